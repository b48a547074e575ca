import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle } from './article.ts';
import { parseGold } from './parse.ts';

/** The valid articles of some folders and files, and a line for each problem of the others. */
export interface GoldSet {
  readonly articles: readonly GoldArticle[];
  readonly problems: readonly string[];
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => join(path, name))
    : [path];

/** Reads gold files; a file with problems is left out and reported. Throws where a path cannot be read. */
export function readGold(paths: readonly string[]): GoldSet {
  const articles: GoldArticle[] = [];
  const problems: string[] = [];
  for (const file of paths.flatMap(filesIn)) {
    const parsed = parseGold(readFileSync(file, 'utf8'), file);
    if (parsed.problems.length === 0) articles.push(parsed.article);
    else problems.push(...parsed.problems.map((problem) => `${file}: ${problem}`));
  }
  return { articles, problems };
}
