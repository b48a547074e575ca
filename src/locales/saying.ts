/** How something is said, in words: read once, so that card and lists never contradict each other. */
import type { CueClass, QuoteRule } from '../core/types.ts';

/** The words of a catalogue for the classes of saying. */
interface CueWords {
  /** As a verb beside the speaker: "warned". */
  readonly cue: Readonly<Record<CueClass, string>>;
  /** What it tells of the saying: "a warning". */
  readonly cueMeans: Readonly<Record<CueClass, string>>;
}

/** False for "according to" and its like: beside a speaker's name the article's own words make no sentence there. */
export const isVerb = (rule: QuoteRule): boolean => !rule.startsWith('viewpoint');

/**
 * The word beside the speaker, and what it tells of the saying where it is no plain report and does not say so itself.
 * @param verb the article's own in the reader's language; empty where it has none, and the class's own word stands in for it
 */
export function saying(verb: string, cue: CueClass, { cue: words, cueMeans }: CueWords): { readonly verb: string; readonly means: string } {
  const said = verb === '' ? words[cue] : verb;
  return { verb: said, means: cue === 'neutral' || said === words[cue] ? '' : cueMeans[cue] };
}
