/** Media as a source: what a paper, a broadcaster or an agency tells is others' doing, and takes no side of its own. */
import { inflectNoun } from '../../nlp/inflection.ts';
import type { Document } from '../../text/document.ts';
import { foldAccents } from '../../text/fold.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Lang } from '../../types.ts';

/** Media by name, the same in every language. */
export interface OutletNames {
  readonly names: readonly string[];
  /** Nouns with which names of papers end: "the Kinshasa Tribune". */
  readonly tails: readonly string[];
}

/** Compiled words for media, folded. */
export interface Outlets {
  readonly nouns: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  /** The words of each name, by its first. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** @param nouns in the singular ("newspaper") */
export function compileOutlets(nouns: readonly string[], { names, tails }: OutletNames, lang: Lang): Outlets {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = foldAccents(name.toLowerCase()).split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return {
    nouns: new Set(nouns.flatMap((noun) => inflectNoun(noun, lang).map(({ form }) => foldAccents(form)))),
    tails: new Set(tails.map((word) => word.toLowerCase())),
    names: byFirst,
  };
}

/** Whether the tokens from `from` on, up to `to`, name a medium or call somebody one. */
export function namesOutlet({ tokens, sentenceOf }: Document, from: number, to: number, { nouns, tails, names }: Outlets): boolean {
  const { norm } = tokens;
  for (let i = from; i < to; i += 1) {
    const word = norm[i] ?? '';
    const capital = hasFlag(tokens, i, Flag.capital);
    // the "Network" of a name is no network, but any first word has a capital
    if ((nouns.has(word) || nouns.has(`${norm[i - 1]} ${word}`)) && !(capital && sentenceOf[i] === sentenceOf[i - 1])) return true;
    if (!capital) continue;
    if (tails.has(word) && i > from) return true;
    if (names.get(word)?.some((name) => i + name.length <= to && name.every((part, n) => norm[i + n] === part))) return true;
  }
  return false;
}

/** Whether the tokens from `from` on, up to `to`, call somebody a news agency: whatever it says it passes on. */
export const namesAgency = ({ tokens }: Document, from: number, to: number): boolean =>
  tokens.norm.slice(from, to).some((word) => AGENCIES.has(word));

const AGENCIES: ReadonlySet<string> = new Set(['agency', 'agencies', 'agencia', 'agencias']);
