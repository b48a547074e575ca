/** What may stand between a verb of saying and the words that it introduces: who is told, when, where. */
import { Class, Feature } from '../../nlp/word-classes.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { Frame } from '../lexicon/cues.ts';
import { canSpeak, isName, isTime, nounPhraseEnd, timeEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** Words that no search for a that-clause crosses. */
export function stops(view: View, i: number, commas: number, site: CueSite): boolean {
  const word = view.lower(i);
  // "dijo desconocer quién": the question is the infinitive's
  if (isInfinitive(view, i) && (i <= site.end + 1 || isAsked(view, i))) return true;
  if (word === ';' || word === '.') return true;
  // "told the network's “Morning Joe” that": a name between marks is part of the hearer
  if (view.passageAt(i) >= 0) return !view.is(i - 1, Class.genitive | Class.determiner | Class.possessive);
  if (view.is(i, Class.relative | Class.question) && word !== 'que' && word !== 'that') return true;
  if (word === 'que' || word === 'that') return false;
  if (view.is(i, Class.subordinator | Class.conditional) && !view.is(i, Class.preposition | Class.adverb)) return true;
  if (view.is(i, Class.coordinator)) return commas > 0 || view.finite(i + 1, true) || view.comma(i - 1);
  if (i > site.end && view.finite(i) && !isName(view, i)) return true;
  return word === 'to' && view.has(i + 1, Feature.infinitive);
}

/** "Instó al gobierno *a reconocer* que", "pidió a Rusia *admitir* que", "criticó a Ruiz *por afirmar* que": the clause is the infinitive's. */
function isAsked(view: View, i: number): boolean {
  const before = view.lower(i - 1);
  if (before === 'al') return false; // "dijo al salir que"
  if (before === 'de' || before === 'por') return canSpeak(view, { from: i - 2, to: i - 1 });
  return before === 'a' || before === 'para' || !view.is(i - 1, Class.preposition | Class.genitive);
}

const isInfinitive = (view: View, i: number): boolean =>
  view.lang === 'es' && view.has(i, Feature.infinitive) && !view.has(i, Feature.finite);

/** Steps over one phrase between cue and content: who is told, when, where; an infinitive is no part of it. */
export function stepOver(view: View, i: number, to: number): number {
  const end = phraseOver(view, i, to);
  for (let k = i + 1; k < end && view.passageAt(i) < 0; k += 1) if (isInfinitive(view, k) && isAsked(view, k)) return k;
  return end;
}

function phraseOver(view: View, i: number, to: number): number {
  if (view.passageAt(i) >= 0) return view.next(i);
  if (timeEnd(view, i) > i) return timeEnd(view, i);
  if (view.is(i, Class.preposition | Class.genitive)) {
    const end = nounPhraseEnd(view, i + 1, to, false);
    return Math.max(end, i + 1);
  }
  const end = nounPhraseEnd(view, i, to, false);
  return end > i ? end : i + 1;
}

/** A noun in lower case right behind the verb that is nobody, and no time. */
const isBareObject = (view: View, i: number, site: CueSite): boolean =>
  i === site.end &&
  view.word(i) &&
  !view.capital(i) &&
  !view.lower(i).endsWith('mente') &&
  !view.is(i, ~0) &&
  (view.has(i, Feature.homograph) || !view.has(i, Feature.finite | Feature.infinitive | Feature.gerund | Feature.participle));

/** Between a verb of saying and its clause stand times, hearers and inverted subjects, no other objects ("ratified the terms that"). */
export function mayStandBetween(view: View, site: CueSite, from: number, to: number): boolean {
  const pronoun = view.is(from, Class.pronoun) && !(view.lang === 'es' && to > from + 1 && view.is(from, Class.determiner));
  if (pronoun || view.is(from, Class.preposition | Class.genitive | Class.adverb)) return true;
  // "ratifica *convenio* que permite": a headline's object without an article
  if (to === from + 1 && !(view.lang === 'es' && isBareObject(view, from, site))) return true;
  if ((site.frames & Frame.hearer) !== 0) return true;
  // *El Gobierno ha denunciado los acuerdos que*: several are not the subject of a verb in the singular
  if (view.lang === 'es' && site.number === 'singular' && SEVERAL.has(view.lower(from))) return isTime(view, { from, to });
  return isTime(view, { from, to }) || canSpeak(view, { from, to: headEnd(view, from, to) });
}

const SEVERAL: ReadonlySet<string> = new Set(['las', 'los', 'unas', 'unos']);

/** *El envío de tropas*, "the deployment of troops": who stands behind "of" does not speak. */
function headEnd(view: View, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) if (view.is(i, Class.genitive) && view.lower(i) !== "'s" && view.lower(i) !== '’s') return i;
  return to;
}
