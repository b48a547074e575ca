/** Which language each block of an article is in: a page may hold a translation, or a statement in another language. */
import type { Article, Block, Lang } from '../types.ts';
import { type DetectedLanguage, decide, type LanguageScores, leadOf, scoreWords, sumScores } from './language.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** The languages of an article. */
export interface Tongues {
  /** The article's own, as a code; `und` where it cannot be told. */
  readonly main: DetectedLanguage;
  /** One code a block; null where the whole article is in `main`. */
  readonly blocks: readonly DetectedLanguage[] | null;
}

/** So many tokens of a block are looked at: its language shows early. */
const LOOK = 60;
/**
 * A block is in another language than the article where that has so many times as much in its favour; a short one, whose names
 * alone can look foreign, only where next to nothing speaks for the article's; one of fewer words never.
 */
const LEADS: readonly (readonly [words: number, lead: number])[] = [
  [8, 3],
  [6, 12],
];
/** A shorter text does not speak against what its source says of its language. */
const LEAST_AGAINST_TAG = 20;
/** In an article that is mostly in a language we do not read, blocks in one that we read count from this share of its words. */
const LEAST_SHARE = 1 / 3;

/** True for a language that Lindero reads. */
export const isRead = (code: string): code is Lang => code === 'en' || code === 'es';

/** Other ways in which collections write the languages that we read, in lower case: the codes of ISO 639-2, and names. */
const WRITTEN: ReadonlyMap<string, Lang> = new Map([
  ['eng', 'en'],
  ['english', 'en'],
  ['inglés', 'en'],
  ['ingles', 'en'],
  ['spa', 'es'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['espanol', 'es'],
  ['castellano', 'es'],
]);
/** Tags that say that the language is not known, or that there is not one. */
const UNKNOWN = new Set(['und', 'mis', 'mul', 'zxx']);

/** The language part of a tag: "es-MX" and "spa" are "es"; empty for none, and for what is no language tag ("unknown", "?"). */
function codeOf(tag: string | undefined): string {
  const code = tag?.normalize('NFC').trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return WRITTEN.get(code) ?? (/^[a-z]{2,3}$/.test(code) && !UNKNOWN.has(code) ? code : '');
}

/**
 * Tells the languages of an article. Where its language is given, that is it; a page's own tag counts where the text is too short to tell,
 * and what is assumed where that says nothing either.
 * What has a context is in the context's language on the same terms as a block in its article's.
 * @param tokens the article's
 */
export function readTongues(article: Article, tokens: Tokens): Tongues {
  const given = codeOf(article.lang);
  if (given !== '') return { main: given, blocks: null };
  const scores = scoreBlocks(article.blocks, tokens);
  const told = mainOf(scores, contextOf(article), codeOf(article.declared));
  const main = told === 'und' && article.assumed !== undefined ? likelier(sumScores(scores), article.assumed) : told;
  const blocks = scores.map((block) => blockLanguage(block, main));
  return { main, blocks: blocks.every((code) => code === main) ? null : blocks };
}

function scoreBlocks(blocks: readonly Block[], tokens: Tokens): LanguageScores[] {
  let token = 0;
  return blocks.map(({ start, end }) => {
    while (token < tokens.length && (tokens.start[token] ?? 0) < start) token += 1;
    const from = token;
    while (token < tokens.length && token - from < LOOK && (tokens.start[token] ?? 0) < end) token += 1;
    return scoreWords(tokens.lower, from, token);
  });
}

function contextOf({ context = '' }: Article): LanguageScores {
  const { lower, length } = tokenise(context);
  return scoreWords(lower, 0, length);
}

function mainOf(blocks: readonly LanguageScores[], context: LanguageScores, declared: string): DetectedLanguage {
  const own = sumScores(blocks);
  const all = sumScores([own, context]);
  const around = decide(context);
  const told = around === 'und' ? decide(own) : blockLanguage(own, around);
  if (declared !== '' && (told === 'und' || all.words < LEAST_AGAINST_TAG)) return declared;
  return isRead(told) ? told : (readShare(blocks, own.words) ?? told);
}

/** What is assumed, unless the little that is there speaks for the other language that we read. */
function likelier(scores: LanguageScores, assumed: Lang): Lang {
  const other = assumed === 'en' ? 'es' : 'en';
  return leadOf(scores, other, assumed) > 1 ? other : assumed;
}

/** The language that we read with the most words, where it has its share of them. */
function readShare(blocks: readonly LanguageScores[], words: number): Lang | null {
  const count = (lang: Lang): number => blocks.reduce((sum, block) => sum + (decide(block) === lang ? block.words : 0), 0);
  const [en, es] = [count('en'), count('es')];
  if (Math.max(en, es) < LEAST_AGAINST_TAG || Math.max(en, es) < words * LEAST_SHARE) return null;
  return es > en ? 'es' : 'en';
}

function blockLanguage(block: LanguageScores, main: DetectedLanguage): DetectedLanguage {
  const code = decide(block);
  if (code === 'und' || code === main) return main;
  const lead = LEADS.find(([words]) => block.words >= words)?.[1];
  return lead !== undefined && leadOf(block, code, main) >= lead ? code : main;
}
