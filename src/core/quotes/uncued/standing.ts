import { Class } from '../../nlp/word-classes.ts';
import { firstSubject } from '../subjects/first-subject.ts';
import { withApposition } from '../subjects/insertions.ts';
import type { Found } from '../unit/found.ts';
import { opensLikeSentence } from '../view/clause.ts';
import { canSpeak, type Range } from '../view/noun-phrase.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';
import { bearsWriting, isBearer } from '../view/writing.ts';

/** A passage alone counts as speech from this many words on; shorter ones are names and headings. */
const MIN_WORDS = 3;

/**
 * Direct quotes without a verb: a passage that is a sentence of its own ("…," she said. “We will stay.”), one behind a colon
 * ("The minister: “No.”"), and Spanish dialogue.
 * @param units the units of the top level
 * @param taken passages that a cue attributes already
 */
export function standingQuotes(view: View, units: readonly Unit[], taken: (passage: number) => boolean): Found[] {
  const found: Found[] = [];
  for (const unit of units) {
    for (let i = unit.from; i < unit.to; i = view.next(i)) {
      const passage = view.passageAt(i);
      if (passage < 0 || taken(passage)) continue;
      const quote = standing(view, unit, i);
      if (quote !== null) found.push(quote);
    }
  }
  return found;
}

function standing(view: View, unit: Unit, open: number): Found | null {
  const passage = view.passages.list[view.passageAt(open)];
  if (passage === undefined) return null;
  const range = { from: open, to: passage.close };
  const base = { range, direct: true, cue: null, site: null, level: -1 };
  if (passage.style === 'dash') return { ...base, speaker: null, rule: 'dialogue', carries: true };
  if (passage.to - passage.from < MIN_WORDS) return null;
  if (view.lower(open - 1) === ':' && open > unit.from && isBearer(view, open - 2)) return null;
  if (view.lower(open - 1) === ':' && open > unit.from) return { ...base, ...colonSource(view, unit, open), rule: 'colon-passage' };
  const title = colonBehind(view, unit, range);
  if (title !== null) return { ...base, speaker: title, rule: 'colon-passage' };
  if (!isWhole(view, unit, range) || !(opensLikeSentence(view, open) || passage.continues)) return null;
  return { ...base, speaker: null, rule: passage.continues ? 'carried-passage' : 'standing-passage', carries: true };
}

/** "Quijano, a la salida: “…”": the first noun phrase before the colon, if it can speak. */
function colonSource(view: View, unit: Unit, open: number): { speaker: Range | null; carries?: boolean } {
  const first = firstSubject(view, unit.from, open - 1);
  if (first === null) return { speaker: null, carries: true };
  const subject = withApposition(view, first, open - 1);
  const speaks = canSpeak(view, subject) && !bearsWriting(view, subject);
  return speaks ? { speaker: subject } : { speaker: null, carries: true };
}

/** “…”: the general who planned it. “…” – Mama Rakia. */
function colonBehind(view: View, unit: Unit, range: Range): Range | null {
  if (range.from !== unit.from || !(view.lower(range.to) === ':' || view.dash(range.to))) return null;
  const subject = firstSubject(view, range.to + 1, unit.to);
  return subject !== null && subject.from === range.to + 1 ? subject : null;
}

/** The passage is its sentence; a stop, a conjunction or a time stamp may stand beside it. */
function isWhole(view: View, unit: Unit, range: Range): boolean {
  for (let i = unit.from; i < range.from; i += 1)
    if (view.word(i) && !view.is(i, Class.coordinator | Class.time | Class.numeral)) return false;
  for (let i = range.to; i < unit.to; i = view.next(i)) if (view.word(i) || view.passageAt(i) >= 0) return false;
  return true;
}

const RUN = 4;

/**
 * In an interview set as dialogue, one of two turns asks. They are told by their question marks; a dialogue without such a
 * pattern has no interviewer.
 * @returns indices of the passages that are questions
 */
export function questionPassages(view: View): Set<number> {
  const turns: number[] = [];
  view.passages.list.forEach((passage, index) => {
    if (passage.style === 'dash' && passage.parent < 0) turns.push(index);
  });
  if (turns.length < RUN) return new Set();
  const share = (parity: number): number => {
    const own = turns.filter((_, k) => k % 2 === parity);
    return own.filter((index) => asks(view, index)).length / own.length;
  };
  const [even, odd] = [share(0), share(1)];
  if (Math.abs(even - odd) < 0.4) return new Set();
  return new Set(turns.filter((_, k) => k % 2 === (even > odd ? 0 : 1)));
}

function asks(view: View, index: number): boolean {
  const passage = view.passages.list[index];
  if (passage === undefined) return false;
  const last = view.lower(passage.to - 1);
  return last === '?' || (last === '.' && view.lower(passage.to - 2) === '?');
}
