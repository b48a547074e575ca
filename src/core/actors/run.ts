/** Reads the text once, in order: each phrase is resolved where it stands, each speaker where his attribution stands. */
import { Class, hasClass } from '../nlp/word-classes.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { Description } from './descriptions/describe.ts';
import { SUBJECT, weightOf } from './descriptions/weight.ts';
import { phraseFrom, placeOf, tokenAt, tokensOf, type Work } from './layout/work.ts';
import { agree } from './lexicon/gender.ts';
import { noteMention, UNCLEAR } from './meaning/meaning.ts';
import type { Found } from './referents/context.ts';
import type { Place } from './referents/focus.ts';
import { rememberIssuer } from './resolution/documents.ts';
import { throughWriting } from './resolution/givers.ts';
import { resolve } from './resolution/resolver.ts';
import { carriedFrom, speakerOf } from './speakers/speakers.ts';
import { takePart, understudies } from './speakers/understudies.ts';

const SPEAKER_WEIGHT = 1.1;
/** Whom a speaker quotes is no more than named. */
const NESTED_WEIGHT = 0.4;
/** Below this a phrase is governed by another word. */
const NO_SUBJECT = 0.5;
const MAX_HOPS = 50;
/** Phrases between a subject and the name that its copula gives it. */
const MAX_SUBJECT = 3;

/** Resolves every phrase, pronoun and draft of the work. */
export function resolveAll(work: Work): void {
  const turns = turnsOf(work);
  let next = 0;
  const until = (token: number): void => {
    for (let turn = turns[next]; turn !== undefined && turn.token < token; turn = turns[next]) {
      if (turn.draft === null) takePart(work, turn.token);
      else speak(work, turn.draft);
      next += 1;
    }
  };
  work.descriptions.forEach((description, index) => {
    until(description.phrase.from);
    resolvePhrase(work, index);
  });
  until(work.scene.doc.tokens.length + 1);
  joinNames(work);
  work.finished = true;
  carryOn(work);
}

/** "*Ana Ruiz* and Luis Paz condemned it": a full name that "and" joins to somebody is somebody too. */
function joinNames({ scene, descriptions, found }: Work): void {
  for (let i = descriptions.length - 1; i > 0; i -= 1) {
    const [one, other] = [found[i - 1]?.entity?.root, found[i]?.entity?.root];
    const end = descriptions[i - 1]?.phrase.to ?? 0;
    const isJoined = hasClass(scene.classes, end, Class.coordinator) && descriptions[i]?.phrase.from === end + 1;
    if (isJoined && one?.kind === 'person' && one.keys.length > 1 && other?.kind === 'person' && other.sure) one.sure = true;
  }
}

interface Turn {
  /** Where in the order of reading it is taken up. */
  readonly token: number;
  /** Index of the draft whose attribution stands there; null for a mention without name. */
  readonly draft: number | null;
}

/**
 * Drafts by the token at which it is clear who speaks, and the nameless mentions between them. A draft inside another waits
 * for it: its "I" is the outer speaker, its "he" is somebody else.
 */
function turnsOf(work: Work): Turn[] {
  const turns: Turn[] = understudies(work).map((token) => ({ token, draft: null }));
  const ready: number[] = [];
  work.drafts.forEach((draft, index) => {
    const outer = draft.inside === null ? -1 : (ready[draft.inside] ?? -1);
    const token = Math.max(attributionAt(work, index), outer);
    ready.push(token);
    turns.push({ token, draft: index });
  });
  return turns.sort((a, b) => a.token - b.token || (a.draft ?? -1) - (b.draft ?? -1));
}

/** The token at which a draft's attribution stands: speaker, cue, or the words themselves. */
function attributionAt({ scene, drafts }: Work, index: number): number {
  const draft = drafts[index];
  return draft === undefined ? 0 : tokenAt(scene, (draft.speaker ?? draft.cue ?? draft).start);
}

function resolvePhrase(work: Work, index: number): void {
  const description = work.descriptions[index];
  if (description === undefined || work.found[index] !== undefined) return;
  const { phrase } = description;
  const place = placeOf(work, phrase.from);
  const found = predicated(work, description, place) ?? resolve(work, description, place, false);
  work.found[index] = found;
  if (description.keys.length > 0) mergeSubject(work, index, found);
  const means = found.entity === null ? throughWriting(work, description, place) : null;
  const entity = found.entity ?? means;
  if (entity === null) return;
  if (means === null) noteMention(work, found, phrase);
  work.timeline.add({
    token: place.token,
    sentence: place.sentence,
    block: place.block,
    entity,
    weight: means === null ? weightOf(work.scene, phrase) : SUBJECT,
    quoted: work.quoted[phrase.from] === 1,
    speaks: false,
    thing: means !== null,
    voice: found.voice ?? null,
  });
}

/** "Mulcahy is the busiest man in town": a description behind a copula is of the subject, and no mention of somebody else. */
function predicated(work: Work, description: Description, place: Place): Found | null {
  const { phrase } = description;
  if (description.kind !== 'person' || phrase.name !== null || description.plural) return null;
  let before = phrase.from - 1;
  if (hasClass(work.scene.classes, before, Class.adverb | Class.negation)) before -= 1;
  if (!hasClass(work.scene.classes, before, Class.copula)) return null;
  for (const moment of work.timeline.before(phrase.from, place.block)) {
    if (moment.sentence !== place.sentence) break;
    const entity = moment.entity.root;
    if (moment.weight < 0.9 || entity.kind !== 'person' || !agree(entity.gender, description.gender)) continue;
    work.registry.learn(entity, description);
    return { entity, resolution: 'description' };
  }
  // "went to Yocupicio, who was a boy when …": what somebody is, is nobody new
  return phrase.opening === 'indefinite' ? { entity: null, resolution: 'unclear' } : null;
}

/** "The busiest man in town was Grant Mulcahy": the name behind the copula is whom the sentence's first description means. */
function mergeSubject(work: Work, index: number, { entity }: Found): void {
  const { scene, descriptions } = work;
  const from = descriptions[index]?.phrase.from ?? 0;
  if (entity?.kind !== 'person' || !hasClass(work.scene.classes, from - 1, Class.copula)) return;
  const sentence = scene.doc.sentences[scene.doc.sentenceOf[from] ?? -1];
  for (let i = index - 1; i >= 0 && index - i <= MAX_SUBJECT; i -= 1) {
    const before = descriptions[i];
    if (before === undefined || sentence === undefined || before.phrase.from < sentence.from) return;
    const known = work.found[i]?.entity?.root;
    if (before.kind !== 'person' || before.plural || known === undefined || known.keys.length > 0 || known === entity.root) continue;
    if (agree(known.gender, entity.gender)) entity.absorb(known);
    return;
  }
}

function speak(work: Work, index: number): void {
  const draft = work.drafts[index];
  if (draft === undefined) return;
  const token = attributionAt(work, index);
  const found = speakerOf(work, index, token);
  if (found === null) return;
  work.speakers[index] = found;
  if (found.entity === null) return;
  const entity = found.entity.root;
  entity.spoken += 1;
  entity.sure = true;
  if (draft.inside === null) rememberIssuer(work, sentenceAround(work, token), entity);
  const nested = draft.inside !== null;
  const quoted = work.quoted[token] === 1;
  const { sentence, block } = placeOf(work, token);
  work.timeline.add({
    token,
    sentence,
    block,
    entity,
    weight: nested || inRelative(work, draft) ? NESTED_WEIGHT : SPEAKER_WEIGHT,
    quoted,
    speaks: !nested,
    thing: found.thing === true,
    voice: found.voice ?? null,
  });
}

/** "The envoy backed the mayor, *who said* …": who speaks in a relative clause behind another subject is no more than named. */
function inRelative({ scene, descriptions }: Work, { speaker, cue }: QuoteDraft): boolean {
  if (speaker === null || cue === null || cue.start < speaker.end) return false;
  const { from, to } = tokensOf(scene, speaker);
  const { lower } = scene.doc.tokens;
  if (!scene.names.links.relatives.has(lower[lower[to] === ',' ? to + 1 : to] ?? '')) return false;
  const phrase = descriptions[phraseFrom(descriptions, from + 1) - 1]?.phrase;
  return phrase !== undefined && phrase.to > from && weightOf(scene, phrase) < NO_SUBJECT;
}

/** What the sentence of a token names in the article's own voice. */
function* sentenceAround({ scene, descriptions, quoted }: Work, token: number): Generator<Description> {
  const sentence = scene.doc.sentences[scene.doc.sentenceOf[token] ?? -1];
  if (sentence === undefined) return;
  for (let i = phraseFrom(descriptions, sentence.from); i < descriptions.length; i += 1) {
    const description = descriptions[i];
    if (description === undefined || description.phrase.from >= sentence.to) return;
    if (quoted[description.phrase.from] === 0) yield description;
  }
}

/** Drafts whose speaker waited for one that came later. */
function carryOn(work: Work): void {
  work.drafts.forEach((draft, index) => {
    work.speakers[index] ??= speakerOf(work, index, attributionAt(work, index)) ?? undefined;
    let source = draft.carriesOn;
    for (let hops = 0; work.speakers[index] === undefined && source !== null && hops < MAX_HOPS; hops += 1) {
      if (work.speakers[source] !== undefined) work.speakers[index] = carriedFrom(work, source);
      source = work.drafts[source]?.carriesOn ?? null;
    }
    work.speakers[index] ??= UNCLEAR;
  });
}
