/** Who speaks in a draft: whom its words name, or whoever goes on speaking where it names nobody. */
import { Class, Feature } from '../../nlp/word-classes.ts';
import type { QuoteDraft } from '../../quotes/draft.ts';
import { phraseFrom, placeOf, tokenAt, tokensOf, type Work } from '../layout/work.ts';
import { dropped, type Search } from '../meaning/antecedent.ts';
import { phraseMeans, pronounIn, pronounMeans, UNCLEAR } from '../meaning/meaning.ts';
import type { TokenRange } from '../phrases/phrase.ts';
import type { Found } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import { recurring } from './headline.ts';
import { interviewee } from './interview.ts';

/** Rules of drafts that stand alone, with no words around them that attribute them. */
const CARRIED = 'carried-passage';
const MAX_INSIDE = 20;
/** Words between a false speaker, or the cue, and the true one. */
const MAX_GAP = 4;

/**
 * Who speaks in a draft.
 * @param token where its attribution stands
 * @returns null where that waits for a draft that comes later
 */
export function speakerOf(work: Work, index: number, token: number): Found | null {
  const draft = work.drafts[index];
  if (draft === undefined) return UNCLEAR;
  const search: Search = {
    place: placeOf(work, token),
    inside: namedInside(work, draft),
    direct: draft.type === 'direct',
    standing: draft.cue === null,
    aside: isParenthesis(draft),
    never: draft.inside === null ? null : (work.speakers[draft.inside]?.entity?.root ?? null),
  };
  if (draft.speaker !== null) {
    const found = namedSpeaker(work, index, draft, search);
    if (found !== null) return found;
    const near = subjectBehind(work, draft);
    if (near !== null) return near;
  }
  return unnamedSpeaker(work, index, draft, search);
}

function namedSpeaker(work: Work, index: number, draft: QuoteDraft, search: Search): Found | null {
  if (draft.speaker === null) return null;
  const range = tokensOf(work.scene, draft.speaker);
  const pronoun = pronounIn(work, range);
  if (pronoun === null) return isSomeone(work, range) ? UNCLEAR : phraseMeans(work, range, true);
  if (pronoun.person === 3) return pronounMeans(work, pronoun, range, search);
  return pronoun.person === 1 ? selfOf(work, index) : UNCLEAR;
}

/** "Another", *alguien*: somebody new of whom nothing is said. */
const isSomeone = ({ scene }: Work, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  ((scene.classes[from] ?? 0) & (Class.indefinite | Class.quantifier)) !== 0 &&
  ((scene.features[from] ?? 0) & Feature.plural) === 0;

/**
 * Where the words that should name the speaker name nobody ("3", "10:15"): who is named right behind them, else the last one
 * named before the cue.
 */
function subjectBehind(work: Work, { speaker, cue }: QuoteDraft): Found | null {
  if (speaker === null || cue === null || cue.start < speaker.end) return null;
  const from = tokensOf(work.scene, speaker).to;
  const to = tokensOf(work.scene, cue).from;
  const first = phraseFrom(work.descriptions, from);
  const last = phraseFrom(work.descriptions, to) - 1;
  for (const index of [first, last]) {
    const phrase = work.descriptions[index]?.phrase;
    if (phrase === undefined || phrase.from < from || phrase.from >= to) continue;
    if (Math.min(phrase.from - from, to - phrase.to) > MAX_GAP) continue;
    const found = phraseMeans(work, phrase, true);
    if (found !== null) return found;
  }
  return null;
}

function unnamedSpeaker(work: Work, index: number, draft: QuoteDraft, search: Search): Found | null {
  if (draft.inside !== null && isParenthesis(draft))
    return work.speakers[draft.inside] === undefined ? null : carriedFrom(work, draft.inside);
  const person = cuePerson(work, draft);
  if (person === 1) return selfOf(work, index);
  if (person === 2) return UNCLEAR;
  if (draft.cue === null) {
    const again = recurring(work, index);
    if (again !== null) return work.speakers[again] === undefined ? null : carriedFrom(work, again);
    if (draft.carriesOn !== null && (draft.rule === CARRIED || adjoins(work, draft, draft.carriesOn))) {
      return work.speakers[draft.carriesOn] === undefined ? null : carriedFrom(work, draft.carriesOn);
    }
    const answering = draft.type === 'direct' ? interviewee(work) : null;
    if (answering === null && search.place.block === 0 && !work.finished && work.questions >= 0) return null;
    if (answering !== null) return { entity: answering, resolution: 'carried' };
  }
  const entity = dropped(work.timeline, draft.number, search) ?? (search.direct ? null : search.never) ?? namedBehind(work, draft, search);
  if (entity === null && draft.cue === null && !work.finished) return null;
  return entity === null ? UNCLEAR : { entity, resolution: draft.cue === null ? 'carried' : 'dropped' };
}

/** Where a standing quote opens the text: who is named first behind it in its block ("It was in these terms that Trump spoke"). */
function namedBehind(work: Work, draft: QuoteDraft, { standing, place }: Search): Entity | null {
  if (!standing || !work.finished) return null;
  for (let i = phraseFrom(work.descriptions, tokenAt(work.scene, draft.end)); i < work.descriptions.length; i += 1) {
    const token = work.descriptions[i]?.phrase.from ?? 0;
    if (placeOf(work, token).block !== place.block) return null;
    const entity = work.quoted[token] === 1 ? undefined : work.found[i]?.entity?.root;
    if (entity?.kind === 'person' && entity.sure) return entity;
  }
  return null;
}

/** "En Manta, dice, ya se vio": the cue stands inside its words, and whoever speaks around them goes on. */
const isParenthesis = ({ start, end, cue, speaker }: QuoteDraft): boolean =>
  speaker === null && cue !== null && cue.start > start && cue.end < end;

/** Whoever another draft's speaker is. */
export function carriedFrom(work: Work, source: number): Found {
  const entity = work.speakers[source]?.entity ?? null;
  return entity === null ? UNCLEAR : { entity: entity.root, resolution: 'carried' };
}

/** "I", "we", *dije*: whose words it stands in; in an interview, who answers; else the article's author. */
function selfOf(work: Work, index: number): Found {
  const outer = work.drafts[index]?.inside ?? null;
  if (outer !== null) {
    const entity = work.speakers[outer]?.entity ?? null;
    return entity === null ? UNCLEAR : { entity: entity.root, resolution: 'pronoun' };
  }
  const answering = interviewee(work);
  return answering === null ? { entity: author(work), resolution: 'author' } : { entity: answering, resolution: 'pronoun' };
}

function author(work: Work): Entity {
  return work.registry.worded('author', 'author', 'author');
}

/** The grammatical person of a cue whose form tells it alone ("dije", "dijiste"); else null. */
function cuePerson(work: Work, draft: QuoteDraft): 1 | 2 | null {
  if (draft.cue === null || work.scene.names.lang === 'en') return null;
  const { from, to } = tokensOf(work.scene, draft.cue);
  let all = 0;
  for (let i = from; i < to; i += 1) all |= (work.scene.features[i] ?? 0) & (Feature.first | Feature.second | Feature.third);
  if (all === Feature.first) return 1;
  return all === Feature.second ? 2 : null;
}

/** Whether nothing but blanks, or a word or two, stand between a draft and the one that it carries on from. */
function adjoins(work: Work, draft: QuoteDraft, source: number): boolean {
  const before = work.drafts[source];
  if (before === undefined) return false;
  if (before.start <= draft.start && before.end >= draft.end) return true;
  const end = Math.max(before.end, before.cue?.end ?? 0, before.speaker?.end ?? 0);
  const from = placeOf(work, tokenAt(work.scene, end - 1));
  const at = placeOf(work, tokenAt(work.scene, draft.start));
  return from.block === at.block && at.sentence - from.sentence <= 1 && !namesSomebody(work, from.token + 1, at.token);
}

/** Whether somebody sure is named in the article's own voice between two tokens. */
function namesSomebody({ descriptions, found, quoted }: Work, from: number, to: number): boolean {
  for (let i = phraseFrom(descriptions, from); i < descriptions.length; i += 1) {
    const phrase = descriptions[i]?.phrase;
    if (phrase === undefined || phrase.from >= to) return false;
    if (quoted[phrase.from] === 0 && found[i]?.entity?.root.kind === 'person') return true;
  }
  return false;
}

/** The entities named inside the words of a draft: nobody speaks of himself by name. */
function namedInside(work: Work, draft: QuoteDraft): Set<Entity> {
  const inside = new Set<Entity>();
  const { from, to } = tokensOf(work.scene, draft);
  const first = phraseFrom(work.descriptions, from);
  for (let i = first; i < work.descriptions.length && i < first + MAX_INSIDE; i += 1) {
    if ((work.descriptions[i]?.phrase.from ?? to) >= to) break;
    const entity = work.found[i]?.entity;
    if (entity) inside.add(entity.root);
  }
  return inside;
}
