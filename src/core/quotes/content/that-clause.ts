/** Whether "that" or *que* opens what a verb reports, and belongs to no noun before it. */
import { Class, Feature } from '../../nlp/word-classes.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { Frame } from '../lexicon/cues.ts';
import { canSpeak, isName, isTime, onlyTime } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { hasVerb } from './bare-clause.ts';

/** @param at whether nothing stands between verb and token, and how many commas do */
export function opensThatClause(view: View, site: CueSite, i: number, at: { adjacent: boolean; commas: number }): boolean {
  if ((site.frames & (Frame.that | Frame.hearer)) === 0) return false;
  const word = view.lower(i);
  const { adjacent } = at;
  if (!adjacent && ofTopic(view, site, i)) return false;
  // behind an insertion ("replied, without looking up, that") only right at its closing comma
  if (at.commas > 0 && !view.comma(i - 1) && !view.comma(i - 2)) return false;
  if (at.commas === 1 && i - 1 !== site.end && !onlyTime(view, { from: site.end, to: i - 1 })) return false;
  // "refiriéndose al secretario que", "se refirió a que": what it reports stands right behind its preposition
  if (site.lemma === 'referirse' && view.lower(i - 1) !== 'a') return false;
  if (view.lang === 'es') return word === 'que' && !isRelativeQue(view, i, adjacent) && !ofNoun(view, i, site.end);
  if (
    word !== 'that' ||
    view.lower(i + 1) === 'to' ||
    pointsAtObject(view, i) ||
    (!adjacent && view.is(i - 1, Class.preposition | Class.determiner))
  )
    return false;
  // "told the panel that oversees": a finite verb right behind makes it a relative, unless "that" is the clause's subject
  if ((site.frames & Frame.paren) !== 0 && (adjacent || !view.finite(i + 1))) return true;
  if (view.finite(i + 1) && !view.is(i + 1, Class.auxiliary | Class.copula)) return false;
  return hasVerb(view, i + 1, i + 30) || (adjacent && site.cueClass === 'ask' && opensWish(view, i + 1));
}

/**
 * "Warned about the raids *that* the coast suffers", *alertó sobre una escalada que empeore la crisis*, *advirtió del peligro que corre*: behind the
 * preposition that such a verb asks for, the clause says something of the noun. A name takes no such clause.
 */
function ofTopic(view: View, site: CueSite, that: number): boolean {
  const { topics, topicVerbs } = view.cues.clauses;
  if (isName(view, that - 1)) return false;
  const asksTopic = topicVerbs.has(site.lemma);
  const ofNoun = OF_NOUN.has(view.lower(site.end)) || (site.lemma === 'pensar' && view.lower(site.end) === 'en');
  if (asksTopic && ofNoun && hasArticle(view, site.end)) return true;
  for (let i = site.end; i < that - 1; i += 1) if (AGAINST.has(view.lower(i)) || (asksTopic && topics.has(view.lower(i)))) return true;
  return false;
}

const OF_NOUN: ReadonlySet<string> = new Set(['de', 'del', 'of']);
const AGAINST: ReadonlySet<string> = new Set(['against', 'contra']);

const hasArticle = (view: View, i: number): boolean =>
  view.lower(i) === 'del' || view.is(i + 1, Class.determiner | Class.possessive | Class.demonstrative);

const NO_NOUN =
  Class.determiner |
  Class.possessive |
  Class.pronoun |
  Class.preposition |
  Class.adverb |
  Class.quantifier |
  Class.subordinator |
  Class.modal;

/** "Wrote *that letter*, and", "denied *that claim*.": the pointing word with a noun alone, and then the pause. */
const pointsAtObject = (view: View, i: number): boolean =>
  view.word(i + 1) &&
  !view.capital(i + 1) &&
  !view.is(i + 1, NO_NOUN) &&
  !/[^s]s$/.test(view.lower(i + 1)) &&
  (/^[.;:!?]$/.test(view.lower(i + 2)) || (view.comma(i + 2) && view.is(i + 3, Class.coordinator)));

/**
 * "Urged that *troops stay* out": the verb of what is asked for is a bare form that may be a noun too; a word that cannot follow
 * the pointing "that" tells the clause from "urged that plan".
 */
function opensWish(view: View, i: number): boolean {
  if (!/[^s]s$/.test(view.lower(i)) && !view.is(i, Class.determiner | Class.quantifier) && !isName(view, i)) return false;
  for (let k = i + 1; k < i + MAX_SUBJECT && !view.comma(k); k = view.next(k))
    if (view.has(k, Feature.infinitive) && !view.is(k - 1, Class.determiner | Class.preposition)) return true;
  return false;
}

const MAX_SUBJECT = 10;

/** "al hecho de que": the clause belongs to the noun before it, unless that noun is who is told or when. */
function ofNoun(view: View, que: number, from: number): boolean {
  const noun = que - 2;
  if (view.lower(que - 1) !== 'de' || noun < from || view.is(noun, Class.adverb)) return false;
  return !canSpeak(view, { from: noun, to: noun + 1 }) && !isTime(view, { from: noun, to: noun + 1 });
}

function isRelativeQue(view: View, i: number, adjacent: boolean): boolean {
  if (adjacent) return false;
  const before = view.lower(i - 1);
  if (view.cues.clauses.comparatives.has(before)) return true;
  // "respondió con la prosa que reserva para ellos": the manner's noun has a relative clause
  if (view.lower(i - 3) === 'con' && view.is(i - 2, Class.determiner) && view.finite(i + 1, true)) return true;
  if ((before === 'de' || before === 'a') && view.cues.clauses.comparatives.has(view.lower(i - 2))) return true;
  return false;
}
