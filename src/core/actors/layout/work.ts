import type { QuoteDraft } from '../../quotes/draft.ts';
import { bisect } from '../../text/bisect.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Span } from '../../types.ts';
import { acronymsOf } from '../descriptions/acronyms.ts';
import { type Description, describe } from '../descriptions/describe.ts';
import { scanPhrases } from '../phrases/scan.ts';
import type { Found, Resolver } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import type { Place } from '../referents/focus.ts';
import { Registry } from '../referents/registry.ts';
import { Timeline } from '../referents/timeline.ts';
import type { Scene } from '../scene/scene.ts';
import { homeState, otherState } from './home.ts';

/** All that is on the table while an article's cast is found. */
export interface Work extends Resolver {
  readonly drafts: readonly QuoteDraft[];
  /** Every phrase that names somebody, in text order, with what it says. */
  readonly descriptions: readonly Description[];
  /** What each of them was found to mean; filled in text order. */
  readonly found: (Found | undefined)[];
  /** For each draft who speaks; filled in the order of their attributions. */
  readonly speakers: (Found | undefined)[];
  /** For each sentence its number among those that the article itself tells. */
  readonly told: Int32Array;
  /** The first block that asks; -1 where the article is no interview. */
  readonly questions: number;
  /** Every phrase is resolved; only drafts that waited are left. */
  finished: boolean;
  /** Who answers in an interview, once it was asked for; null where the article is none. */
  answering?: Entity | null;
}

/** Lays out an article: its phrases described, nothing resolved yet. */
export function layOut(scene: Scene, drafts: readonly QuoteDraft[]): Work {
  const quoted = new Uint8Array(scene.doc.tokens.length);
  for (const draft of drafts) {
    if (draft.type === 'direct')
      for (const part of draft.parts ?? [draft]) quoted.fill(1, tokenAt(scene, part.start), tokenAt(scene, part.end));
  }
  const descriptions = scanPhrases(scene).map((phrase) => describe(scene, phrase));
  const home = homeState(scene);
  return {
    scene,
    registry: new Registry(),
    timeline: new Timeline(),
    home,
    abroad: otherState(scene, home),
    issuers: new Map(),
    drafts,
    descriptions,
    acronyms: acronymsOf(scene, descriptions),
    found: [],
    speakers: [],
    quoted,
    told: toldSentences(scene, quoted),
    questions: scene.doc.turns.indexOf('question'),
    finished: false,
  };
}

/** The first token that ends behind an offset; the number of tokens where there is none. */
export function tokenAt(scene: Scene, offset: number): number {
  const { end, length } = scene.doc.tokens;
  return bisect(length, (i) => (end[i] ?? 0) > offset);
}

/** Index of the first phrase that begins at a token or behind it. */
export const phraseFrom = (descriptions: readonly Description[], token: number): number =>
  bisect(descriptions.length, (i) => (descriptions[i]?.phrase.from ?? 0) >= token);

/** The tokens that a span covers, at least partly. */
export function tokensOf(scene: Scene, span: Span): { from: number; to: number } {
  const from = tokenAt(scene, span.start);
  let to = tokenAt(scene, span.end);
  if (to < scene.doc.tokens.length && (scene.doc.tokens.start[to] ?? 0) < span.end) to += 1;
  return { from, to: Math.max(from, to) };
}

/** Where in the text a token stands, for the search for antecedents. */
export function placeOf({ scene, told }: Work, token: number): Place {
  const { sentenceOf, sentences } = scene.doc;
  const sentence = Math.max(0, sentenceOf[token] ?? sentences.length - 1);
  return { token, sentence: told[sentence] ?? 0, block: sentences[sentence]?.block ?? 0 };
}

/** Sentences counted without those that lie wholly in direct speech. */
function toldSentences({ doc }: Scene, quoted: Uint8Array): Int32Array {
  let count = 0;
  return Int32Array.from(doc.sentences, ({ from, to }) => {
    let own = false;
    for (let i = from; i < to && !own; i += 1) own = quoted[i] === 0 && hasFlag(doc.tokens, i, Flag.word);
    if (own) count += 1;
    return count;
  });
}
