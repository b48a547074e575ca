import { Class } from '../nlp/word-classes.ts';
import { Flag } from '../text/tokens.ts';
import type { Cursor } from './cursor.ts';
import { runEnd } from './name-run.ts';
import type { PhraseDraft } from './phrase-draft.ts';

/** Prepositions whose complement can belong to a noun, and whether a state in it is the noun's own. */
const LINKS: ReadonlyMap<string, boolean> = new Map([
  ['of', true],
  ['de', true],
  ['del', true],
  ['for', false],
  ['to', false],
  ['at', false],
  ['in', false],
  ['from', false],
  ['para', false],
  ['en', false],
  ['ante', false],
]);
/** Links that join only a noun that they follow at once and that ends the phrase. */
const LOOSE = new Set(['to', 'at', 'in', 'from', 'for', 'para', 'en', 'ante']);
const MAX_COMPLEMENTS = 4;
const MAX_WORDS = 3;

/**
 * Reads "of the Armed Forces", "de la Federación Kichwa del Litoral", "to Canada" behind a noun.
 * @returns the token behind the complements
 */
export function readComplements(cursor: Cursor, at: number, draft: PhraseDraft): number {
  if (draft.heads.length === 0 || draft.name !== null) return at;
  let p = at;
  for (let count = 0; count < MAX_COMPLEMENTS; count += 1) {
    const people = count > 0 ? demonymAt(cursor, p, draft) : p;
    if (people > p) {
      p = people;
      continue;
    }
    const own = LINKS.get(cursor.lower(p));
    if (own === undefined) break;
    const end = complement(cursor, p, draft, own);
    if (end === p) break;
    p = end;
    if (draft.name !== null) break;
  }
  if (draft.core !== null) draft.core = { from: draft.core.from, to: nameStart(draft) ?? p };
  return p;
}

/** *La ministra de Defensa británica*: Spanish sets the adjective of the state behind the complement. */
function demonymAt(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const hit = cursor.english ? null : cursor.place(p);
  if (hit?.use !== 'demonym' || cursor.flag(p, Flag.capital)) return p;
  draft.addState(hit);
  return p + hit.length;
}

function complement(cursor: Cursor, at: number, draft: PhraseDraft, own: boolean): number {
  const loose = LOOSE.has(cursor.lower(at));
  let p = at + 1;
  while (p - at < 3 && cursor.has(p, Class.determiner | Class.demonstrative | Class.numeral)) p += 1;
  const hit = cursor.place(p);
  if (hit !== null && !cursor.flag(p + hit.length, Flag.hyphen)) {
    if (loose && isSomebody(cursor, p + hit.length)) return at; // "a note from a U.S. official": a phrase of its own
    if (own) draft.addState(hit);
    else draft.modifiers.push(cursor.norm(p));
    return p + hit.length;
  }
  const run = runEnd(cursor, p);
  if (run > p) {
    const given = givenNameIn(cursor, p + 1, run);
    if (given < 0) return takeWords(cursor, p, run, draft);
    takeWords(cursor, p, given, draft);
    draft.name = { from: given, to: run };
    return run;
  }
  if (loose && !isBodyAt(cursor, p)) return at;
  const words = plainWords(cursor, p, draft);
  return words > p ? words : at;
}

const isSomebody = (cursor: Cursor, p: number): boolean =>
  cursor.head(p)?.senses.some((sense) => sense.kind === 'person' || sense.kind === 'group') ?? false;

/** A function, so that the compiler does not take the name for still missing. */
const nameStart = (draft: PhraseDraft): number | undefined => draft.name?.from;

/** "Capitán de Carabineros | Rodrigo Sarabia": where a person's name begins inside a run of capitals; -1 where none does. */
function givenNameIn(cursor: Cursor, from: number, to: number): number {
  for (let i = from; i < to - 1; i += 1) {
    if (
      !cursor.flag(i - 1, Flag.hyphen) &&
      cursor.nameWord(i) &&
      cursor.nameWord(i + 1) &&
      cursor.scene.firstName(cursor.norm(i)) !== undefined
    )
      return i;
  }
  return -1;
}

const isBodyAt = (cursor: Cursor, p: number): boolean =>
  cursor.head(p)?.senses.some((sense) => sense.kind === 'organ' || sense.kind === 'body') ?? false;

/** The complement's nouns and at most a few other words, up to a verb or a function word. */
function plainWords(cursor: Cursor, from: number, draft: PhraseDraft): number {
  let p = from;
  let end = from;
  for (let count = 0; count <= MAX_WORDS; count += 1) {
    const head = cursor.head(p);
    const hit = cursor.place(p);
    if (head !== null && (p === from || !cursor.verb(p, true))) {
      draft.heads.push({ at: p, entry: head });
      p += head.words.length;
      end = p;
    } else if (hit !== null) {
      draft.addState(hit);
      p += hit.length;
      end = p;
    } else if (cursor.nameWord(p) || (cursor.modifier(p, p > from) && (p === from || cursor.english || count < 2))) {
      draft.modifiers.push(cursor.norm(p));
      p += 1;
      if (p - 1 === from || cursor.flag(p - 1, Flag.capital)) end = p;
    } else break;
  }
  return end;
}

function takeWords(cursor: Cursor, from: number, to: number, draft: PhraseDraft): number {
  for (let i = from; i < to; i += 1) if (cursor.flag(i, Flag.word)) draft.modifiers.push(cursor.norm(i));
  const head = cursor.head(to);
  if (head === null || !cursor.english || cursor.verb(to, true)) return to;
  draft.heads.push({ at: to, entry: head });
  return to + head.words.length;
}
