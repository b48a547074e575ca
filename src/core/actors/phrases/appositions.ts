import { Class } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import { agree } from '../lexicon/gender.ts';
import type { Cursor } from './cursor.ts';
import { runEnd } from './name-run.ts';
import { partOfName } from './nucleus-en.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseDraft } from './phrase-draft.ts';

const MAX_APPOSITIONS = 3;
const MAX_BRACKET = 6;
/** Marks that close an apposition that describes. */
const CLOSERS = new Set([',', '.', ';', ':', ')', '”', '"', '’', '»', '—', '–', '!', '?', '…']);

/** What closes such an apposition: a mark, a relative or a conjunction, or the end. */
const closes = (cursor: Cursor, word: string): boolean => CLOSERS.has(word) || cursor.scene.names.links.appositionEnds.has(word);

/** Reads one phrase, without appositions of its own. */
export type ReadInner = (cursor: Cursor, at: number) => Phrase | null;

/**
 * Reads names, ages and descriptions set off by commas or brackets: ", Todd Havermeyer", ", 61", " (D-Minn.)", ", Mexico's navy secretary,".
 * @returns the token behind the last of them
 */
export function readAppositions(cursor: Cursor, at: number, draft: PhraseDraft, inner: ReadInner): number {
  let p = at;
  for (let count = 0; count < MAX_APPOSITIONS; count += 1) {
    const next =
      bracket(cursor, p) ?? age(cursor, p) ?? called(cursor, p, draft) ?? named(cursor, p, draft) ?? described(cursor, p, draft, inner);
    if (next === null) break;
    p = next;
  }
  return p;
}

/** "(D-Minn.)", "(Concordia)", "(SRE)". */
function bracket(cursor: Cursor, p: number): number | null {
  if (cursor.lower(p) !== '(') return null;
  for (let i = p + 1; i < cursor.limit && i - p <= MAX_BRACKET; i += 1) if (cursor.lower(i) === ')') return i + 1;
  return null;
}

/** ", 61" before a comma or the end. */
function age(cursor: Cursor, p: number): number | null {
  if (cursor.lower(p) !== ',' || !cursor.flag(p + 1, Flag.number)) return null;
  const next = cursor.lower(p + 2);
  return next === ',' || next === '.' || next === '' ? p + 2 : null;
}

/** "A teacher called Marisleysis Oroza", *una maestra de nombre Nina*. */
function called(cursor: Cursor, p: number, draft: PhraseDraft): number | null {
  if (draft.name !== null || !namesOnePerson(draft)) return null;
  const from = cursor.scene.names.links.called.has(cursor.lower(p))
    ? p + 1
    : cursor.lower(p) === 'de' && cursor.lower(p + 1) === 'nombre'
      ? p + 2
      : p;
  const end = from > p ? runEnd(cursor, from) : from;
  if (end === from) return null;
  draft.name = { from, to: end };
  return end;
}

/** A person's name behind the comma, where the phrase has none yet. */
function named(cursor: Cursor, at: number, draft: PhraseDraft): number | null {
  const p = commaAfter(cursor, at, draft);
  if (cursor.lower(p) !== ',' || draft.name !== null || !namesOnePerson(draft)) return null;
  const first = honoured(cursor, p + 1);
  const title = cursor.title(first);
  const from = first + (title?.words.length ?? 0);
  const hit = cursor.place(from);
  if (hit !== null && !partOfName(cursor, from, hit)) return null;
  const end = runEnd(cursor, from);
  if (end === from + 1 && title === null && isTownBeforeName(cursor, from, end)) return named(cursor, end, draft);
  if (end === from || cursor.genitive(end) || cursor.head(from) !== null || cursor.has(end, Class.auxiliary | Class.modal)) return null;
  if (!closes(cursor, cursor.lower(end)) && (p > at || cursor.verb(end, true))) return null; // "At the ministry, Palma said"
  if (title !== null) {
    draft.titles.push(title);
    draft.gender ??= title.gender;
  }
  draft.name = { from, to: end };
  return end;
}

/** "The premier, *the Honourable* Ana Ruiz": behind the words of honour. */
function honoured(cursor: Cursor, p: number): number {
  const word = cursor.lower(p) === 'the' && cursor.norm(p + 1) === 'right' ? p + 2 : p + 1;
  return cursor.lower(p) === 'the' && /^(?:hono?u?rable|reverend)$/.test(cursor.norm(word)) ? word + 1 : p;
}

/** *La alcaldesa de San Benito, Petén, Ana Ruiz*: one word, and a first name with a surname behind the next comma. */
const isTownBeforeName = (cursor: Cursor, from: number, end: number): boolean =>
  cursor.lower(end) === ',' &&
  cursor.scene.givenGender(cursor.norm(from)) === null &&
  cursor.scene.givenGender(cursor.norm(end + 1)) !== null &&
  cursor.nameWord(end + 1) &&
  cursor.nameWord(end + 2);

const MAX_TAIL = 9;
const NO_TAIL = Class.relative | Class.auxiliary | Class.pronoun;

/** The comma behind a longer tail of a definite description: "the head of the agency *at the time*, Derek Maltz". */
function commaAfter(cursor: Cursor, at: number, draft: PhraseDraft): number {
  if (cursor.lower(at) === ',' || draft.opening === 'none') return at;
  // *la ministra de esa nación caribeña, Ana Ruiz*: an adjective that the phrase did not take
  if (!cursor.english && cursor.flag(at, Flag.word) && cursor.lower(at + 1) === ',' && cursor.nameWord(at + 2) && !cursor.verb(at, true))
    return at + 1;
  if (!cursor.has(at, Class.preposition | Class.genitive)) return at;
  for (let p = at + 1; p < at + MAX_TAIL && p < cursor.limit; p += 1) {
    if (cursor.lower(p) === ',') return cursor.nameWord(p + 1) ? p : at;
    if (cursor.flag(p, Flag.hyphen)) continue;
    if (cursor.flag(p, Flag.punctuation) || cursor.verb(p, false) || (cursor.has(p, NO_TAIL) && !cursor.has(p, Class.determiner)))
      return at;
  }
  return at;
}

/** Its main noun can be one person: "la prensa, Rodríguez" is no apposition. */
const namesOnePerson = (draft: PhraseDraft): boolean =>
  draft.plural !== true && (draft.heads[0]?.entry.senses.some((sense) => sense.kind === 'person' && !sense.plural) ?? false);

/** A description of the one who was just named, closed by a comma, bracket or stop. */
function described(cursor: Cursor, p: number, draft: PhraseDraft, inner: ReadInner): number | null {
  if (cursor.lower(p) !== ',' || draft.state !== null) return null;
  const phrase = inner(cursor, p + 1);
  if (phrase === null || phrase.heads.length === 0) return null;
  const end = closed(cursor, phrase);
  if (end < 0 || !fits(cursor, draft, phrase) || hasOwnName(cursor, draft, phrase)) return null;
  draft.heads.push(...phrase.heads);
  draft.modifiers.push(...phrase.modifiers);
  for (const state of phrase.states) if (!draft.states.includes(state)) draft.states.push(state);
  draft.gender ??= phrase.gender;
  draft.name ??= phrase.name;
  draft.ownerToken = draft.ownerToken < 0 ? phrase.ownerToken : draft.ownerToken;
  return end;
}

/** Where a description ends: at its closing mark or behind its brackets ("the head of Alba (a party) said"), over a longer tail too: ", a lawyer *for the families*,"; -1 where none closes it. */
function closed(cursor: Cursor, { from, to }: Phrase): number {
  if (closes(cursor, cursor.lower(to) || '.')) return to;
  const behind = bracket(cursor, to);
  if (behind !== null) return behind;
  if (isOnly(cursor, from, to)) return behindInfinitive(cursor, to);
  if (!cursor.has(to, Class.preposition | Class.genitive)) return -1;
  for (let p = to + 1; p < to + MAX_TAIL && p < cursor.limit; p += 1) {
    if (cursor.lower(p) === ',') return p;
    if (cursor.flag(p, Flag.punctuation) || cursor.verb(p, false) || cursor.has(p, NO_TAIL)) return -1;
  }
  return -1;
}

/** "Ana Ruiz, *the only minister to* oppose the strikes,". */
function isOnly(cursor: Cursor, from: number, to: number): boolean {
  if (!cursor.english || cursor.lower(to) !== 'to' || !cursor.verb(to + 1, true)) return false;
  for (let p = from; p < to; p += 1) if (ONLY.has(cursor.norm(p))) return true;
  return false;
}

const ONLY = new Set(['first', 'last', 'only', 'sole']);

/** The comma behind what somebody is the only one to do. */
function behindInfinitive(cursor: Cursor, to: number): number {
  for (let p = to + 1; p < to + 2 * MAX_TAIL && p < cursor.limit; p += 1) {
    if (cursor.lower(p) === ',') return p;
    if (cursor.flag(p, Flag.punctuation)) return -1;
  }
  return -1;
}

/** "Desde un tejado de Delmas, el cabecilla de Viv Lib, Gédéon Pierre,": the description goes with the name behind it. */
function hasOwnName(cursor: Cursor, draft: PhraseDraft, phrase: Phrase): boolean {
  if (draft.name === null || cursor.lower(phrase.to) !== ',') return false;
  const end = runEnd(cursor, phrase.to + 1);
  return end > phrase.to + 2 && cursor.place(phrase.to + 1) === null && closes(cursor, cursor.lower(end) || '.');
}

/** "The minister, *a former magistrate*, read": what somebody in particular is, between two commas or with a relative behind; a third in a list is somebody else. */
const saysWhat = (cursor: Cursor, draft: PhraseDraft, { opening, to }: Phrase): boolean =>
  draft.opening === 'definite' &&
  opening === 'indefinite' &&
  namesOnePerson(draft) &&
  (WHO.has(cursor.lower(to)) || (cursor.lower(to) === ',' && !cursor.has(to + 1, Class.coordinator)));

/** "The president, *a general who* took power, said". */
const WHO = new Set(['who', 'whose', 'que', 'quien']);

/** Two names make a list, and so do two genders or numbers; a description alone needs a name before it, or commas around it. */
function fits(cursor: Cursor, draft: PhraseDraft, phrase: Phrase): boolean {
  if (draft.name !== null && phrase.name !== null) return false;
  if (draft.name === null && phrase.name === null && !saysWhat(cursor, draft, phrase)) return false;
  const person = phrase.heads[0]?.entry.senses.some((sense) => sense.kind === 'person' && !sense.plural) ?? false;
  return person && draft.plural !== true && phrase.plural !== true && agree(draft.gender, phrase.gender);
}
