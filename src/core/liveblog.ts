/** Live blogs: each post is read by itself, and what was found in the posts is put together as if one text had been read. */
import { joinFindings } from './bilingual.ts';
import type { Findings } from './pipeline.ts';
import { type Analysis, type Article, type Block, MAX_CONTEXT } from './types.ts';

/** One post of a live blog, or what stands before the first. */
export interface Unit {
  /** Where its text begins in the whole. */
  readonly start: number;
  /** Its own text and blocks, counted from there. */
  readonly article: Article;
}

/**
 * The units of an article in text order, cut where blocks of kind `post` stand; none where there are no such blocks. What stands before
 * the first post is the context of each.
 */
export function unitsOf({ text, blocks, ...rest }: Article): Unit[] {
  const groups: { readonly start: number; readonly blocks: Block[] }[] = [{ start: 0, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'post') groups.push({ start: block.start, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  if (groups.length === 1) return [];
  const before = { context: text.slice(0, groups[0]?.blocks.at(-1)?.end ?? 0).slice(0, MAX_CONTEXT) };
  return groups.flatMap(({ start, blocks: own }, at): Unit[] => {
    const end = own.at(-1)?.end;
    if (end === undefined) return [];
    const moved = own.map((block) => ({ ...block, start: block.start - start, end: block.end - start }));
    return [{ start, article: { ...rest, ...(at === 0 ? {} : before), text: text.slice(start, end), blocks: moved } }];
  });
}

/** The article without the blocks that only begin posts, and without notes. */
export const withoutStarts = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.filter(({ kind }) => kind !== 'post' && kind !== 'note'),
});

/** The language in which most of the text was read; null where none of it was. */
export function mainOf(units: readonly Unit[], parts: readonly Analysis[]): Analysis['lang'] {
  const sums = { en: 0, es: 0 };
  parts.forEach(({ lang }, at) => {
    if (lang !== null) sums[lang] += units[at]?.article.text.length ?? 0;
  });
  if (sums.en + sums.es === 0) return null;
  return sums.es > sums.en ? 'es' : 'en';
}

/**
 * What was found in the units, as findings in the whole.
 * @param parts one analysis a unit, each counted from its own unit's start
 * @param main its units' names are shown
 * @param sameAs what stands for a state under any of its names, or null
 */
export function joinUnits(
  units: readonly Unit[],
  parts: readonly Analysis[],
  main: Analysis['lang'],
  sameAs: (name: string) => string | null,
): Findings {
  const read = parts.flatMap((part, at) =>
    part.lang === null ? [] : [{ lang: part.lang, found: findingsOf(part, units[at]?.start ?? 0) }],
  );
  const named = withFullNames(read);
  const first = named.filter(({ lang }) => lang === main);
  const others = named.filter(({ lang }) => lang !== main);
  return joinFindings(
    [...first, ...others].map(({ found }) => found),
    sameAs,
  );
}

interface Read {
  readonly lang: Analysis['lang'];
  readonly found: Findings;
}

/** A post that names somebody by surname alone means who has a full name in another, where there is only one such. */
function withFullNames(parts: readonly Read[]): Read[] {
  const full = new Map<string, string | null>();
  for (const { found } of parts) {
    for (const { kind, name } of found.members) {
      const last = name.slice(name.lastIndexOf(' ') + 1);
      if (kind !== 'person' || last === name) continue;
      full.set(last, full.has(last) && full.get(last) !== name ? null : name);
    }
  }
  return parts.map(({ lang, found }) => {
    const members = found.members.map((member) => {
      const name = member.kind === 'person' ? (full.get(member.name) ?? null) : null;
      return name === null ? member : { ...member, name, aliases: [member.name, ...member.aliases.filter((alias) => alias !== name)] };
    });
    return { lang, found: { ...found, members } };
  });
}

/** Back from an analysis to what was found, moved to its place. Where a reader's own term lies over one of the lexicon's, that one is lost to the choice of key quotes. */
function findingsOf(part: Analysis, by: number): Findings {
  const { sentences, terms, quotes, actors, statements } = moved(part, by);
  const members = actors.map(({ id, name, kind, aliases, mentions }) => ({ id, name, kind, aliases, mentions }));
  return { sentences, terms: terms.filter(({ entry }) => !entry.startsWith('own/')), marks: terms, quotes, members, statements };
}

/** The same, with every span in it moved. Analyses hold no other numbers under the names `start` and `end`. */
function moved<T>(value: T, by: number): T;
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      (name === 'start' || name === 'end') && typeof each === 'number' ? each + by : moved(each, by),
    ]),
  );
}
