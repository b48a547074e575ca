/** The middle of a Spanish noun phrase: a noun, adjectives behind it, and a name. */
import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import { type HeadEntry, strangerEntry } from '../lexicon/senses.ts';
import type { Cursor } from './cursor.ts';
import { runEnd } from './name-run.ts';
import { partOfName } from './nucleus-en.ts';
import type { PhraseDraft } from './phrase-draft.ts';

/** Adjectives before the noun ("el entonces joven ministro"). */
const MAX_BEFORE = 2;
/** Adjectives behind it ("la senadora demócrata"). */
const MAX_BEHIND = 3;

/**
 * Reads from behind the opening.
 * @returns the token behind the nucleus; -1 where it names nobody
 */
export function readSpanishNucleus(cursor: Cursor, at: number, draft: PhraseDraft): number {
  const { qualifiers } = cursor.scene.names;
  let p = headless(cursor, at, draft);
  for (let loose = 0; loose <= MAX_BEFORE; ) {
    const next = takeCore(cursor, p, draft);
    if (next > p) {
      p = next;
      break;
    }
    if (!cursor.modifier(p, false) || cursor.verb(p, true) || !(qualifiers.beforeNoun.has(cursor.norm(p)) || cursor.lower(p) === '-'))
      return -1;
    if (qualifiers.prefixes.has(cursor.norm(p)) || cursor.flag(p, Flag.hyphen)) loose -= 1;
    else draft.modifiers.push(cursor.norm(p));
    p += 1;
    loose += 1;
  }
  if (!draft.names) return -1;
  const end = draft.heads.length > 0 ? behindNoun(cursor, p, draft) : p;
  if (draft.heads.length > 0) draft.core = { from: at, to: Math.min(end, draft.name?.from ?? end) };
  return end;
}

/** "El del Departamento de Estado", "la de Hacienda": who speaks for the body that follows. @returns the body's first token */
function headless(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const word = cursor.lower(p);
  if (draft.opening !== 'definite' || (word !== 'de' && word !== 'del')) return p;
  const next = cursor.lower(p + 1) === 'la' || cursor.lower(p + 1) === 'los' ? p + 2 : p + 1;
  return cursor.head(next) !== null || cursor.place(next) !== null ? next : p;
}

function takeCore(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const title = cursor.title(p);
  if (title !== null) {
    draft.titles.push(title);
    draft.gender ??= title.gender;
    return takeName(cursor, p + title.words.length, draft);
  }
  const hit = cursor.place(p);
  if (hit !== null && !partOfName(cursor, p, hit)) {
    if (hit.use === 'demonym' && cursor.head(p + hit.length) !== null) return p;
    draft.beState(hit);
    return p + hit.length;
  }
  const head = cursor.head(p);
  // "Gobierno haitiano considera": the body, although *gobierno* is a form of *gobernar*
  if (head !== null && (!cursor.verb(p, true) || (cursor.flag(p, Flag.capital) && isBody(head)))) {
    draft.heads.push({ at: p, entry: head });
    return p + head.words.length;
  }
  if (head !== null && draft.opening !== 'none') {
    draft.heads.push({ at: p, entry: head });
    return p + head.words.length;
  }
  const end = takeName(cursor, p, draft);
  return end > p ? end : takeStranger(cursor, p, draft);
}

/** "El colmadero Nelson Tavárez": between article and name even a noun that the lexicon does not know is an office or a trade. */
function takeStranger(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const opened = draft.opening === 'definite' || draft.opening === 'indefinite';
  const word = cursor.norm(p);
  if (
    !opened ||
    !cursor.nameWord(p + 1) ||
    !cursor.modifier(p, true) ||
    cursor.flag(p, Flag.capital) ||
    cursor.scene.names.qualifiers.prefixes.has(word)
  )
    return p;
  if (cursor.place(p + 1) !== null || cursor.head(p + 1) !== null || cursor.scene.firstName(cursor.norm(p + 1)) === undefined) return p;
  draft.heads.push({ at: p, entry: strangerEntry(word) });
  return p + 1;
}

function takeName(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const end = runEnd(cursor, p);
  if (end > p) draft.name = { from: p, to: end };
  return end;
}

/** Adjectives, second nouns ("republicano") and a name; adjectives alone count only where something follows that counts. */
function behindNoun(cursor: Cursor, from: number, draft: PhraseDraft): number {
  let end = from;
  const pending: string[] = [];
  for (let p = from; p < cursor.limit && p - from <= MAX_BEHIND; ) {
    if (isNamedPaper(cursor, p, draft)) {
      draft.name = { from: p, to: runEnd(cursor, p + 1) };
      return draft.name.to;
    }
    const words = qualified(cursor, p, draft);
    if (words > p) {
      for (; p < words; p += 1) if (cursor.flag(p, Flag.word)) draft.modifiers.push(cursor.norm(p));
      end = p;
      continue;
    }
    if (cursor.title(p) !== null || (cursor.nameWord(p) && startsName(cursor, p) && !isRank(cursor, p)))
      return takeNameBehind(cursor, p, draft, pending);
    const hit = cursor.place(p);
    const head = cursor.head(p);
    if (hit !== null && hit.use === 'demonym') {
      draft.addState(hit);
      p += hit.length;
      end = p;
    } else if (head !== null && notFinite(cursor, p)) {
      draft.heads.push({ at: p, entry: head });
      p += head.words.length;
      end = p;
    } else if (cursor.modifier(p, false) && notFinite(cursor, p) && !cursor.flag(p, Flag.capital) && hit === null) {
      pending.push(cursor.norm(p));
      p += 1;
    } else {
      if (keepsAdjectives(cursor, p)) {
        draft.modifiers.push(...pending);
        return p;
      }
      break;
    }
  }
  return end;
}

/**
 * *Consejo Nacional para la Salvaguardia*, *jefa del Ejecutivo Federal*: capitals that qualify the noun and name nobody.
 * @returns the token behind them; `p` where there are none
 */
function qualified(cursor: Cursor, p: number, { heads: [head] }: PhraseDraft): number {
  if (head === undefined || !cursor.nameWord(p) || cursor.title(p) !== null) return p;
  const { links, qualifiers } = cursor.scene.names;
  if (qualifiers.bodyAdjectives.has(cursor.norm(p)) && head.entry.words.length > 1 && !cursor.nameWord(p + 1)) return p + 1;
  if (!cursor.flag(head.at, Flag.capital) || !isBody(head.entry) || cursor.scene.firstName(cursor.norm(p)) !== undefined) return p;
  const end = runEnd(cursor, p);
  const towards = cursor.lower(end) === 'a' && cursor.has(end + 1, Class.determiner) && cursor.nameWord(end + 2);
  return (towards || links.nameGoesOn.has(cursor.lower(end))) && cursor.place(p) === null ? end : p;
}

/** *el diario El País*: an article with a capital behind the noun of a body. */
const isNamedPaper = (cursor: Cursor, p: number, { heads: [head] }: PhraseDraft): boolean =>
  head !== undefined &&
  isBody(head.entry) &&
  cursor.flag(p, Flag.capital) &&
  cursor.has(p, Class.determiner) &&
  cursor.nameWord(p + 1) &&
  cursor.scene.doc.sentenceOf[p] === cursor.scene.doc.sentenceOf[p - 1];

const isBody = ({ senses }: HeadEntry): boolean => senses.some((sense) => sense.kind === 'organ' || sense.kind === 'body');

/** "Comandante General": an office written with capitals, not a name. */
const isRank = (cursor: Cursor, p: number): boolean =>
  (cursor.head(p)?.senses.some((sense) => sense.kind === 'person') ?? false) &&
  !cursor.nameWord(p + 1) &&
  cursor.scene.firstName(cursor.norm(p)) === undefined;

/** "la presidenta Cuéllar", not "el presidente México": a name of a person, not of a place. */
function startsName(cursor: Cursor, p: number): boolean {
  const hit = cursor.place(p);
  return hit === null || partOfName(cursor, p, hit);
}

function takeNameBehind(cursor: Cursor, p: number, draft: PhraseDraft, pending: readonly string[]): number {
  draft.modifiers.push(...pending);
  const title = cursor.title(p);
  if (title !== null) draft.titles.push(title);
  return takeName(cursor, p + (title?.words.length ?? 0), draft);
}

/** Participles are adjectives behind a noun ("maestro jubilado"); other verb forms are not. */
const notFinite = (cursor: Cursor, p: number): boolean =>
  (cursor.features(p) & (Feature.finite | Feature.infinitive | Feature.gerund)) === 0;

/** Adjectives belong to the noun where its complement or its apposition follows. */
const keepsAdjectives = (cursor: Cursor, p: number): boolean => {
  const word = cursor.lower(p);
  return word === 'de' || word === 'del' || word === ',' || word === '(';
};
