import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { contentEnd } from '../ends/clause-end.ts';
import { Frame } from '../lexicon/cues.ts';
import type { UnitContext } from '../unit/context.ts';
import { nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

const LIMIT = 26;
const TO = new Set(['to', 'a']);

/**
 * An object that holds words between marks: "called the remarks “the language of gunboats”", "described it as “routine”",
 * "accused the army of “piracy”", "urged both to “talk”".
 * @returns the reported words, from the object's first word; null where no passage stands in the verb's clause
 */
export function markedObject(context: UnitContext, site: CueSite): Range | null {
  const { view, unit } = context;
  const open = passageInClause(context, site);
  if (open < 0 || isPredicate(view, site, open)) return null;
  if (view.lang === 'en' && open === site.end && view.cues.objects.naming.has(site.lemma) && !startsClause(view, site)) return null;
  // "supone «una nueva etapa»": what a thing amounts to, nobody thinks it
  if (site.cueClass === 'think' && (site.frames & (Frame.object | Frame.as | Frame.marks | Frame.to)) === 0) return null;
  const from = objectStart(view, site, open);
  if (
    view.cues.objects.naming.has(site.lemma) &&
    view.is(site.group - 1, Class.indefinite | Class.adverb) &&
    view.lower(open - 1) === view.lower(site.end - 1)
  )
    return null;
  if (from === null) return null;
  const to = objectEnd(context, view.next(open), unit.to);
  // "aseveró conocer «las rutas» y que estaría «listo»": joined under one verb
  const joined = from === site.end && (site.frames & Frame.that) !== 0 && view.is(to, Class.coordinator) && view.lower(to + 1) === 'que';
  return { from, to: joined && opensInfinitive(view, from) ? contentEnd(context, to + 2) : to };
}

/** "A people that calls for help “*has* lost”": marked words that begin with a small verb are what the noun before them does. */
function isPredicate(view: View, site: CueSite, open: number): boolean {
  const first = view.passages.list[view.passageAt(open)]?.from ?? open;
  return open > site.end && view.is(first, Class.auxiliary | Class.modal | Class.copula) && view.has(first, Feature.finite);
}

/** "He called “a lie” what …", "in what Caracas called “an act”": a pronoun or "what" shows that somebody names. */
function startsClause(view: View, site: CueSite): boolean {
  // a present form is no participle: "whose legality the prosecutor calls “doubtful”"
  if (view.is(site.group - 1, Class.pronoun) || (view.lower(site.token).endsWith('s') && site.group === site.token)) return true;
  for (let i = site.group - 1; i >= site.group - 6 && !view.comma(i); i -= 1) {
    if (view.lower(i) === 'what' || (view.lower(i) === 'que' && view.lower(i - 1) === 'lo')) return true;
  }
  return false;
}

/** The first passage before the clause of the cue ends; -1 where none stands there. */
function passageInClause({ view, unit, groups }: UnitContext, site: CueSite): number {
  let i = site.end;
  for (let count = 0; i < unit.to && count < LIMIT; count += 1) {
    if (view.passageAt(i) >= 0) return i;
    const word = view.lower(i);
    if (word === ';' || word === ':' || word === '.') return -1;
    if (view.comma(i) && view.passageAt(i + 1) < 0) return -1;
    if (groups.has(i) && groups.get(i)?.kind === 'finite' && i > site.end) return -1;
    if (view.is(i, Class.relative) && view.lower(i) !== 'que') return -1;
    if (view.finite(i) && !view.has(i, Feature.participle) && (site.frames & Frame.that) === 0) return -1;
    i += 1;
  }
  return -1;
}

/**
 * Where the reported words begin. "as" leaves the object in ("described *it as “routine”*"); behind of, against, for they
 * begin with the complement; an infinitive begins with its verb.
 */
function objectStart(view: View, site: CueSite, open: number): number | null {
  let first = site.end;
  while (first < open && view.is(first, Class.adverb | Class.time | Class.calendar) && !view.is(first, Class.determiner)) first += 1;
  if (view.lang === 'es' && opensInfinitive(view, site.end)) return site.end;
  if (view.cues.objects.naming.has(site.lemma)) return first;
  let preposition = -1;
  let as = false;
  for (let i = site.end; i < open; i += 1) {
    const word = view.lower(i);
    if (word === 'as' || word === 'como') as = true;
    if (
      preposition < 0 &&
      view.cues.objects.complementPrepositions.has(word) &&
      (i === site.end ||
        !view.cues.objects.nearNoun.has(word) ||
        (OF.has(word) && view.cues.objects.ofVerbs.has(site.lemma) && !isInTitle(view, i, open)))
    )
      preposition = i;
    if (TO.has(word) && i > site.end - 1 && (view.has(i + 1, Feature.infinitive) || i + 1 === open) && (site.frames & Frame.to) !== 0)
      return i + 1;
  }
  // "lo que definió como «X»": the object stands before the verb
  if (as && view.lower(first) === 'como') return first + 1;
  if (as && (site.frames & Frame.as) !== 0) return first;
  if (preposition >= 0 && (site.frames & (Frame.object | Frame.to)) !== 0) return preposition + 1;
  if ((site.frames & (Frame.object | Frame.as)) !== 0) return first;
  // verbs of saying with a fragment: only right behind the verb or its hearer
  const passage = view.passages.list[view.passageAt(open)];
  if (
    (passage !== undefined && passage.to - passage.from < 2 && !view.is(open - 1, NOUN_OPENERS) && !view.is(passage.close, NOUN_OPENERS)) ||
    (site.frames & (Frame.paren | Frame.that)) === 0 ||
    (view.lang === 'en' && (site.frames & Frame.marks) === 0)
  )
    return null;
  if (view.flag(open - 1, Flag.clitic) && open > site.end) return null;
  let time = site.end;
  while ((view.is(time, Class.time | Class.calendar) || /sel(?:f|ves)$/.test(view.lower(time))) && time < open) time += 1;
  const told = view.cues.objects.hearerPrepositions.has(view.lower(time)) ? nounPhraseEnd(view, time + 1, open, false) : time;
  const start = view.cues.objects.complementPrepositions.has(view.lower(told)) || view.lower(told) === 'en' ? told + 1 : told;
  if (open === start || (isPlainObject(view, start, open) && !view.cues.objects.holding.has(site.lemma))) return start;
  const hearer = nounPhraseEnd(view, site.end, open, false);
  return hearer === open && (site.frames & Frame.hearer) !== 0 ? open : null;
}

/** One marked word counts within a phrase, or before the object that it judges ("declared “illegal” all flights"). */
const NOUN_OPENERS = Class.determiner | Class.possessive | Class.quantifier;

/** How many words of a noun phrase may stand before its marked words ("warned of a new *“era of fear”*"). */
const OBJECT_LIMIT = 5;

/** A run of determiners, adjectives and nouns up to the passage, which is part of their phrase. */
function isPlainObject(view: View, from: number, open: number): boolean {
  if (open - from > OBJECT_LIMIT || !view.is(from, Class.determiner | Class.possessive | Class.quantifier | Class.demonstrative))
    return false;
  for (let i = from + 1; i < open; i += 1) {
    if (
      !view.word(i) ||
      (view.is(i, Class.preposition | Class.pronoun | Class.time | Class.calendar) && !view.is(i, Class.genitive | Class.determiner))
    )
      return false;
  }
  return true;
}

/** "dijo estar «preocupado»", "aseguró no tener «nada que ocultar»". */
function opensInfinitive(view: View, i: number): boolean {
  const verb = view.is(i, Class.negation) ? i + 1 : i;
  return view.has(verb, Feature.infinitive) && !view.has(verb, Feature.finite);
}

const OF = new Set(['of', 'de']);

/** "accused Secretary *of* State Dana Holt of “piracy”": names behind it, and another one before the marks. */
function isInTitle(view: View, of: number, open: number): boolean {
  if (!view.capital(of + 1)) return false;
  for (let i = of + 2; i < open; i += 1) if (OF.has(view.lower(i))) return true;
  return false;
}

/** Behind the passage, and on to the clause's end where its words go on without a pause. */
function objectEnd({ view, groups }: UnitContext, behind: number, to: number): number {
  if (behind >= to || !view.word(behind) || /^[,.;:!?…]/.test(view.lower(behind - 2))) return behind;
  let i = behind;
  for (let count = 0; i < to && count < LIMIT; count += 1) {
    const word = view.lower(i);
    if (word === ',' || word === ';' || word === ':' || word === '.' || view.dash(i)) break;
    if (
      view.is(i, Class.coordinator) &&
      (groups.has(i + 1) ||
        groups.has(i + 2) ||
        view.finite(i + 1) ||
        view.is(i + 1, Class.complementizer | Class.pronoun) ||
        goesOnWithVerb(view, i + 1))
    )
      break;
    if (view.is(i, Class.subordinator) && !view.is(i, Class.preposition)) break;
    if (view.is(i, Class.time | Class.calendar) || (view.is(i, Class.preposition) && view.is(i + 1, Class.calendar | Class.time))) break;
    i = view.next(i);
  }
  return i;
}

/** “A” and *leaves the* door open, “A” and *rules out* any talk: what may be a noun is a verb before an article, perhaps over its particle. */
function goesOnWithVerb(view: View, i: number): boolean {
  if (view.lang !== 'en' || !view.finite(i, true)) return false;
  const next = PARTICLES.has(view.lower(i + 1)) ? i + 2 : i + 1;
  return view.is(next, Class.determiner | Class.possessive);
}

const PARTICLES = new Set(['away', 'down', 'off', 'out', 'up']);
