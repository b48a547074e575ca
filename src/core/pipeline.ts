/** The way of an article through the engine: read, find, attribute, judge, sum up. */

import type { Cast } from './actors/cast.ts';
import { castActors } from './actors/index.ts';
import { read } from './nlp/reading.ts';
import type { QuoteDraft } from './quotes/draft.ts';
import { findQuotes } from './quotes/index.ts';
import type { Resources } from './resources.ts';
import { readStances } from './stance/index.ts';
import { summarise } from './summary/index.ts';
import type { KeyWeights } from './summary/key-quotes.ts';
import { findOwnTerms, findTerms, joinOwnTerms, type OwnTerms, type TermDraft } from './terms/index.ts';
import type { Document } from './text/document.ts';
import type { Analysis, Quote, Span, Statement, Term } from './types.ts';

/** What is found in the text of one language, before it is summed up. Indices count within these lists. */
export interface Findings {
  readonly sentences: readonly Span[];
  /** Mentions by the lexicon: what stance and summary are read from. */
  readonly terms: readonly Term[];
  /** What is marked: the same, and the reader's own terms. */
  readonly marks: readonly Term[];
  readonly quotes: readonly Quote[];
  readonly members: Cast['members'];
  readonly statements: readonly Statement[];
}

/**
 * Finds everything in a document. Linear in its length.
 * @param own what the reader wants marked beside the lexicon's terms. Who stands where is read without it, else a list could turn a verdict
 * @param inContext the same text behind what it is to be understood from, or null. It tells what words are about; it gives no pronoun a
 *   meaning, since who speaks in a post of a live blog is said in the post
 */
export function findAll(document: Document, resources: Resources, own: OwnTerms | null, inContext: Document | null): Findings {
  const reading = read(document, resources.grammar);
  const drafts = findQuotes(reading, resources.cues);
  const cast = castActors(reading, drafts, resources.names);
  const quotes = drafts.map((draft, index) => spoken(drafts, cast, draft, index));
  const found = inContext === null ? findTerms(reading, resources.terms) : termsIn(document, inContext, resources);
  const terms = located(found, document, quotes);
  const statements = readStances(reading, terms, quotes, cast, resources.frames, resources.weights);
  const marks = own === null ? terms : located(joinOwnTerms(found, findOwnTerms(reading, own)), document, quotes);
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return { sentences, terms, marks, quotes, members: cast.members, statements };
}

/** The terms of a text that is read behind its context. */
function termsIn({ text }: Document, inContext: Document, { grammar, terms }: Resources): TermDraft[] {
  const by = inContext.text.length - text.length;
  const found = findTerms(read(inContext, grammar), terms).filter(({ start }) => start >= by);
  return found.map((term) => ({ ...term, start: term.start - by, end: term.end - by }));
}

/** Makes the analysis of what was found. @param document the whole article, in its main language */
export function sumUp(
  document: Document,
  { sentences, terms, marks, quotes, members, statements }: Findings,
  weights: KeyWeights,
): Analysis {
  const { lang } = document;
  const summary = summarise(document, terms, quotes, members, statements, weights);
  return { schema: 1, lang, detected: lang, sentences, terms: marks, quotes, statements, ...summary };
}

function spoken(drafts: readonly QuoteDraft[], cast: Cast, draft: QuoteDraft, index: number): Quote {
  const { start, end, type, parts, cue, cueLemma, cueClass, rule } = draft;
  const { actor, resolution } = cast.speakers[index] ?? { actor: null, resolution: 'unclear' as const };
  const speaker = draft.speaker ?? carriedSpeaker(drafts, cast, index);
  const quote = { start, end, type, actor, resolution, speaker, cue, cueLemma, cueClass, rule };
  return parts === undefined ? quote : { ...quote, parts };
}

/** How many quotes in a row may carry on from one attribution. */
const CARRIED = 12;

/** The words that name the speaker of a quote that carries on from others; null where it is somebody else by now. */
function carriedSpeaker(drafts: readonly QuoteDraft[], cast: Cast, index: number): Span | null {
  const actor = cast.speakers[index]?.actor ?? null;
  let from = drafts[index]?.carriesOn ?? null;
  for (let steps = 0; from !== null && actor !== null && steps < CARRIED; steps += 1) {
    if (cast.speakers[from]?.actor !== actor) return null;
    const speaker = drafts[from]?.speaker ?? null;
    if (speaker !== null) return speaker;
    from = drafts[from]?.carriesOn ?? null;
  }
  return null;
}

/** Adds to each term its sentence and the innermost quote around it. */
function located(drafts: readonly TermDraft[], document: Document, quotes: readonly Quote[]): Term[] {
  const around = innermost(quotes);
  let sentence = 0;
  return drafts.map((draft) => {
    while (sentence + 1 < document.sentences.length && (document.sentences[sentence]?.end ?? 0) <= draft.start) sentence += 1;
    return { ...draft, sentence, quote: around(draft.start) };
  });
}

/** Answers for offsets that only grow which quote is the innermost around them; quotes are in text order and nest. */
function innermost(quotes: readonly Quote[]): (offset: number) => number | null {
  const open: number[] = [];
  const endOf = (index: number): number => (quotes[index] as Span | undefined)?.end ?? 0;
  let next = 0;
  return (offset) => {
    while (next < quotes.length && (quotes[next]?.start ?? 0) <= offset) {
      while (open.length > 0 && endOf(open.at(-1) ?? -1) <= (quotes[next]?.start ?? 0)) open.pop();
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && endOf(open.at(-1) ?? -1) <= offset) open.pop();
    return open.at(-1) ?? null;
  };
}
