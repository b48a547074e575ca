import { Class } from '../../nlp/word-classes.ts';
import { isHeadline } from '../cues/cue-sites.ts';
import type { Found } from '../unit/found.ts';
import { isClause } from '../view/clause.ts';
import { isName, nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';

/** A source before the colon is this many words at most. */
const SOURCE = 6;
const MIN_WORDS = 4;

/**
 * "Duarte: Mexico will not take orders", *México no acepta órdenes: Duarte*: a headline that attributes its clause with a colon.
 * The source must be somebody: a person or body by its noun, or a name that the article names again.
 * @returns null for any other unit
 */
export function headlineQuote(view: View, unit: Unit): Found | null {
  if (unit.passage >= 0 || !isHeadline(view, unit)) return null;
  return sourceFirst(view, unit) ?? sourceLast(view, unit);
}

function sourceFirst(view: View, unit: Unit): Found | null {
  const source = nounPhraseEnd(view, unit.from, Math.min(unit.to, unit.from + SOURCE), true);
  const colon = behindHearer(view, source);
  if (source === unit.from || view.lower(colon) !== ':') return null;
  const speaker: Range = { from: unit.from, to: source };
  const range: Range = { from: colon + 1, to: unit.to };
  if (
    range.to - range.from < MIN_WORDS ||
    view.passageAt(range.from) >= 0 ||
    !(isClause(view, range) || view.is(range.from, Class.negation)) ||
    !isSource(view, speaker)
  )
    return null;
  return quoteOf(range, speaker);
}

/** "Duarte *to Washington*: …", *Duarte a Washington: …*: whom a headline's source speaks to. */
const behindHearer = (view: View, i: number): number =>
  view.lower(i) === (view.lang === 'en' ? 'to' : 'a') ? nounPhraseEnd(view, i + 1, i + SOURCE, false) : i;

function sourceLast(view: View, unit: Unit): Found | null {
  let colon = unit.to - 1;
  while (colon > unit.from && colon >= unit.to - SOURCE - 1 && view.lower(colon) !== ':') colon -= 1;
  if (view.lower(colon) !== ':') return null;
  const speaker: Range = { from: colon + 1, to: nounPhraseEnd(view, colon + 1, unit.to, true) };
  const whole = speaker.to === unit.to || (speaker.to === unit.to - 1 && !view.word(speaker.to));
  const range: Range = { from: unit.from, to: colon };
  if (!whole || colon - unit.from < MIN_WORDS || !(isClause(view, range) || view.is(unit.from, Class.negation))) return null;
  return (view.passages.back[colon] ?? -1) < 0 && isSource(view, speaker) ? quoteOf(range, speaker) : null;
}

const quoteOf = (range: Range, speaker: Range): Found => ({
  range,
  direct: false,
  speaker,
  cue: null,
  site: null,
  rule: 'headline-colon',
  level: -1,
});

function isSource(view: View, range: Range): boolean {
  // *Tensión internacional*: in Spanish the first noun tells what the phrase is
  const head = view.lang === 'en' ? range.to - 1 : view.is(range.from, Class.determiner) ? range.from + 1 : range.from;
  if (view.is(head, Class.human | Class.title | Class.institution)) return true;
  if (view.isPlace(range.from) || !isName(view, range.to - 1)) return false;
  return namedAgain(view, range.to);
}

/** Whether the last word of the phrase stands in the text below with a capital inside a sentence. */
function namedAgain(view: View, end: number): boolean {
  const name = view.lower(end - 1);
  for (let i = end; i < view.length; i += 1) if (view.lower(i) === name && view.capital(i) && view.word(i - 1)) return true;
  return false;
}
