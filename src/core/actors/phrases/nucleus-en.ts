/** The middle of an English noun phrase: owners, modifiers, nouns and a name in a row. */
import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { PlaceHit } from '../scene/scene.ts';
import type { Cursor } from './cursor.ts';
import { runEnd } from './name-run.ts';
import type { PhraseDraft } from './phrase-draft.ts';

const MAX_MODIFIERS = 6;
const MAX_STEPS = 14;
const MAX_OWNERS = 2;
/** How far behind a modifier a noun may stand. */
const REACH = 5;
/** How far behind one capitalised word that an article opens: "the Democratic presidential nominee". */
const QUALIFIED = 2;

/**
 * Reads from behind the opening.
 * @param from first token of the whole phrase, for the owners' spans
 * @returns the token behind the nucleus; -1 where it names nobody
 */
export function readEnglishNucleus(cursor: Cursor, from: number, at: number, draft: PhraseDraft): number {
  const state = { p: at, start: at, loose: 0, owners: 0, done: false };
  for (let step = 0; step < MAX_STEPS && !state.done && state.p < cursor.limit; step += 1) {
    const before = state.p;
    state.p = takeTitle(cursor, state.p, draft);
    if (state.p === before) state.p = takePlace(cursor, state.p, draft, state);
    if (state.p === before) state.p = takeNoun(cursor, state.p, draft, state);
    if (state.p === before) state.p = takeName(cursor, state.p, draft, state);
    if (state.p > before) {
      if (draft.names && cursor.genitive(state.p) && state.owners < MAX_OWNERS && ownsSomething(cursor, state.p + 1)) {
        finish(draft, state.start, state.p);
        draft.becomeOwner(from, state.p);
        state.p += 1;
        Object.assign(state, { start: state.p, loose: 0, owners: state.owners + 1, done: false });
      }
      continue;
    }
    // "the de facto leadership"
    if (!draft.names && cursor.lower(state.p) === 'de' && /^(?:facto|jure)$/.test(cursor.norm(state.p + 1))) state.p += 1;
    if ((draft.names && !cursor.nounAhead(state.p, 2, true)) || state.loose >= MAX_MODIFIERS || !cursor.modifier(state.p, false)) break;
    if (!cursor.flag(state.p, Flag.hyphen)) draft.modifiers.push(cursor.norm(state.p));
    state.p += 1;
    state.loose += 1;
  }
  if (!draft.names || bareNameBehindVerb(cursor, state, draft) || qualifiesThing(cursor, state, draft)) return restoreOwner(draft);
  finish(draft, state.start, state.p);
  return state.p;
}

interface State {
  p: number;
  start: number;
  loose: number;
  owners: number;
  done: boolean;
}

/** "Mexico's" before no noun that we know: the phrase is what was owned by; nobody is named. */
function restoreOwner(draft: PhraseDraft): number {
  draft.owner = null;
  return -1;
}

/** "In the gallery sat Tesfay": small words before a bare name are no part of it. */
function bareNameBehindVerb(cursor: Cursor, { start }: State, draft: PhraseDraft): boolean {
  if (draft.name === null || draft.heads.length > 0 || draft.titles.length > 0) return false;
  for (let i = start; i < draft.name.from; i += 1) {
    if (!cursor.flag(i, Flag.capital) && (cursor.features(i) !== 0 || i - start > 0)) return true;
  }
  return false;
}

/** Endings of nouns for things and events, that no verb of a singular subject has. */
const THING = /(?:ence|ance|tion|sion|ment|ship|ity|ism|ure|age)$/;

/** "A press conference", "an army installation": the noun that we know only qualifies another, which is nobody. */
function qualifiesThing(cursor: Cursor, { p }: State, draft: PhraseDraft): boolean {
  const last = draft.heads[0];
  if (last === undefined || draft.name !== null || last.at + last.entry.words.length !== p) return false;
  if (/[^s]s$/.test(cursor.norm(p - 1))) return false; // "officials mention that": a plural has a verb behind it
  return cursor.flag(p, Flag.word) && !cursor.flag(p, Flag.capital) && !cursor.verb(p, true) && THING.test(cursor.norm(p));
}

function ownsSomething(cursor: Cursor, p: number): boolean {
  return cursor.nounAhead(p, REACH, false) || cursor.nameWord(p);
}

function finish(draft: PhraseDraft, start: number, end: number): void {
  if (draft.heads.length > 0) draft.core = { from: start, to: Math.min(end, draft.name?.from ?? end) };
}

function takeTitle(cursor: Cursor, p: number, draft: PhraseDraft): number {
  const title = cursor.title(p);
  if (title === null || !cursor.flag(p, Flag.capital)) return p;
  draft.titles.push(title);
  draft.gender ??= title.gender;
  return p + title.words.length;
}

function takePlace(cursor: Cursor, p: number, draft: PhraseDraft, state: State): number {
  const hit = cursor.place(p);
  if (hit === null || partOfName(cursor, p, hit)) return p;
  const next = p + hit.length;
  const qualifies = hit.use === 'demonym' || ((hit.use === 'name' || hit.use === 'organ') && !isPredicate(cursor, next));
  const compound =
    cursor.flag(next, Flag.hyphen) ||
    isOfTown(cursor, next, hit) ||
    (qualifies && cursor.nounAhead(next, hit.use === 'demonym' ? REACH : 2, false));
  if (compound || (qualifies && cursor.nameWord(next) && !cursor.genitive(next))) draft.addState(hit);
  else {
    draft.beState(hit);
    state.done = !cursor.genitive(next);
  }
  return next;
}

/** "*Kyiv* mayor Ana Ruiz", "*Caracas* resident Luis Paz": before somebody's calling and name, a capital is a town. */
const isOfTown = (cursor: Cursor, p: number, { use }: PlaceHit): boolean => {
  if (use !== 'capital' && use !== 'organ') return false;
  const head = cursor.head(p);
  const isPerson = head?.senses.some(({ kind, plural }) => kind === 'person' && !plural) ?? false;
  return isPerson && cursor.nameWord(p + (head?.words.length ?? 0));
};

/** "Mexico *recalls* envoy": behind a state's name a form in -s is its verb, and so is a past form ("Peru *sent* troops"). */
const isPredicate = (cursor: Cursor, p: number): boolean => isPresent(cursor, p) || isPast(cursor, p);

const isPast = (cursor: Cursor, p: number): boolean =>
  !cursor.flag(p, Flag.capital) && (cursor.features(p) & PAST) === PAST && !cursor.scene.names.qualifiers.compounds.has(cursor.norm(p));

const PAST = Feature.participle | Feature.finite;

const isPresent = (cursor: Cursor, p: number): boolean =>
  !cursor.flag(p, Flag.capital) &&
  (cursor.features(p) & Feature.finite) !== 0 &&
  cursor.head(p) === null &&
  /[^s]s$/.test(cursor.norm(p)) &&
  !cursor.scene.names.qualifiers.pluralModifiers.has(cursor.norm(p));

/** "Jordan Peterson", "Santiago Creel": a place's name that a person bears. */
export function partOfName(cursor: Cursor, p: number, hit: PlaceHit): boolean {
  if (hit.length > 1 || hit.use === 'demonym' || hit.use === 'organ' || cursor.flag(p, Flag.abbreviation | Flag.allCaps)) return false;
  const next = p + 1;
  if (!cursor.nameWord(next) || cursor.head(next) !== null || cursor.place(next) !== null) return false;
  if (cursor.scene.firstName(cursor.norm(p)) !== undefined) return true;
  return followsPerson(cursor, p) && cursor.scene.givenGender(cursor.norm(p)) !== null;
}

/** "Defence Minister Israel Katz", *el canciller, Israel Katz*: behind an office or its comma. */
const followsPerson = (cursor: Cursor, p: number): boolean =>
  cursor.lower(p - 1) === ',' || (cursor.head(p - 1)?.senses.some((sense) => sense.kind === 'person') ?? false);

function takeNoun(cursor: Cursor, p: number, draft: PhraseDraft, state: State): number {
  const head = cursor.head(p);
  if (head === null || cursor.has(p, Class.determiner | Class.auxiliary | Class.modal)) return p;
  if (draft.names && cursor.verb(p, true) && !cursor.flag(p, Flag.capital)) return p;
  const next = behindElect(cursor, p + head.words.length);
  // "the opposition-led assembly": no noun that the phrase turns on
  if (cursor.flag(next, Flag.hyphen) && (cursor.features(next + 1) & (Feature.participle | Feature.gerund)) !== 0) {
    draft.modifiers.push(cursor.norm(p));
    return next + 2;
  }
  draft.heads.unshift({ at: p, entry: head });
  const more = cursor.nounAhead(next, 2, true) || cursor.place(next) !== null || cursor.title(next) !== null;
  if (!more && !cursor.nameWord(next) && !cursor.genitive(next)) state.done = !cursor.flag(next, Flag.hyphen);
  return next;
}

/** "President-*elect* Ana Ruiz", "ambassador-*designate*": part of the office. */
const behindElect = (cursor: Cursor, p: number): number =>
  cursor.flag(p, Flag.hyphen) && /^(?:elect|designate)$/.test(cursor.norm(p + 1)) ? p + 2 : p;

function takeName(cursor: Cursor, p: number, draft: PhraseDraft, state: State): number {
  const end = runEnd(cursor, p);
  if (end === p) return p;
  const reach = draft.opening !== 'none' && end === p + 1 ? QUALIFIED : 1;
  if (!cursor.genitive(end) && cursor.nounAhead(end, reach, true) && !cursor.flag(end, Flag.blockStart)) {
    for (let i = p; i < end; i += 1) if (cursor.flag(i, Flag.word)) draft.modifiers.push(cursor.norm(i));
    return end;
  }
  draft.name = { from: p, to: end };
  state.done = !cursor.genitive(end);
  return end;
}
