import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import { isName, isSubjectPronoun, isTime, nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { firstSubject } from './first-subject.ts';

/** How far a phrase is looked for, in words (a passage is one). */
const LIMIT = 60;

/** How many commas back the subject of "X, of the opposition, who voted for it, said" is looked for. */
const INSERTIONS = 6;

const PHRASE = 18;

/**
 * The subject before insertions: of the noun phrases that end at a comma, the leftmost of the chain that still hangs together
 * ("Rep. Holt Vandermeer, R-Texas, whose bill would …, said").
 * @param last the comma (or closing bracket) right before the verb
 */
export function beforeInsertions(view: View, last: number, lowest: number): Range | null {
  let found: Range | null = null;
  let comma = last;
  for (let count = 0; count < INSERTIONS; count += 1) {
    comma = pauseBefore(view, comma, lowest);
    if (comma < lowest) break;
    if (!opensInsertion(view, comma + 1) && !saysAside(view, comma + 1)) break;
    const phrase = phraseEndingAt(view, comma, lowest);
    // "dijo que hay acuerdo, *sin embargo*, aseguró": the clause before the link is over, and the subject is dropped
    if (found === null && isLink(view, comma + 1, last) && (phrase === null || opensReport(view, phrase.from - 1))) break;
    if (phrase === null) continue;
    if (found !== null && describesAnother(view, phrase, found, last)) break;
    found = phrase;
    if (!view.comma(phrase.from - 1)) break;
  }
  return found;
}

/**
 * "Tras hablar con el presidente, Luc Morel, *el jefe del Gobierno, Jens Dahl*, aseguró": a description between two names
 * belongs to the name behind it.
 */
function describesAnother(view: View, phrase: Range, description: Range, last: number): boolean {
  const named = (range: Range): boolean => view.capital(range.from) && isName(view, range.to - 1) && !view.isPlace(range.from);
  if (!named(phrase) || view.lang !== 'es' || !view.is(description.from, Class.determiner)) return false;
  const name = description.to + 1;
  return view.comma(description.to) && name < last && named({ from: name, to: nounPhraseEnd(view, name, last, false) });
}

/** The comma, opening bracket or dash before token `i`; -1 where a stronger boundary comes first. */
function pauseBefore(view: View, i: number, lowest: number): number {
  for (let k = view.previous(i), count = 0; k >= lowest && count < LIMIT; k = view.previous(k), count += 1) {
    const word = view.lower(k);
    if (view.comma(k) || word === '(' || view.dash(k)) return k;
    if (word === ';' || word === ':') return -1;
  }
  return -1;
}

/** What can be set behind a noun phrase between commas; a finite verb or a conjunction cannot. */
function opensInsertion(view: View, i: number): boolean {
  if (view.is(i, Class.relative)) return true;
  if (view.is(i, Class.coordinator) || (isSubjectPronoun(view, i) && nounPhraseEnd(view, i, i + 4, false) <= i + 1)) return false;
  const verb = view.is(i, Class.pronoun | Class.negation) && !view.is(i, Class.determiner) ? i + 1 : i;
  // an English word in -ed that no table knows is as well a participle ("tired of it")
  const unknown = view.lang === 'en' && !view.has(verb, Feature.finite) && !view.is(verb, Class.auxiliary | Class.modal);
  return !view.finite(verb) || unknown || view.has(verb, Feature.participle);
}

/** *sin embargo*, *además*: an adverb alone between two commas. */
const isLink = (view: View, i: number, last: number): boolean =>
  view.lang === 'es' && view.is(i, Class.adverb) && i + view.phraseLength(i) === last;

/** "The treaty, *he pointed out*, says": a pronoun with a verb of saying, and then the comma. */
function saysAside(view: View, i: number): boolean {
  if (!isSubjectPronoun(view, i) || !view.cues.verbs.has(view.lower(i + 1))) return false;
  return view.comma(i + 2) || view.comma(i + 3);
}

/** The longest noun phrase that ends right before token `end` and that no preposition governs; null where none does. */
function phraseEndingAt(view: View, end: number, lowest: number): Range | null {
  let from = end;
  for (let k = view.previous(end), count = 0; k >= lowest; k = view.previous(k), count += 1) {
    if (view.comma(k) || /^[;:()]$/.test(view.lower(k)) || view.dash(k) || opensReport(view, k)) break;
    if (count === PHRASE) return null; // it begins within a clause
    from = k;
  }
  // "*Citing* accounts, the navy (ARM) said"
  if (view.lang === 'en' && view.has(from, Feature.gerund) && view.capital(from)) return null;
  // "which represents 4,800 dockers, crane drivers and clerks": what the relative clause lists is no subject
  if (view.lower(from) === 'which' || view.lower(from) === 'who') return null;
  const found = firstSubject(view, from, end);
  if (found === null || isTime(view, found)) return null;
  // "the man who sat there," keeps its relative; anything else between phrase and comma is a clause
  const rest = found.to;
  if (rest === end || view.is(rest, Class.relative) || view.lower(rest) === 'who' || view.lower(rest) === 'que') return found;
  if (view.has(rest + 1, Feature.infinitive)) return null;
  for (let i = rest; i < end; i = view.next(i)) {
    if (!view.finite(i)) continue;
    // "men accused of it" has a participle, "the rule allowed the army" a verb
    if (!view.has(i, Feature.participle) || view.is(i + 1, Class.determiner | Class.possessive | Class.pronoun)) return null;
  }
  return found;
}

/** "informes que indican *que* la administración, …": a conjunction right behind its verb begins another clause. */
const opensReport = (view: View, i: number): boolean =>
  (view.lower(i) === 'que' || view.lower(i) === 'that') &&
  view.finite(i - 1) &&
  !view.is(i - 1, Class.copula) &&
  !view.has(i - 1, Feature.participle);

/** The first word of a phrase behind its determiner and its possessor ("Venezuela's foreign *minister*"). */
function headOf(view: View, { from, to }: Range): number {
  for (let i = to - 1; i > from; i -= 1) if (view.flag(i, Flag.clitic)) return i + 1;
  return view.is(from, Class.determiner | Class.possessive | Class.demonstrative) ? from + 1 : from;
}

/** "Kenya's Foreign Affairs *Minister*, Alfred Mutua": capitals that end with an office are no name. */
const isOffice = (view: View, { from, to }: Range): boolean => to - from > 1 && view.is(to - 1, Class.title | Class.human);

/** "The adviser, Todd Havermeyer": a name set beside a description is part of the phrase. */
export function withApposition(view: View, found: Range, to: number): Range {
  if (!view.comma(found.to) || (isName(view, headOf(view, found)) && !isOffice(view, found))) return found;
  const end = nounPhraseEnd(view, found.to + 1, to, false);
  if (end === found.to + 1 || end > to) return found;
  const named = isName(view, end - 1) && (view.capital(found.to + 1) || view.is(found.to + 1, Class.title));
  return named && (view.comma(end) || end === to || /^[.:;)]$/.test(view.lower(end))) ? { from: found.from, to: end } : found;
}
