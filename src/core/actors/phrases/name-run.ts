import { Flag } from '../../text/tokens.ts';
import type { HeadEntry } from '../lexicon/senses.ts';
import { PARTICLES } from '../scene/particles.ts';
import type { Cursor } from './cursor.ts';

const ANDS = new Set(['and', '&']);
const MAX_NAME = 10;
/** Words between "and" and the noun of a body: "Health and Human Services Department". */
const MAX_JOINED = 3;

/**
 * The end of the proper name that begins with token `at`.
 * It stops before a noun that heads a body ("Huasteca | Union"), before a title or office with a name behind it
 * ("District | Judge Arroway") and before a state ("Comando Norte | de Estados Unidos").
 * @returns the token behind its last word; `at` where no name begins there
 */
export function runEnd(cursor: Cursor, at: number): number {
  if (!cursor.nameWord(at)) return at;
  let end = at + (bodyAt(cursor, at)?.words.length ?? 1);
  while (end < cursor.limit && end - at < MAX_NAME) {
    const next = joined(cursor, end);
    if (next < 0 || stopsBefore(cursor, at, next)) break;
    end = next + 1;
  }
  return end;
}

/** *Médicos Sin Fronteras*: small words with capitals inside the name of a body. */
const bodyAt = (cursor: Cursor, at: number): HeadEntry | null => {
  const head = cursor.head(at);
  return head?.senses.some(({ kind, proper }) => kind === 'body' && proper) ? head : null;
};

/** The token of the name's next word behind hyphens and particles, or -1. */
function joined(cursor: Cursor, at: number): number {
  let p = at;
  if (cursor.flag(p, Flag.hyphen) && cursor.flag(p + 1, Flag.word)) return p + 1;
  if (PARTICLES.has(cursor.lower(p)) && cursor.flag(p + 1, Flag.hyphen) && cursor.nameWord(p + 2)) return p + 2; // "al-Hakim"
  if (ANDS.has(cursor.lower(p)) && cursor.english && leadsToBody(cursor, p + 1)) return p + 1;
  while (p - at < 3 && PARTICLES.has(cursor.lower(p)) && !cursor.flag(p, Flag.capital)) p += 1;
  if (p > at && cursor.place(p) !== null) return -1;
  return cursor.nameWord(p) && (p === at || cursor.flag(p, Flag.spaceBefore)) && !breaks(cursor, p) ? p : -1;
}

/** Capitalised words and then a body's noun: "Foreign and Expatriates Ministry". */
function leadsToBody(cursor: Cursor, from: number): boolean {
  for (let p = from; p <= from + MAX_JOINED; p += 1) {
    if (p > from && cursor.flag(p, Flag.capital) && cursor.head(p)?.senses.some((sense) => sense.kind === 'organ' || sense.kind === 'body'))
      return true;
    if (!cursor.nameWord(p)) return false;
  }
  return false;
}

/** A block's or a sentence's first word belongs to no name before it. */
function breaks(cursor: Cursor, p: number): boolean {
  const { sentenceOf } = cursor.scene.doc;
  return sentenceOf[p] !== sentenceOf[p - 1];
}

/** "Foreign Affairs *Minister*, Alfred Mutua": an office of government, that is no surname. */
const isOffice = (cursor: Cursor, { senses }: HeadEntry): boolean =>
  cursor.english &&
  senses.some(
    ({ kind, plural, families }) =>
      kind === 'person' && !plural && families.some((family) => OFFICES.has(cursor.scene.names.families[family]?.id ?? '')),
  );

const OFFICES = new Set(['minister', 'diplomat', 'adviser', 'spokes', 'security-adviser']);

function stopsBefore(cursor: Cursor, at: number, p: number): boolean {
  if (cursor.flag(p - 1, Flag.hyphen)) return false;
  if (p === at + 1 && cursor.scene.names.qualifiers.agencies.has(cursor.norm(at))) return true;
  if (cursor.title(p) !== null) return true;
  const head = cursor.head(p);
  if (head === null) return false;
  // *Gloria Marina Zelaya*
  const given = (i: number): boolean => cursor.scene.givenGender(cursor.norm(i)) !== null;
  if (given(p) && given(p - 1) && cursor.nameWord(p + 1)) return false;
  if (cursor.nameWord(p + head.words.length)) return head.senses.some((sense) => sense.kind === 'person');
  const body = head.senses.some((sense) => sense.kind === 'organ' || sense.kind === 'body') || isOffice(cursor, head);
  return body && cursor.scene.firstName(cursor.norm(at)) === undefined;
}
