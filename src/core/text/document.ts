import type { Article, Block, Lang } from '../types.ts';
import { articleFromText } from './article.ts';
import { turnsOf } from './interview.ts';
import type { Turn } from './labels.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** An article read as far as words and sentences: what every later step works on. Not JSON; it stays inside the engine. */
export interface Document {
  readonly text: string;
  readonly lang: Lang;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** For each token the index of its sentence; -1 outside any block, and for the dashes and time stamps that a layout puts before a sentence. */
  readonly sentenceOf: Int32Array;
  /** For each block whose turn it is in an interview; null before the first question, and throughout where the text is none. */
  readonly turns: readonly (Turn | null)[];
}

/**
 * Reads an article into tokens and sentences. Linear in the text's length.
 * @param article its blocks must not overlap and must stand in text order
 * @param tokens the article's, where they are known already
 */
export function readDocument(article: Article, lang: Lang, tokens: Tokens = tokensOf(article)): Document {
  const sentences = splitSentences(article.text, tokens, article.blocks);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.from, sentence.to);
  });
  const turns = turnsOf(article.text, tokens, article.blocks, sentences);
  return { text: article.text, lang, blocks: article.blocks, tokens, sentences, sentenceOf, turns };
}

/** The same article behind its context, whose first line is a headline; null where it has none. */
export function inContext({ text, blocks, context = '' }: Article, lang: Lang): Document | null {
  if (context === '') return null;
  const before = articleFromText(context, context.split('\n', 1)[0]);
  const by = context.length + 1;
  const moved = blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by }));
  return readDocument({ text: `${context}\n${text}`, blocks: [...before.blocks, ...moved] }, lang);
}

/** The tokens of an article; each block starts anew. */
export const tokensOf = ({ text, blocks }: Article): Tokens => tokenise(text, new Set(blocks.map((block) => block.start)));
