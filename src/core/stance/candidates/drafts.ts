/** A candidate while its sentence is read. */
import type { Sentence } from '../../text/sentences.ts';
import type { Resolution, Span } from '../../types.ts';
import type { Scene } from '../scene/scene.ts';
import type { Cue } from '../scope/scope.ts';

/** See the file's head; what each part is, `Candidate` says. */
export interface Draft {
  resolution: Resolution;
  holderSpan: Span | null;
  quote: number | null;
  tokens: number[];
  cues: Cue[];
}

/** The drafts of a sentence, by actor. */
export type Drafts = Map<string, Draft>;

/** Adds an empty draft. */
export function openDraft(drafts: Drafts, actor: string, resolution: Resolution, holderSpan: Span | null): Draft {
  const draft: Draft = { resolution, holderSpan, quote: null, tokens: [], cues: [] };
  drafts.set(actor, draft);
  return draft;
}

/**
 * "The fisherman told me this: “…”": where somebody else speaks, whose voice the article is only tells of it; and of what somebody else
 * does as well, unless an expression is its own. Of the voices given a side beside another's words none was right, of 26 in all corpora.
 */
export function dropTeller(drafts: Drafts, voice: string | null): void {
  const own = voice === null ? undefined : drafts.get(voice);
  if (voice === null || own === undefined || own.quote !== null) return;
  const others = [...drafts.values()].filter((other) => other !== own);
  const isSilent = own.cues.every(({ side }) => side === 0);
  if (others.some(({ quote }) => quote !== null) || (others.length > 0 && isSilent)) drafts.delete(voice);
}

/** The sentence's tokens outside quotes. */
export function ownTokens(scene: Scene, sentence: Sentence): number[] {
  const tokens: number[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) if (scene.quoteOf[i] === -1) tokens.push(i);
  return tokens;
}
