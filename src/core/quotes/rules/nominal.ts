import { Class } from '../../nlp/word-classes.ts';
import type { CueClass } from '../../types.ts';
import { contentEnd } from '../ends/clause-end.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import type { UnitContext } from '../unit/context.ts';
import type { Found } from '../unit/found.ts';
import { nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** How far the main verb is looked for. */
const REACH = 40;

/** Quotes that a noun or an adjective introduces: "his claim that …", "was adamant that …", *está convencido de que …*. */
export function nominals(context: UnitContext): Found[] {
  const { view, unit } = context;
  const found: Found[] = [];
  for (let i = unit.from; i < unit.to; i = view.next(i)) {
    const quote = nounQuote(context, i) ?? adjectiveQuote(context, i);
    if (quote !== null) found.push(quote);
  }
  return found;
}

function nounQuote(context: UnitContext, i: number): Found | null {
  const { view } = context;
  const cueClass = view.cues.nouns.get(view.lower(i));
  if (cueClass === undefined) return null;
  const owner = view.lang === 'en' ? ownerBefore(view, i, context.unit.from) : ownerBehind(view, i, context.unit.to);
  if (owner === null) return null;
  const from = clauseStart(view, Math.max(i + 1, owner.from > i ? owner.to : 0));
  return from < 0 ? null : quoteOf(context, { from: i, to: i + 1 }, owner, from, cueClass);
}

/** "his claim", "the minister's claim". */
function ownerBefore(view: View, noun: number, lowest: number): Range | null {
  let i = noun - 1;
  if (i > lowest && view.word(i) && !view.is(i, Class.possessive | Class.determiner | Class.genitive | Class.preposition)) i -= 1;
  if (view.is(i, Class.possessive)) return view.cues.sources.possessives.has(view.lower(i)) ? null : { from: i, to: i + 1 };
  if (view.lower(i) !== "'s") return null;
  for (let from = Math.max(lowest, i - 6); from < i; from += 1) {
    if (nounPhraseEnd(view, from, i, false) === i) return { from, to: i };
  }
  return null;
}

/** "la advertencia del ministro de que". */
function ownerBehind(view: View, noun: number, to: number): Range | null {
  if (view.lower(noun - 1) === 'su' || view.lower(noun - 1) === 'sus') return { from: noun - 1, to: noun };
  if (view.lower(noun + 1) !== 'de' && view.lower(noun + 1) !== 'del') return null;
  const end = nounPhraseEnd(view, noun + 2, to, false);
  return end > noun + 2 ? { from: noun + 2, to: end } : null;
}

/** Behind "that", "de que"; -1 where none stands at `i`. */
function clauseStart(view: View, i: number): number {
  if (view.lang === 'en') return view.lower(i) === 'that' && !view.finite(i + 1) ? i + 1 : -1;
  return view.lower(i) === 'de' && view.lower(i + 1) === 'que' ? i + 2 : -1;
}

function adjectiveQuote(context: UnitContext, i: number): Found | null {
  const { view, unit } = context;
  const cueClass = view.cues.adjectives.get(view.lower(i));
  if (cueClass === undefined) return null;
  const from = clauseStart(view, i + 1);
  const verb = view.is(i - 1, Class.adverb) ? i - 2 : i - 1;
  if (from < 0 || !view.is(verb, Class.copula) || view.is(verb - 1, Class.negation)) return null;
  const subject = subjectBefore(view, verb, unit.from);
  return subject === null ? null : quoteOf(context, { from: i, to: i + 1 }, subject, from, cueClass);
}

/**
 * "His claim that the boat sank has not been proved": where the noun is the sentence's subject, its clause ends before the
 * second finite verb.
 */
function mainVerb(view: View, start: number, noun: number, from: number, to: number): number {
  for (let i = start; i < noun; i += 1) if (view.finite(i)) return to;
  let verbs = 0;
  for (let i = from; i < to && i < from + REACH; i = view.next(i)) {
    if (view.comma(i) || view.is(i, Class.relative | Class.coordinator | Class.subordinator)) return to;
    if (!view.finite(i) || view.finite(i - 1)) continue;
    verbs += 1;
    if (verbs === 2 && view.is(i, Class.auxiliary | Class.copula | Class.modal)) return i;
  }
  return to;
}

function quoteOf(context: UnitContext, cue: Range, speaker: Range, from: number, cueClass: CueClass): Found | null {
  const to = Math.min(contentEnd(context, from), mainVerb(context.view, context.unit.from, cue.from, from, context.unit.to));
  if (to <= from + 1) return null;
  return {
    range: { from, to },
    direct: false,
    speaker,
    cue,
    site: { lemma: context.view.lower(cue.from), cueClass, number: null },
    rule: 'cue-noun',
    level: context.unit.passage,
  };
}
