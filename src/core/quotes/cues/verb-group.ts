import { Class, Feature } from '../../nlp/word-classes.ts';
import type { View } from '../view/view.ts';

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

const WITHOUT = new Set(['without', 'sin']);
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
    from === i &&
    view.cues.verbGroups.wanted.has(view.lower(i - 1)) && // "quiso dejar claro": what a speaker wanted to say, he said
    view.has(i, Feature.infinitive) &&
    !view.is(i - 2, Class.negation)
  ) {
    return { ...NO_AUXILIARIES, from: i - 1, auxiliary: true, modal: true };
  }
  const again = from === i && view.cues.periphrases.get(view.lower(i - 1))?.has(view.lower(i - 2)) === true;
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
    if (!view.cues.verbGroups.only.has(view.lower(k + 1))) state.negated = true;
    return true;
  }
  return view.lang === 'en' ? joinsEnglish(view, k, word, state) : joinsSpanish(view, k, from, word, state);
}

function joinsEnglish(view: View, k: number, word: string, state: State): boolean {
  const { have, be, doing, hypothetical } = view.cues.verbGroups;
  if (have.has(word)) state.perfect = !state.be;
  // the genitive 's looks like a form of be: it counts only behind a pronoun
  else if (be.has(word) && (!/^['’]s$/.test(word) || view.is(k - 1, Class.pronoun | Class.relative))) state.be = true;
  else if (doing.has(word)) state.doing = true;
  else if (view.is(k, Class.modal)) {
    state.modal = true;
    state.hypothetical ||= hypothetical.has(word);
  } else return isPlainAdverb(view, k);
  return true;
}

function joinsSpanish(view: View, k: number, from: number, word: string, state: State): boolean {
  const { have, be, clitics } = view.cues.verbGroups;
  if (clitics.has(word)) {
    // "la denuncia" is an article and a noun: told apart by whoever asks
    if (view.is(k, Class.determiner) && word !== 'lo' && !view.is(k - 1, Class.negation | Class.pronoun)) return false;
    state.reflexive ||= word === 'se';
    if (word === 'se') state.se = true;
    else if (word !== 'nos' && word !== 'me' && word !== 'te' && word !== 'le' && word !== 'les') state.other = true;
    return true;
  }
  if (have.has(word)) state.perfect = word !== 'haber' && word !== 'habiendo';
  else if (be.has(word) && from === k + 1) state.be = true;
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
    if (view.cues.verbGroups.unspoken.has(word) || view.is(k, Class.lexicalNegation)) return true;
    if (view.is(k, Class.negation) && k >= from - 2) return true;
    if (!view.cues.verbGroups.links.has(word)) return false;
  }
  return false;
}
