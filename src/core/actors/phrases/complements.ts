import { Class } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { PlaceHit } from '../scene/scene.ts';
import type { Cursor } from './cursor.ts';
import { runEnd } from './name-run.ts';
import type { PhraseDraft } from './phrase-draft.ts';

const TOWARDS = new Set(['a', 'al']);
const MAX_COMPLEMENTS = 4;
const MAX_WORDS = 3;

/**
 * Reads "of the Armed Forces", "de la Federación Kichwa del Litoral", "to Canada" behind a noun.
 * @returns the token behind the complements
 */
export function readComplements(cursor: Cursor, at: number, draft: PhraseDraft): number {
  if (draft.heads.length === 0 || draft.name !== null) return at;
  const { links } = cursor.scene.names;
  let p = at;
  for (let count = 0; count < MAX_COMPLEMENTS; count += 1) {
    const people = count > 0 ? demonymAt(cursor, p, draft) : p;
    if (people > p) {
      p = people;
      continue;
    }
    const own = links.ownLinks.has(cursor.lower(p));
    if (!own && !links.otherLinks.has(cursor.lower(p))) break;
    const end = complement(cursor, p, draft, own);
    if (end === p) break;
    p = end;
    if (draft.name !== null) break;
  }
  p = officeHolder(cursor, p, draft, at);
  if (draft.core !== null) draft.core = { from: draft.core.from, to: nameStart(draft) ?? p };
  return p;
}

/** "Ambassador to Mexico *Ronald Johnson*", "Chief of Staff *Gen. Mark Milley*": the name behind an office and its complement. */
function officeHolder(cursor: Cursor, p: number, draft: PhraseDraft, start: number): number {
  if (p === start || draft.name !== null || draft.plural === true || !isPerson(draft)) return p;
  const title = cursor.title(p);
  const from = p + (title?.words.length ?? 0);
  if (cursor.head(from) !== null && title === null) return p;
  const end = runEnd(cursor, from);
  const whole = end >= from + 2 || title !== null;
  if (
    !whole ||
    !cursor.flag(from, Flag.spaceBefore) ||
    (cursor.place(from) !== null && cursor.scene.firstName(cursor.norm(from)) === undefined)
  )
    return p;
  if (title !== null) {
    draft.titles.push(title);
    draft.gender ??= title.gender;
  }
  draft.name = { from, to: end };
  return end;
}

const isPerson = ({ heads }: PhraseDraft): boolean =>
  heads[0]?.entry.senses.some((sense) => sense.kind === 'person' && !sense.plural) ?? false;

const isWriting = ({ heads }: PhraseDraft): boolean => heads[0]?.entry.senses.some((sense) => sense.kind === 'document') ?? false;

const ANDS = new Set(['and', 'e', 'y']);

/** "The juntas of Chad *and Mali*", *los presidentes de Chad y Malí*: several have a state each. @returns the token behind it, or `p` */
function secondPlace(cursor: Cursor, p: number, draft: PhraseDraft): number {
  if (!ANDS.has(cursor.lower(p)) || !(draft.heads[0]?.entry.senses.every(({ plural }) => plural) ?? false)) return p;
  const hit = cursor.place(p + 1);
  if (hit === null || hit.use === 'demonym') return p;
  draft.addState(hit);
  return p + 1 + hit.length;
}

/** *La ministra de Defensa británica*: Spanish sets the adjective of the state behind the complement. */
function demonymAt(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const hit = cursor.english ? null : cursor.place(p);
  if (hit?.use !== 'demonym' || cursor.flag(p, Flag.capital)) return p;
  draft.addState(hit);
  return p + hit.length;
}

function complement(cursor: Cursor, at: number, draft: PhraseDraft, own: boolean): number {
  const loose = cursor.scene.names.links.looseLinks.has(cursor.lower(at));
  if (cursor.lower(at) === 'on' && !isDealing(cursor, at, draft)) return at;
  if (cursor.lower(at) === 'from' && isWriting(draft)) return at; // "a statement from the embassy": whose it is
  let p = at + 1;
  // *Misión de Apoyo a la Seguridad*
  if (TOWARDS.has(cursor.lower(at))) {
    const named = isNamedBody(cursor, draft) && cursor.nameWord(cursor.lower(at) === 'al' ? p : p + 1);
    if (cursor.english || !named || (cursor.lower(at) === 'a' && !cursor.has(p, Class.determiner))) return at;
  }
  while (p - at < 3 && cursor.has(p, Class.determiner | Class.demonstrative | Class.numeral)) p += 1;
  const hit = cursor.place(p);
  if (hit !== null && !cursor.flag(p + hit.length, Flag.hyphen)) {
    if (loose && isSomebody(cursor, p + hit.length)) return at; // "a note from a U.S. official": a phrase of its own
    const next = p + hit.length;
    const bodyBehind = isBodyAt(cursor, next) && cursor.flag(next, Flag.capital);
    if (own || bodyBehind) draft.addState(hit);
    else draft.modifiers.push(cursor.norm(p));
    if (cursor.genitive(next) && hit.use !== 'demonym' && cursor.nounAhead(next + 1, MAX_WORDS, true))
      return owned(cursor, next + 1, hit, draft);
    // "National Union of Haitian *Police Officers*", "for the US *State Department*": the rest of the body's name
    // "a panel of U.N. *experts*"
    if (cursor.english && !loose && isSomebody(cursor, next) && !cursor.flag(next, Flag.capital) && !cursor.verb(next, true)) {
      const people = cursor.head(next);
      if (people !== null) draft.heads.push({ at: next, entry: people });
      return next + (people?.words.length ?? 0);
    }
    const pair = secondPlace(cursor, next, draft);
    if (pair > next) return pair;
    const named = bodyBehind || (hit.use === 'demonym' && isNamedBody(cursor, draft));
    if (!named && hit.use === 'demonym') return nounsBehind(cursor, next);
    return named ? takeWords(cursor, next, runOn(cursor, next), draft) : next;
  }
  if (cursor.lower(at) === 'en' && cursor.norm(p).length === 1) return at; // "publicó el presidente en X"
  const run = isWholeBody(cursor, p) ? p : beforeBracket(cursor, joinedField(cursor, p, joinedRun(cursor, p, draft), draft), draft);
  if (run > p) {
    const given = Math.max(givenNameIn(cursor, p + 1, run), strangerIn(cursor, p, run, draft));
    if (given < 0) return takeWords(cursor, p, run, draft);
    takeWords(cursor, p, given, draft);
    draft.name = { from: given, to: run };
    return run;
  }
  if (loose && !isBodyAt(cursor, p)) return at;
  const words = plainWords(cursor, p, draft);
  return words > p ? words : at;
}

/** "A spokesman for Peru's *Foreign Ministry*": the body is of the state before it. */
function owned(cursor: Cursor, from: number, hit: PlaceHit, draft: PhraseDraft): number {
  draft.addState(hit);
  const run = isWholeBody(cursor, from) ? from : runEnd(cursor, from);
  return run > from ? takeWords(cursor, from, run, draft) : plainWords(cursor, from, draft);
}

/** "The *Council on* Foreign Relations", not "the Senate on Twitter". */
const isDealing = (cursor: Cursor, on: number, draft: PhraseDraft): boolean =>
  isNamedBody(cursor, draft) && cursor.scene.names.qualifiers.dealing.has(cursor.norm(on - 1)) && cursor.nameWord(on + 1);

/** The noun that the phrase turns on is a body written with a capital. */
const isNamedBody = (cursor: Cursor, { heads: [head] }: PhraseDraft): boolean =>
  head !== undefined &&
  cursor.flag(head.at, Flag.capital) &&
  head.entry.senses.some((sense) => sense.kind === 'organ' || sense.kind === 'body');

/** Behind the words with a capital, whatever they name. */
function runOn(cursor: Cursor, from: number): number {
  let p = from;
  while (p < from + MAX_WORDS && cursor.nameWord(p) && cursor.flag(p, Flag.spaceBefore)) p += 1;
  return p;
}

/** "Secretary for *Foreign & Diaspora Affairs Alfred Mutua*": two fields of one office, where the name follows. */
function joinedRun(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const run = runEnd(cursor, p);
  if (run === p || !isPerson(draft) || !(cursor.lower(run) === '&' || cursor.lower(run) === 'and')) return run;
  const further = runEnd(cursor, run + 1);
  return givenNameIn(cursor, run + 1, further) > 0 ? further : run;
}

/** "The Ministry of Trade *and Tourism*", *el Ministerio de Defensa y Seguridad*: one further word of its field; the token behind it, or `run`. */
function joinedField(cursor: Cursor, p: number, run: number, draft: PhraseDraft): number {
  const next = run + 1;
  const organ = draft.heads[0]?.entry.senses.some(({ kind }) => kind === 'organ') ?? false;
  if (run === p || !organ || !ANDS.has(cursor.lower(run)) || !cursor.nameWord(next)) return run;
  if (cursor.head(next) !== null && !cursor.head(next)?.senses.every(({ plural }) => plural)) return run;
  const alone = cursor.place(next) === null && !cursor.nameWord(next + 1) && cursor.scene.firstName(cursor.norm(next)) === undefined;
  return alone ? next + 1 : run;
}

/** "Administration of North *and East Syria* (AANES)": a name goes on to the short one that stands in brackets behind it; else `run`. */
function beforeBracket(cursor: Cursor, run: number, draft: PhraseDraft): number {
  if (!isNamedBody(cursor, draft) || !ANDS.has(cursor.lower(run))) return run;
  let p = run + 1;
  while (p <= run + MAX_WORDS && cursor.flag(p, Flag.capital)) p += 1;
  const isShort = cursor.lower(p) === '(' && cursor.flag(p + 1, Flag.allCaps) && cursor.lower(p + 2) === ')';
  return isShort ? p : run;
}

/** "Of the *foreign bases*", "of the French *military presence*": behind an adjective of a complement the nouns that no list knows. */
function nounsBehind(cursor: Cursor, from: number): number {
  const isNoun = (p: number): boolean =>
    !cursor.flag(p, Flag.capital) &&
    !cursor.has(p, Class.adverb) &&
    (cursor.modifier(p, true) || (cursor.modifier(p, false) && (cursor.verb(p + 1, true) || cursor.has(p + 1, Class.auxiliary))));
  let p = from;
  while (cursor.english && p < from + MAX_WORDS && isNoun(p)) p += 1;
  return p;
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
      cursor.scene.givenGender(cursor.norm(i)) !== null
    )
      return i;
  }
  return -1;
}

/** "Inspector General of Police *Japhet Koome*": behind the noun of a body, two words that no list knows; -1 where none stand so. */
function strangerIn(cursor: Cursor, from: number, to: number, draft: PhraseDraft): number {
  const body = cursor.head(from);
  const at = from + (body?.words.length ?? 0);
  if (body === null || to !== at + 2 || !isPerson(draft) || !isBodyAt(cursor, from)) return -1;
  // *el presidente de la Confederación Rural Argentina (CRA), Ana Ruiz*: the name comes behind the body's
  if (cursor.lower(to) === '(' || (cursor.lower(to) === ',' && cursor.nameWord(to + 1))) return -1;
  return cursor.flag(at, Flag.capital) && cursor.head(at) === null && cursor.head(at + 1) === null && cursor.place(at) === null ? at : -1;
}

const isBodyAt = (cursor: Cursor, p: number): boolean =>
  cursor.head(p)?.senses.some((sense) => sense.kind === 'organ' || sense.kind === 'body') ?? false;

/** "For the *Defense Department*", "the *Department* of Works": a body by its noun, and no name with a body's noun behind it. */
const isWholeBody = (cursor: Cursor, p: number): boolean =>
  cursor.english && isBodyAt(cursor, p) && ((cursor.head(p)?.words.length ?? 0) > 1 || cursor.lower(p + 1) === 'of');

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
  // "of the border *town* of Paga": the noun that an adjective belongs to, though no list knows it
  if (cursor.english && end === from + 1 && p === end + 1 && draft.heads.every(({ at }) => at < from) && cursor.has(p, Class.genitive))
    return p;
  return end === from + 1 &&
    p === end &&
    draft.heads.every(({ at }) => at < from) &&
    cursor.modifier(from, false) &&
    !cursor.flag(from, Flag.capital)
    ? nounsBehind(cursor, end)
    : end;
}

function takeWords(cursor: Cursor, from: number, to: number, draft: PhraseDraft): number {
  for (let i = from; i < to; i += 1) if (cursor.flag(i, Flag.word)) draft.modifiers.push(cursor.norm(i));
  const head = cursor.head(to);
  if (head === null || !cursor.english || cursor.verb(to, true)) return to;
  draft.heads.push({ at: to, entry: head });
  return to + head.words.length;
}
