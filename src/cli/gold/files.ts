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

/** Reads gold files; a file or folder with problems, or that cannot be read, is left out and reported. */
export function readGold(paths: readonly string[]): GoldSet {
  const articles: GoldArticle[] = [];
  const problems: string[] = [];
  const readFile = (file: string): void => {
    const parsed = parseGold(readFileSync(file, 'utf8'), file);
    if (parsed.problems.length === 0) articles.push(parsed.article);
    else problems.push(...parsed.problems.map((problem) => `${file}: ${problem}`));
  };
  const attempt = (path: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      problems.push(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const path of paths) {
    attempt(path, () => {
      for (const file of filesIn(path)) attempt(file, () => readFile(file));
    });
  }
  return { articles, problems };
}
