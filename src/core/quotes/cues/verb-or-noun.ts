import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { CueForm } from '../lexicon/cue-verbs.ts';
import { Frame } from '../lexicon/cues.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';
import type { SiteKind } from './cue-site.ts';
import type { VerbGroup } from './verb-group.ts';

/** A Spanish verb with *se* ("quejarse"), perhaps with words behind it. */
export const isReflexive = (lemma: string): boolean => lemma.split(' ')[0]?.endsWith('rse') ?? false;

/** Whether the form is one of those that a noun shares: the base and the -s form; Spanish present forms in -a and -o. */
export function nounLike(view: View, form: CueForm, i: number): boolean {
  if (view.lang === 'es') return form.forms.some((verb) => verb.tense === 'present');
  return form.forms.some((verb) => verb.kind === 'infinitive' || verb.tense === 'present') && !view.lower(i).endsWith('ed');
}

/**
 * How a form stands: as a finite verb, a gerund or an infinitive that reports speech.
 * @returns null where it is a noun, a participle, a passive, or an infinitive that was not spoken
 */
export function kindOf(view: View, i: number, form: CueForm, group: VerbGroup, unit: Unit): SiteKind | null {
  const kinds = new Set(form.forms.map((verb) => verb.kind));
  if (view.lang === 'es') return kindOfSpanish(view, i, form, group, kinds);
  if (kinds.has('gerund') && view.lower(i - 1) === 'worth') return null;
  // "held drills as warning to rebels"
  if (kinds.has('gerund') && view.lower(i - 1) === 'as' && view.is(i + 1, Class.preposition)) return null;
  if (kinds.has('gerund'))
    return group.be ? (group.hypothetical ? null : 'finite') : afterNoun(view, i) || isEvent(view, i) ? null : 'gerund';
  if (group.be) return null;
  if (group.perfect) return kinds.has('participle') ? 'finite' : null;
  if (group.modal) return kinds.has('infinitive') && !group.hypothetical ? 'finite' : null;
  if (view.lower(group.from - 1) === 'to' && kinds.has('infinitive'))
    return toldByInfinitive(view, group.from - 1, unit) ? 'infinitive' : null;
  if (afterNoun(view, i) || (kinds.has('participle') && isParticiple(view, i, group))) return null;
  if ((form.frames & Frame.noun) !== 0 && form.particles.length === 0 && nounLike(view, form, i) && !verbByNeighbours(view, i)) return null;
  return kinds.has('finite') ? 'finite' : null;
}

/**
 * A form that is as often a noun ("state", "rules") is a verb only between a subject of its number and something that a verb
 * takes: a base form behind a plural, an -s form behind a singular.
 */
function verbByNeighbours(view: View, i: number): boolean {
  let before = i - 1;
  while (view.is(before, Class.adverb) && !view.is(before, Class.coordinator)) before -= 1;
  const next = i + 1;
  const takes =
    view.lower(next) === 'that'
      ? !view.finite(next + 1)
      : view.is(next, Class.pronoun | Class.determiner | Class.possessive) || view.passageAt(next) >= 0 || /^[.,:]$/.test(view.lower(next));
  const word = view.lower(i);
  // "Kessler, who spent years at it, holds that a boat …"
  if (view.comma(before)) return view.lower(next) === 'that' && takes;
  if (view.is(before, Class.pronoun | Class.relative) || view.lower(before) === 'who') return takes || view.is(before, Class.pronoun);
  // "appears on television and calls the raid …": a noun has no article right behind it
  if (view.is(before, Class.coordinator))
    return view.lower(next) === 'that' || (word.endsWith('s') && view.is(next, Class.determiner | Class.possessive));
  if (
    !view.word(before) ||
    (!view.capital(before) &&
      view.has(before, Feature.gerund | Feature.infinitive) &&
      !view.is(before - 1, Class.determiner | Class.possessive)) ||
    view.is(before, Class.preposition | Class.genitive)
  )
    return false;
  const plural = view.lower(before).endsWith('s') || view.lower(before) === 'people' || view.lower(before) === 'police';
  if (!word.endsWith('s') || word.endsWith('ss')) return plural && takes && !/^[.]$/.test(view.lower(next));
  if (/^[.,]$/.test(view.lower(next)) && isBareNoun(view, before)) return false;
  // "from NATO states on its soil": of all such forms this one is hardly ever a verb
  const named =
    word !== 'states' && view.capital(before) && view.reading.document.sentenceOf[before - 1] === view.reading.document.sentenceOf[before];
  return (!plural || view.capital(before)) && (takes || named);
}

/** A singular noun without anything before it is no subject: "consensus by *member* states". */
function isBareNoun(view: View, i: number): boolean {
  if (view.capital(i) || view.is(i, Class.pronoun | Class.indefinite | Class.quantifier)) return false;
  for (let k = i - 1; k >= i - 4 && view.word(k); k -= 1) {
    if (view.is(k, Class.determiner | Class.possessive | Class.demonstrative | Class.quantifier | Class.numeral)) return false;
    if (view.flag(k, Flag.clitic) || view.capital(k)) return false;
    if (view.is(k, Class.preposition | Class.genitive | Class.coordinator) || view.finite(k)) return true;
  }
  return false;
}

/** Behind a determiner, a genitive or a preposition stands a noun or a participle, no verb. */
function afterNoun(view: View, i: number): boolean {
  const before = i - 1;
  if (view.is(before, Class.determiner | Class.possessive) && !view.is(before, Class.pronoun)) return true;
  if (view.flag(before, Flag.hyphen)) return true;
  if (view.lower(before) === "'s" || view.lower(before) === '’s') return true;
  if (view.lower(before) === 'her') return true;
  // "every one of these *attacks*": the pointing word has the other number
  if (/^(?:these|those)$/.test(view.lower(before)) && /[^s]s$/.test(view.lower(i))) return true;
  return (
    view.is(before, Class.quantifier | Class.numeral) &&
    !view.is(before - 1, Class.calendar) && // "on September 12 said"
    !view.is(before, Class.pronoun | Class.indefinite) &&
    !view.cues.nounPhrases.quantifierSubjects.has(view.lower(before))
  );
}

/** "With a stark *warning* noting that": another verb of saying right behind, and the noun's article before its adjective. */
function isEvent(view: View, i: number): boolean {
  if (!view.has(i + 1, Feature.gerund) || !view.cues.verbs.has(view.lower(i + 1))) return false;
  for (let k = i - 1; k >= i - 4 && view.word(k); k -= 1) if (view.is(k, Class.determiner | Class.possessive)) return true;
  return false;
}

/** "When asked", "if requested", "unless told": behind them a verb without a subject is a participle. */
const BARE_CLAUSE = new Set(['if', 'once', 'unless', 'when', 'whenever']);

/** "A claim *denied by* Rome", "on *alleged* boats", "said when *asked* if", "these *confirmed* traffickers": the form of the past is a participle there. */
function isParticiple(view: View, i: number, group: VerbGroup): boolean {
  const before = view.lower(group.from - 1);
  if (BARE_CLAUSE.has(before)) return true;
  // "attacks on *alleged* boats": a stranded preposition ("those he spoke to claimed the …") has no noun right behind the verb
  const adjective =
    before === 'these' || before === 'those' || (view.lower(i).endsWith('ed') && view.is(group.from - 1, Class.preposition));
  if (adjective) return view.word(i + 1) && !view.is(i + 1, CLAUSE_OPENERS) && view.lower(i + 1) !== 'that';
  return (
    view.lower(i + 1) === 'by' &&
    !view.comma(group.from - 1) &&
    (view.capital(i + 2) || view.is(i + 2, Class.determiner | Class.possessive | Class.pronoun))
  );
}

const CLAUSE_OPENERS = Class.determiner | Class.possessive | Class.pronoun | Class.preposition | Class.adverb | Class.complementizer;

/** "went on to say that": the infinitive reports; "wants to say", "is expected to say" does not. */
function toldByInfinitive(view: View, to: number, unit: Unit): boolean {
  return to - 1 >= unit.from && view.cues.verbGroups.intoSpeech.has(view.lower(to - 1));
}

function kindOfSpanish(view: View, i: number, form: CueForm, group: VerbGroup, kinds: ReadonlySet<string>): SiteKind | null {
  // "se le preguntó a Washington": nobody in particular asked
  if (group.impersonal && /^les?$/.test(view.lower(group.from + 1))) return null;
  // "como se está diciendo": nobody says it
  if (kinds.has('gerund')) return group.be ? (group.impersonal ? null : 'finite') : 'gerund';
  // "han sido informadas de que": who is told says nothing
  if (kinds.has('participle') && !kinds.has('finite')) return group.perfect && !group.be ? 'finite' : null;
  const spoken = group.from < i - 1 && group.modal && !group.hypothetical;
  if (kinds.has('infinitive') && !kinds.has('finite') && spoken) return 'finite';
  if (kinds.has('infinitive') && !kinds.has('finite'))
    return group.modal || (view.cues.verbGroups.spokenInfinitive.has(view.lower(group.from - 1)) && !isOrdered(view, group.from - 1))
      ? 'infinitive'
      : null;
  if (!kinds.has('finite') || (group.impersonal && !isReflexive(form.lemma) && !saysOfItself(view, i, form, group))) return null;
  const named = view.lower(group.from - 2) === 'lo' && (form.frames & (Frame.as | Frame.object)) !== 0; // "lo que definió como «X»"
  if ((isGenericRelative(view, group.from - 1) && !named) || view.cues.clauses.askedAhead.has(view.lower(group.from - 1))) return null;
  const before = i - 1;
  if (view.is(before, Class.determiner | Class.possessive | Class.demonstrative | Class.genitive)) {
    const clitic = view.is(before, Class.pronoun) && !presentOnly(form);
    if (!clitic && view.lower(before) !== 'lo') return null;
  }
  if (view.is(before, Class.preposition) && !['según', 'como'].includes(view.lower(before)) && presentOnly(form)) return null;
  // "ha tomado *nota*": the object of a participle with *haber*
  if (presentOnly(form) && view.has(before, Feature.participle) && view.cues.verbGroups.have.has(view.lower(before - 1))) return null;
  // *informo*, *cuentas*: nouns, or somebody's own words
  if (form.forms.every((verb) => verb.person !== 3 && verb.number === 'singular' && verb.tense === 'present')) return null;
  return 'finite';
}

/** *Llamó al gobierno a declarar*: what somebody is told to say was not said; "se limitó a repetir" has the verb right before. */
function isOrdered(view: View, link: number): boolean {
  if (view.lower(link) !== 'a' || view.finite(link - 1) || view.has(link - 1, Feature.participle | Feature.gerund)) return false;
  let i = link - 1;
  while (i > link - MAX_HEARER && view.word(i) && !TOWARDS.has(view.lower(i)) && !view.finite(i)) i -= 1;
  return TOWARDS.has(view.lower(i)) && view.finite(i - 1);
}

const MAX_HEARER = 8;
const TOWARDS = new Set(['a', 'al']);

/** "el grupo se describe como «…»"; "una nota en la que se exige que": *se* with somebody, or a writing, that speaks. */
function saysOfItself(view: View, i: number, form: CueForm, group: VerbGroup): boolean {
  if ((form.frames & Frame.as) !== 0 && view.lower(i + 1) === 'como') return true;
  const relative = group.from - 1;
  return (
    (form.frames & Frame.that) !== 0 &&
    view.lower(i + 1) === 'que' &&
    ['que', 'cual'].includes(view.lower(relative)) &&
    view.lower(relative - 2) === 'en' &&
    view.is(relative - 3, Class.document)
  );
}

/** "el que amenaza", *lo que dijo*: whoever or whatever; not "en el que aseguraron", "a lo que respondió". */
function isGenericRelative(view: View, que: number): boolean {
  const article = ['el', 'la', 'lo', 'los', 'las', 'al', 'del'].includes(view.lower(que - 1));
  return view.lower(que) === 'que' && article && !view.cues.clauses.relativePrepositions.has(view.lower(que - 2));
}

const presentOnly = (form: CueForm): boolean => form.forms.every((verb) => verb.kind !== 'finite' || verb.tense === 'present');
