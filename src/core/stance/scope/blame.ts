/**
 * What somebody is blamed for. Who accuses a government *of letting troops in* is against them, who scolds *those who refuse* them is in
 * favor: the one who blames holds the other side of what he blames for, whoever did it.
 */
import type { ScopeWords } from '../lexicon/lexicon.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import type { Found } from '../patterns/patterns.ts';
import type { Scene } from '../scene/scene.ts';
import type { Cue, ScopeMarks } from './scope.ts';

type Mark = Found<keyof ScopeWords>;

/** How far behind the words of blame the deed may stand, in tokens. */
const REACH = 9;
/** How far before them their negation may stand, in tokens. */
const DENIED = 2;

/**
 * The expressions of a sentence, in text order, where blame takes over what it is for.
 * @param marks the scope words of the sentence
 */
export const withBlamed = (scene: Scene, cues: readonly Cue[], marks: ScopeMarks): readonly Cue[] =>
  marks.filter(({ value }) => value === 'blames').reduce((all, mark) => blamedIn(scene, all, mark, marks), cues);

function blamedIn(scene: Scene, cues: readonly Cue[], mark: Mark, marks: ScopeMarks): readonly Cue[] {
  const deed = cues.find((cue) => isBlamed(scene, cue, mark));
  if (deed === undefined || isDenied(mark, marks)) return cues;
  const blame: Cue = { ...deed, from: mark.from, side: deed.side === 1 ? -1 : 1, negations: [...deed.negations, mark] };
  const others = cues.filter((cue) => cue !== deed && (cue.to <= mark.from || cue.from >= mark.to));
  return [...others, blame].sort((a, b) => a.from - b.from);
}

/** A predicate with a side, or an expression that names the deed, in the same voice or in the words that the blame brings in, with no end of a clause between. */
function isBlamed({ text, themeOf, quoteOf, cueOf }: Scene, { family, side, from, to }: Cue, { from: start, to: end }: Mark): boolean {
  if (side === 0 || from < end || from - end > REACH) return false;
  if (family.use !== 'frame' && !themeOf.slice(from, to).includes('intervention')) return false;
  if (quoteOf[from] !== quoteOf[start] && quoteOf[from] !== cueOf.get(start)) return false;
  for (let i = end; i < from; i += 1) if (CLAUSE_ENDS.has(text.norm[i] ?? '')) return false;
  return true;
}

/** "Did not accuse". */
const isDenied = ({ from }: Mark, marks: ScopeMarks): boolean =>
  marks.some(({ value, to }) => value === 'negations' && to <= from && from - to <= DENIED);
