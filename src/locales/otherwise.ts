/** What a sentence would say otherwise: read once, so that card and ladder never contradict each other. */
import type { Span, Stance, Statement } from '../core/types.ts';

/** Which sentence of a catalogue says it, with the article's words that it names and the side that it would be. */
export interface Otherwise {
  /**
   * `alone`: the side is taken from elsewhere · `sign`: only the wording suggests it · `consent`: with consent · `without`: the words
   * turn it · `plainly`: without the words it would be the same, unconditionally · `still`: without the words others here take the same side
   * · `silent`: without the words no expression takes a side
   */
  readonly kind: 'alone' | 'sign' | 'consent' | 'without' | 'plainly' | 'still' | 'silent';
  readonly spans: readonly Span[];
  readonly stance: Stance;
}

/** Reads it; null where nothing can be said: the sentence takes no side, or no expression in it does. */
export function otherwiseOf({ stance, conditional, evidence }: Statement): Otherwise | null {
  const { scope, otherwise, predicate, rule, wording, inferred } = evidence;
  const say = (kind: Otherwise['kind'], spans: readonly Span[] = [], side: Stance = otherwise): Otherwise => ({
    kind,
    spans,
    stance: side,
  });
  if (inferred) return say('alone');
  if (wording !== null) return say('sign');
  if (stance === 'neither') return null;
  if (rule === 'consent' && stance === 'against') return say('consent', [], 'favor');
  const isTurned = otherwise !== stance && otherwise !== 'neither';
  if (isTurned && scope.negations.length > 0) return say('without', scope.negations);
  if (conditional && scope.conditions.length > 0) return say('plainly', scope.conditions, stance);
  if (predicate === null) return null;
  return say(otherwise === stance ? 'still' : isTurned ? 'without' : 'silent', [predicate]);
}
