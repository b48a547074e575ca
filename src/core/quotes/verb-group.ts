import { Class, Feature } from '../nlp/word-classes.ts';
import type { View } from './view.ts';

/** What stands before a verb and belongs to it. */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number;
  readonly negated: boolean;
  /** Any auxiliary or modal at all. */
  readonly auxiliary: boolean;
  /** A form of have / haber. */
  readonly perfect: boolean;
  /** A form of be / ser / estar. */
  readonly be: boolean;
  readonly modal: boolean;
  /** A modal of mere possibility or duty: nothing was said. */
  readonly hypothetical: boolean;
  /** Spanish *se* (or me, nos) right before. */
  readonly reflexive: boolean;
  /** Spanish *se* with nobody as subject ("se dijo que"). */
  readonly impersonal: boolean;
  readonly number: 'singular' | 'plural' | null;
}

const HYPOTHETICAL = new Set(['may', 'might', 'can', 'could', 'should', 'must', 'ought', 'cannot', 'shall']);
const HAVE = new Set("have has had having ’ve ’d 've 'd".split(' '));
const HABER = new Set(
  'he has ha hemos han había habías habíamos habían hubo hubieron habrá habrán habría habrían haber habiendo haya hayan'.split(' '),
);
const BE = new Set("am is are was were be been being ’s 's ’re 're ’m 'm get gets got getting".split(' '));
const SER = new Set(
  'es son era eran fue fueron será serán sido ser siendo está están estaba estaban estuvo estuvieron quedó queda sería serían'.split(' '),
);
const DO = new Set(['do', 'does', 'did']);
const CLITICS = new Set(['me', 'te', 'se', 'le', 'les', 'lo', 'la', 'los', 'las', 'nos', 'os']);
const WITHOUT = new Set(['without', 'sin']);
const ONLY = new Set(['only', 'just', 'solo', 'sólo', 'solamente', 'merely', 'simply']);
const LIMIT = 8;

/**
 * Reads the verb group that ends with the verb at `i`, backwards over auxiliaries, clitics, adverbs and negations.
 * @param lowest first token that may belong to it
 */
export function verbGroup(view: View, i: number, lowest: number): VerbGroup {
  const state = {
    negated: false,
    perfect: false,
    be: false,
    modal: false,
    hypothetical: false,
    doing: false,
    reflexive: false,
    se: false,
    other: false,
  };
  let from = i;
  let number: VerbGroup['number'] = null;
  for (let k = i - 1; k >= lowest && k >= i - LIMIT; k -= 1) {
    if (!joins(view, k, from, state)) break;
    if (view.has(k, Feature.finite) && view.is(k, Class.auxiliary)) number = numberOf(view, k) ?? number;
    from = k;
  }
  while (from < i && isPlainAdverb(view, from)) from += 1;
  if (
    view.lang === 'es' &&
    from === i &&
    WANTED.has(view.lower(i - 1)) &&
    view.has(i, Feature.infinitive) &&
    !view.is(i - 2, Class.negation)
  ) {
    return { ...NO_AUXILIARIES, from: i - 1, auxiliary: true, modal: true };
  }
  const again = view.lang === 'es' && from === i && PERIPHRASES.get(view.lower(i - 1))?.test(view.lower(i - 2)) === true;
  if (again) {
    const se = view.lower(i - 3) === 'se' ? i - 3 : i - 2;
    return { ...NO_AUXILIARIES, from: se, auxiliary: true, modal: true };
  }
  const habit = from === i && view.lower(i - 1) === 'to' && view.lower(i - 2) === 'used';
  if (habit) return { ...NO_AUXILIARIES, from: i - 2, auxiliary: true, modal: true };
  return {
    from,
    negated: state.negated || unspoken(view, from, lowest, view.has(i, Feature.gerund)) || WITHOUT.has(view.lower(from - 1)),
    auxiliary: state.perfect || state.be || state.modal || state.doing,
    perfect: state.perfect,
    be: state.be,
    modal: state.modal || state.doing,
    hypothetical: state.hypothetical,
    reflexive: state.reflexive,
    impersonal: state.se && !state.other,
    number,
  };
}

/** "quiso dejar claro": what a speaker wanted to say, he said. */
const WANTED = new Set(['quiso', 'quisieron', 'querido']);

/** Spanish verbs whose infinitive is spoken: "volvió a pedir", "acaba de anunciar", "se limitó a repetir". */
const PERIPHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['a', /^(?:volv|vuelv|lleg|limit|atrev|pas[óa]|apresur|entr[óa]|ech[óa]|dedic|aventur)/],
  ['de', /^(?:acab|termin|dej[óa]$|trat)/],
  ['por', /^(?:acab|termin|opt|empez|comenz)/],
  ['para', /^(?:interv|comparec|interrump|habl|aprovech|sal)/],
]);

const NO_AUXILIARIES: VerbGroup = {
  from: 0,
  negated: false,
  auxiliary: false,
  perfect: false,
  be: false,
  modal: false,
  hypothetical: false,
  reflexive: false,
  impersonal: false,
  number: null,
};

type State = {
  negated: boolean;
  perfect: boolean;
  be: boolean;
  modal: boolean;
  hypothetical: boolean;
  doing: boolean;
  reflexive: boolean;
  se: boolean;
  other: boolean;
};

function joins(view: View, k: number, from: number, state: State): boolean {
  const word = view.lower(k);
  if (view.is(k, Class.negation)) {
    if (!ONLY.has(view.lower(k + 1))) state.negated = true;
    return true;
  }
  return view.lang === 'en' ? joinsEnglish(view, k, word, state) : joinsSpanish(view, k, from, word, state);
}

function joinsEnglish(view: View, k: number, word: string, state: State): boolean {
  if (HAVE.has(word)) state.perfect = !state.be;
  // the genitive 's looks like a form of be: it counts only behind a pronoun
  else if (BE.has(word) && (!/^['’]s$/.test(word) || view.is(k - 1, Class.pronoun | Class.relative))) state.be = true;
  else if (DO.has(word)) state.doing = true;
  else if (view.is(k, Class.modal)) {
    state.modal = true;
    state.hypothetical ||= HYPOTHETICAL.has(word);
  } else return isPlainAdverb(view, k);
  return true;
}

function joinsSpanish(view: View, k: number, from: number, word: string, state: State): boolean {
  if (CLITICS.has(word)) {
    // "la denuncia" is an article and a noun: told apart by whoever asks
    if (view.is(k, Class.determiner) && word !== 'lo' && !view.is(k - 1, Class.negation | Class.pronoun)) return false;
    state.reflexive ||= word === 'se';
    if (word === 'se') state.se = true;
    else if (word !== 'nos' && word !== 'me' && word !== 'te' && word !== 'le' && word !== 'les') state.other = true;
    return true;
  }
  if (HABER.has(word)) state.perfect = word !== 'haber' && word !== 'habiendo';
  else if (SER.has(word) && from === k + 1) state.be = true;
  else if (view.is(k, Class.modal)) {
    state.modal = true;
    state.hypothetical = true;
  } else return isPlainAdverb(view, k) && view.lower(k + 1) !== 'que';
  return true;
}

/** "also", "later", *luego*; not a word that opens a phrase, a subordinate clause or a noun phrase too. */
function isPlainAdverb(view: View, k: number): boolean {
  if (!view.is(k, Class.adverb) && !/ly$|mente$/.test(view.lower(k))) return false;
  return !view.is(k, Class.preposition | Class.subordinator | Class.coordinator | Class.relative | Class.complementizer | Class.determiner);
}

function numberOf(view: View, k: number): VerbGroup['number'] {
  const singular = view.has(k, Feature.singular);
  return singular === view.has(k, Feature.plural) ? null : singular ? 'singular' : 'plural';
}

/** Whether the words before the group keep it from having been said. */
function unspoken(view: View, from: number, lowest: number, gerund: boolean): boolean {
  for (let k = from - 1; k >= lowest && k >= from - 3; k -= 1) {
    const word = view.lower(k);
    if (view.comma(k)) return false;
    // "se abstuvo alegando": he did say it; "refrained from saying": he did not
    if (gerund && k === from - 1 && view.is(k, Class.lexicalNegation)) return false;
    if (view.cues.unspoken.has(word) || view.is(k, Class.lexicalNegation)) return true;
    if (view.is(k, Class.negation) && k >= from - 2) return true;
    if (!['to', 'a', 'of', 'de', 'from', 'himself', 'herself', 'themselves'].includes(word)) return false;
  }
  return false;
}
