/** Candidates for statements: a sentence and somebody whose words or deeds it holds, with the expressions that speak for a side. */
import type { Cast } from '../../actors/cast.ts';
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { foldAccents } from '../../text/fold.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Resolution, Span } from '../../types.ts';
import { isReduced, joinedBefore, joinedSpeakers, subjectOf } from '../holders/holder.ts';
import { type PlacedMention, placeMentions } from '../holders/mentions.ts';
import { withPartisan } from '../holders/partisans.ts';
import { AUTHOR, isOthersPlan, readVoices } from '../holders/voice.ts';
import type { Expression, FrameTable } from '../lexicon/frames.ts';
import type { ScopeWords } from '../lexicon/lexicon.ts';
import { withoutOverlaps } from '../patterns/match.ts';
import type { Found } from '../patterns/patterns.ts';
import type { Scene, SpokenQuote } from '../scene/scene.ts';
import { withBlamed } from '../scope/blame.ts';
import { isRelativeQue } from '../scope/clause.ts';
import { isElsewhere } from '../scope/elsewhere.ts';
import { withoutGoverned } from '../scope/government.ts';
import { isMotions, readMotions } from '../scope/motions.ts';
import { isEpithet, isNeverVerb, isNoun } from '../scope/noun.ts';
import { type Cue, cueInScope, readScope, type ScopeMarks } from '../scope/scope.ts';
import { readSigns } from '../scope/signs.ts';
import type { SentenceContext } from './context.ts';
import { type Draft, type Drafts, dropTeller, openDraft, ownTokens } from './drafts.ts';
import { isOthers, isOthersInVoice, speakersOf, toldDoer } from './others.ts';
import { type Leaning, NO_LEANING, weighWording } from './wording.ts';

/** A sentence seen for one holder. */
export interface Candidate {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly actor: string;
  readonly resolution: Resolution;
  readonly holderSpan: Span | null;
  /** Index of the holder's quote in this sentence; null where the article reports or the holder's voice is the article's. */
  readonly quote: number | null;
  /** True where the holder speaks outside quotes: the author of an argument, or who answers an interview. */
  readonly voice: boolean;
  /** True for electoral councils, hospitals, observatories: whoever counts by office. */
  readonly records: boolean;
  /** The tokens that are the holder's: words of the quote, or the sentence outside quotes. */
  readonly tokens: readonly number[];
  readonly cues: readonly Cue[];
  readonly marks: ScopeMarks;
  readonly question: boolean;
  /** What the wording of `tokens` leans to. */
  readonly leaning: Leaning;
  /** What the words that tell of its quote lean to, outside quotes; nothing where several hold something in the sentence. */
  readonly telling: Leaning;
}

/** Lists the candidates of an article, in text order. */
export function findCandidates(scene: Scene, table: FrameTable, cast: Cast): Candidate[] {
  const mentions = placeMentions(scene.document, cast);
  const signs = readSigns(scene, table);
  const motions = readMotions(scene, signs);
  const scopes = signs.map((found, index) => [...readScope(scene, found), ...(motions[index] ?? [])]);
  const voices = readVoices(scene, scopes, cast, mentions);
  const recorders = recordersOf(table, cast);
  let before: readonly Candidate[] = [];
  return scene.document.sentences.flatMap((sentence, index) => {
    const sameBlock = scene.document.sentences[index - 1]?.block === sentence.block;
    before = sentenceCandidates({
      scene,
      table,
      sentence,
      index,
      found: signs[index]?.expressions ?? [],
      marks: scopes[index] ?? [],
      mentions: mentions.get(index) ?? [],
      voice: voices[index] ?? null,
      recorders,
      unnamed: sameBlock && before.length === 1 ? (before[0]?.actor ?? null) : null,
    });
    return before;
  });
}

/** The actors that are called councils of elections, hospitals and the like. */
const recordersOf = ({ links }: FrameTable, { members }: Cast): ReadonlySet<string> =>
  new Set(
    members
      .filter(({ name }) =>
        foldAccents(name.toLowerCase())
          .split(' ')
          .some((word) => links.recorders.has(word)),
      )
      .map(({ id }) => id),
  );

function sentenceCandidates(context: SentenceContext): Candidate[] {
  const { scene, table, sentence, index, found, marks, voice } = context;
  const drafts = spokenDrafts(context);
  const counts = ({ value, from }: Found<Expression>): boolean =>
    !value.verbal || !(isNeverVerb(scene, table, from) || isEpithet(scene, table, from));
  const cues = apart(context, found.filter(counts))
    .filter(({ value, from }) => (value.verbal ? !isNoun(scene, table, from) : !isRelativeQue(scene, from)))
    .filter(({ from, to }) => !isMotions(scene, marks, from) && !isElsewhere(scene, from, to) && !isOfCrime(scene, from, to))
    .map((found) => cueInScope(scene, table, sentence, found, marks));
  for (const cue of withoutGoverned(scene, withBlamed(scene, cues, marks)))
    for (const draft of draftsOf(context, drafts, cue)) draft.cues.push(cue);
  dropTeller(drafts, voice);
  const isTold = ({ quote }: Draft): boolean => quote !== null && drafts.size === 1;
  return [...drafts].map(([actor, draft]) => {
    const own = new Set(draft.tokens);
    const cues = withPartisan(scene, draft.holderSpan, draft.cues);
    const wording = weighWording(scene, table.wording, draft.tokens);
    return {
      sentence: index,
      actor,
      ...draft,
      cues,
      voice: draft.quote === null && actor === voice,
      records: context.recorders.has(actor),
      marks: marks.filter((mark) => own.has(mark.from)),
      question: isQuestion(scene, sentence),
      leaning: draft.quote === null && cues.some(isOnMotion) ? { ...wording, side: 0 } : wording,
      telling: isTold(draft) ? weighWording(scene, table.wording, ownTokens(scene, sentence)) : NO_LEANING,
    };
  });
}

/** "*Illegal* drugs", *armas ilegales*: a word that says of what kind a crime is says nothing of the deed. */
function isOfCrime({ themeOf, text: { norm }, frames }: Scene, from: number, to: number): boolean {
  if (themeOf[to - 1] === 'cartel' && themeOf[to] === 'cartel') return true;
  const noun = frames.lang === 'es' ? from - 1 : to;
  return to - from === 1 && (frames.deeds.contraband.has(norm[noun] ?? '') || (themeOf[from] === 'cartel' && themeOf[noun] === 'cartel'));
}

/** "Voted down a resolution to end the raids": the words are the motion's, not of whoever votes on it. */
const isOnMotion = ({ negations }: Cue): boolean => negations.some(({ value }) => value === 'curbs');

/**
 * Expressions without those that overlap. What is another's ("condemned *Chad's plan to send* troops") takes nothing from the predicate
 * whose object it is, nor do words that nobody says ("filed a complaint *against the strikes*").
 */
function apart({ scene, voice }: SentenceContext, found: readonly Found<Expression>[]): readonly Found<Expression>[] {
  const isInQuote = (i: number): boolean => scene.quoteOf[i] !== -1 || scene.cueOf.has(i);
  const isUnsaid = ({ value: { family }, from, to }: Found<Expression>): boolean =>
    family.use !== 'frame' && family.kind !== 'word' && voice === null && !isInQuote(from) && !isInQuote(to - 1);
  const owned = withoutOverlaps(found.filter(({ value }) => value.owned));
  const kept = withoutOverlaps(found.filter((one) => !one.value.owned && !isUnsaid(one)));
  const unsaid = withoutOverlaps(found.filter(isUnsaid)).filter((one) => !kept.some(({ from, to }) => one.from < to && from < one.to));
  return [...kept, ...owned, ...unsaid].sort((a, b) => a.from - b.from);
}

/** The holders whose voice the sentence carries: quotes of known actors, and the voice outside quotes where it is somebody's. */
function spokenDrafts(context: SentenceContext): Drafts {
  const { scene, sentence, voice } = context;
  const drafts: Drafts = new Map();
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const q = scene.quoteOf[i] ?? -1;
    const quote = scene.quotes[q];
    const actor = q < 0 ? voice : (quote?.actor ?? null);
    if (actor === null) continue;
    const draft =
      drafts.get(actor) ??
      openDraft(drafts, actor, q < 0 ? voiceResolution(actor) : (quote?.resolution ?? 'unclear'), quote?.speaker ?? null);
    if (q >= 0) draft.quote ??= q;
    draft.tokens.push(i);
  }
  for (const draft of [...drafts.values()]) addJoined(context, drafts, draft);
  return drafts;
}

/** What one of two speakers says the other says too. */
function addJoined({ scene, table, mentions }: SentenceContext, drafts: Drafts, draft: Draft): void {
  const quote = draft.quote === null ? undefined : scene.quotes[draft.quote];
  if (quote === undefined) return;
  for (const { actor, resolution, mention } of joinedSpeakers(scene, table, mentions, quote)) {
    if (drafts.has(actor)) continue;
    const joined = openDraft(drafts, actor, resolution, mention);
    joined.quote = draft.quote;
    joined.tokens = [...draft.tokens];
  }
}

const voiceResolution = (actor: string): Resolution => (actor === AUTHOR ? 'author' : 'carried');

/** The holders whose expression this is: one, but for subjects that "and" joins. */
function draftsOf(context: SentenceContext, drafts: Drafts, cue: Cue): readonly Draft[] {
  const { scene, table, mentions, voice } = context;
  const known = (actor: string | null): readonly Draft[] => {
    const draft = actor === null ? undefined : drafts.get(actor);
    return draft === undefined ? [] : [draft];
  };
  const q = scene.quoteOf[cue.from] ?? -1;
  if (q >= 0) {
    if ((cue.side === 1 && isDenied(scene.quotes[q])) || (isToll(scene, cue) && scene.quotes[q]?.type === 'indirect')) return [];
    const doer = toldDoer(context, cue, q);
    if (doer === null) return isOthers(context, cue, q) ? [] : speakersOf(context, q).flatMap(known);
    return scene.quotes[q]?.type === 'indirect' ? [reportedDraft(context, drafts, doer)] : [];
  }
  const spoken = scene.quotes[scene.cueOf.get(cue.from) ?? -1]?.actor;
  if (spoken) return known(spoken);
  if (isUndone(scene, table, cue)) return [];
  if (voice === null && tellsDuty(scene, cue)) return [];
  const reported = cue.family.use === 'frame' || (cue.family.kind === 'word' && cue.target === 'action' && voice === null);
  const subject = reported ? subjectOf(scene, table, mentions, cue.from, cue.to) : null;
  if (subject !== null && subject.actor !== voice)
    return [subject, ...joinedBefore(scene, table, mentions, subject)].map((mention) => reportedDraft(context, drafts, mention));
  if (subject === null && reported && isOthersInVoice(context, cue)) return [];
  if (subject === null && reported && voice === null) {
    const unnamed = unnamedDraft(context, drafts, cue);
    return unnamed === null ? [] : [unnamed];
  }
  if (voice === AUTHOR && isOthersPlan(scene, context.sentence.from, cue)) return [];
  return known(voice);
}

/** "Norway *should not intervene*", "*has no business* meddling": what somebody ought to do he does not say himself. */
const tellsDuty = ({ text, frames }: Scene, { family, from, to }: Cue): boolean =>
  family.use === 'words' &&
  text.norm.slice(from, to).some((word, i, all) => frames.links.duties.has(word) || (word === 'no' && all[i + 1] === 'business'));

/** "*Eleven* people *were killed*, the hospital said": who passes on a toll finds no fault by it. */
function isToll({ text, reading, frames }: Scene, { family, from }: Cue): boolean {
  if (
    family.use !== 'hint' ||
    ((reading.features[from] ?? 0) & Feature.participle) === 0 ||
    !frames.links.be.has(text.norm[from - 1] ?? '')
  )
    return false;
  return text.norm.slice(Math.max(0, from - TOLL), from).some((word, i, all) => {
    const at = from - all.length + i;
    return /^\d/.test(word) || hasClass(reading.classes, at, Class.numeral);
  });
}

/** How far before its verb the number of a toll may stand, in tokens. */
const TOLL = 5;

/** "Rejected that they may land": what somebody denies he does not favor. */
const isDenied = (quote: SpokenQuote | undefined): boolean => quote?.cueClass === 'deny' && quote.type !== 'direct';

/** "Force not authorized by the Council": what nobody did is nobody's refusal. */
const isUndone = ({ text, reading }: Scene, { agents }: FrameTable, { from, to, side, negations }: Cue): boolean =>
  side === -1 &&
  (negations.length > 0 || hasClass(reading.classes, from, Class.negation)) &&
  agents.has(text.norm[to] ?? '') &&
  ((reading.features[to - 1] ?? 0) & Feature.participle) !== 0;

function reportedDraft({ scene, sentence }: SentenceContext, drafts: Drafts, subject: PlacedMention): Draft {
  const draft = drafts.get(subject.actor) ?? openDraft(drafts, subject.actor, subject.resolution, subject.mention);
  if (draft.quote === null || draft.tokens.length === 0) draft.tokens = ownTokens(scene, sentence);
  return draft;
}

/** How far behind the head of its sentence a verb may stand that leaves its subject out ("Tampoco descartó …"). */
const OPENS = 2;

/** "Rechazó también los vuelos": who spoke before goes on. */
function unnamedDraft({ scene, table, sentence, unnamed }: SentenceContext, drafts: Drafts, cue: Cue): Draft | null {
  if (table.lang !== 'es' || unnamed === null || cue.from > sentence.from + OPENS) return null;
  // "Esto, *sumado* a los ataques, …"
  if (scene.text.norm[cue.from - 1] === ',' && isReduced(scene, table, cue.from)) return null;
  const draft = drafts.get(unnamed) ?? openDraft(drafts, unnamed, 'carried', null);
  if (draft.quote === null || draft.tokens.length === 0) draft.tokens = ownTokens(scene, sentence);
  return draft;
}

/** True where a question mark ends the sentence (closing marks behind it aside). */
function isQuestion(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.to - 1; i >= Math.max(sentence.from, sentence.to - 3); i -= 1) if (scene.text.norm[i]?.startsWith('?')) return true;
  return false;
}

/** Scope words of one kind among a candidate's. */
export const marksOf = (candidate: Candidate, kind: keyof ScopeWords): Found<keyof ScopeWords>[] =>
  candidate.marks.filter((mark) => mark.value === kind);
