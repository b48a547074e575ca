import { Class, Feature } from '../nlp/word-classes.ts';
import { Flag } from '../text/tokens.ts';
import type { CueClass } from '../types.ts';
import { type CueForm, Frame } from './cues.ts';
import type { Unit } from './units.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import type { View } from './view.ts';

/** How a cue stands in its sentence. */
export type SiteKind = 'finite' | 'gerund' | 'infinitive';

/** A verb of saying where it stands as a verb. */
export interface CueSite {
  /** The verb, and the token behind its particles. */
  readonly token: number;
  readonly end: number;
  /** First token of the verb group: auxiliaries, clitics, adverbs. */
  readonly group: number;
  readonly kind: SiteKind;
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** `Frame` bits. */
  readonly frames: number;
  readonly number: 'singular' | 'plural' | null;
  /** A form of the first person alone ("dijimos"). */
  readonly first: boolean;
  /** A form that tells of the past, or a perfect. */
  readonly past: boolean;
  /** A form that is as often a noun ("reports"): it needs content that shows itself. */
  readonly doubtful: boolean;
  /** Behind *según* or *como*: "según dijo X" attributes what stands around it. */
  readonly viewpoint: boolean;
}

/**
 * Finds the verbs of saying of a unit, outside its passages, in text order. Speech that did not happen ("did not say",
 * "refused to confirm") is no cue: its verb groups stand in `silent`. Passives ("was told") are left out.
 */
export function cueSites(view: View, unit: Unit): { sites: CueSite[]; silent: Set<number> } {
  const sites: CueSite[] = [];
  const silent = new Set<number>();
  for (let i = unit.from; i < unit.to; i = view.next(i)) {
    const forms = view.cues.verbs.get(view.lower(i));
    if (forms === undefined) continue;
    const group = verbGroup(view, i, unit.from);
    if (group.negated && forms.some((form) => form.particles.length === 0)) silent.add(group.from);
    const site = group.negated ? null : siteAt(view, unit, i, forms, group);
    if (site !== null) sites.push(site);
  }
  return { sites, silent };
}

function siteAt(view: View, unit: Unit, i: number, forms: readonly CueForm[], group: VerbGroup): CueSite | null {
  if (isPartOfName(view, i, unit)) return null;
  for (const form of forms) {
    if (!form.particles.every((word, k) => view.lower(i + 1 + k) === word)) continue;
    const reflexive = group.reflexive || view.lower(i).endsWith('se');
    if (isReflexive(form.lemma) !== reflexive && (isReflexive(form.lemma) || hasReflexive(forms))) continue;
    const kind = kindOf(view, i, form, group, unit);
    if (kind === null) continue;
    return {
      token: i,
      end: i + 1 + form.particles.length,
      group: group.from,
      kind,
      lemma: form.lemma,
      cueClass: form.cueClass,
      frames: form.frames,
      number: numberOf(view, i, form, group),
      first: form.forms.every((verb) => verb.person === 1),
      past: group.perfect || form.forms.some((verb) => verb.tense === 'past' || verb.tense === 'imperfect'),
      doubtful: (form.frames & Frame.noun) !== 0 && form.particles.length === 0 && !group.auxiliary && nounLike(view, form, i),
      viewpoint: view.lang === 'es' && ['según', 'como', 'tal'].includes(view.lower(group.from - 1)),
    };
  }
  return null;
}

const isReflexive = (lemma: string): boolean => lemma.split(' ')[0]?.endsWith('rse') ?? false;
const hasReflexive = (forms: readonly CueForm[]): boolean => forms.some((form) => isReflexive(form.lemma));

/** "Human Rights Watch Reports", "State Department": a capital inside a name is no verb. */
function isPartOfName(view: View, i: number, unit: Unit): boolean {
  if (!view.capital(i) || i === unit.from || isHeadline(view, unit)) return false;
  return view.capital(i - 1) || view.capital(i + 1);
}

/** Whether a unit is a headline or a heading. */
export const isHeadline = (view: View, unit: Unit): boolean => {
  const kind = view.reading.document.blocks[unit.block]?.kind;
  return kind === 'title' || kind === 'heading' || view.reading.titleCase[view.reading.document.sentenceOf[unit.from] ?? -1] === 1;
};

/** Whether the form is one of those that a noun shares: the base and the -s form; Spanish present forms in -a and -o. */
function nounLike(view: View, form: CueForm, i: number): boolean {
  if (view.lang === 'es') return form.forms.some((verb) => verb.tense === 'present');
  return form.forms.some((verb) => verb.kind === 'infinitive' || verb.tense === 'present') && !view.lower(i).endsWith('ed');
}

function kindOf(view: View, i: number, form: CueForm, group: VerbGroup, unit: Unit): SiteKind | null {
  const kinds = new Set(form.forms.map((verb) => verb.kind));
  if (view.lang === 'es') return kindOfSpanish(view, i, form, group, kinds);
  if (kinds.has('gerund') && view.lower(i - 1) === 'worth') return null;
  if (kinds.has('gerund')) return group.be ? (group.hypothetical ? null : 'finite') : afterNoun(view, i) ? null : 'gerund';
  if (group.be) return null;
  if (group.perfect) return kinds.has('participle') ? 'finite' : null;
  if (group.modal) return kinds.has('infinitive') && !group.hypothetical ? 'finite' : null;
  if (view.lower(group.from - 1) === 'to' && kinds.has('infinitive'))
    return toldByInfinitive(view, group.from - 1, unit) ? 'infinitive' : null;
  if (afterNoun(view, i)) return null;
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
  if (view.is(before, Class.pronoun | Class.relative) || view.lower(before) === 'who') return takes || view.is(before, Class.pronoun);
  if (view.is(before, Class.coordinator)) return view.lower(next) === 'that';
  if (
    !view.word(before) ||
    (!view.capital(before) && view.has(before, Feature.gerund | Feature.infinitive)) ||
    view.is(before, Class.preposition | Class.genitive)
  )
    return false;
  const plural = view.lower(before).endsWith('s') || view.lower(before) === 'people' || view.lower(before) === 'police';
  if (!word.endsWith('s') || word.endsWith('ss')) return plural && takes && !/^[.]$/.test(view.lower(next));
  return (!plural || view.capital(before)) && (takes || view.capital(before));
}

/** Behind a determiner, a genitive or a preposition stands a noun or a participle, no verb. */
function afterNoun(view: View, i: number): boolean {
  const before = i - 1;
  if (view.is(before, Class.determiner | Class.possessive) && !view.is(before, Class.pronoun)) return true;
  if (view.flag(before, Flag.hyphen)) return true;
  if (view.lower(before) === "'s" || view.lower(before) === '’s') return true;
  if (view.lower(before) === 'her') return true;
  return (
    view.is(before, Class.quantifier | Class.numeral) &&
    !view.is(before, Class.pronoun | Class.indefinite) &&
    !SUBJECT_QUANTIFIERS.has(view.lower(before))
  );
}

const SUBJECT_QUANTIFIERS = new Set([
  'some',
  'many',
  'others',
  'both',
  'several',
  'few',
  'all',
  'most',
  'one',
  'another',
  'each',
  'half',
  'none',
]);
const INTO_SPEECH = new Set(
  'went go goes gone going continued continues proceeded began took takes taken used uses paused rose stood appeared returned turned stepped came tweeted hastened only on podium microphone twitter facebook x floor'.split(
    ' ',
  ),
);

/** "went on to say that": the infinitive reports; "wants to say", "is expected to say" does not. */
function toldByInfinitive(view: View, to: number, unit: Unit): boolean {
  return to - 1 >= unit.from && INTO_SPEECH.has(view.lower(to - 1));
}

function kindOfSpanish(view: View, i: number, form: CueForm, group: VerbGroup, kinds: ReadonlySet<string>): SiteKind | null {
  if (kinds.has('gerund')) return group.be ? 'finite' : 'gerund';
  if (kinds.has('participle') && !kinds.has('finite')) return group.perfect ? 'finite' : null;
  const spoken = group.from < i - 1 && group.modal && !group.hypothetical;
  if (kinds.has('infinitive') && !kinds.has('finite') && spoken) return 'finite';
  if (kinds.has('infinitive') && !kinds.has('finite'))
    return group.modal || SPOKEN_INFINITIVE.has(view.lower(group.from - 1)) ? 'infinitive' : null;
  if (!kinds.has('finite') || (group.impersonal && !isReflexive(form.lemma))) return null;
  if (isGenericRelative(view, group.from - 1)) return null;
  const before = i - 1;
  if (view.is(before, Class.determiner | Class.possessive | Class.demonstrative | Class.genitive)) {
    const clitic = view.is(before, Class.pronoun) && !presentOnly(form);
    if (!clitic && view.lower(before) !== 'lo') return null;
  }
  if (view.is(before, Class.preposition) && !['según', 'como'].includes(view.lower(before)) && presentOnly(form)) return null;
  if (form.forms.every((verb) => verb.person === 1 && verb.number === 'singular' && verb.tense === 'present')) return null;
  return 'finite';
}

const PREPOSED = new Set(['a', 'en', 'con', 'por', 'tras', 'de', 'sobre', 'durante']);

/** "el que amenaza", *lo que dijo*: whoever or whatever; not "en el que aseguraron", "a lo que respondió". */
function isGenericRelative(view: View, que: number): boolean {
  const article = ['el', 'la', 'lo', 'los', 'las', 'al', 'del'].includes(view.lower(que - 1));
  return view.lower(que) === 'que' && article && !PREPOSED.has(view.lower(que - 2));
}

const presentOnly = (form: CueForm): boolean => form.forms.every((verb) => verb.kind !== 'finite' || verb.tense === 'present');
/** Words before an infinitive that make it a speech act that took place: "se limitó *a* repetir", "intervino *para* preguntar". */
const SPOKEN_INFINITIVE = new Set(['a', 'para', 'al', 'tras', 'por', 'de']);

function numberOf(view: View, i: number, form: CueForm, group: VerbGroup): 'singular' | 'plural' | null {
  if (group.number !== null) return group.number;
  const finite = form.forms.filter((verb) => verb.kind === 'finite');
  const numbers = new Set(finite.map((verb) => verb.number ?? null));
  if (numbers.size !== 1) return null;
  return [...numbers][0] ?? (view.has(i, Feature.singular) && !view.has(i, Feature.plural) ? null : null);
}
