import { Class, Feature } from '../nlp/word-classes.ts';
import { type Around, contentAround, contentStart } from './around.ts';
import { isClause } from './clause.ts';
import { contentEnd } from './clause-end.ts';
import type { CueSite } from './cue-sites.ts';
import { isHeadline } from './cue-sites.ts';
import { Frame } from './cues.ts';
import { type Introduced, introduced } from './introduced.ts';
import { markedObject } from './marked-object.ts';
import { nominals } from './nominal.ts';
import { canSpeak, isSubjectPronoun, isTime, nounPhraseEnd, type Range } from './noun-phrase.ts';
import { firstSubject, subjectAfter } from './subjects.ts';
import type { Found, UnitContext } from './unit-context.ts';
import type { View } from './view.ts';
import { viewpoints } from './viewpoint.ts';

const NOBODY = new Set([
  'you',
  'usted',
  'ustedes',
  'tú',
  'vos',
  'nobody',
  'none',
  'neither',
  'no',
  'nothing',
  'nadie',
  'ningún',
  'ninguna',
  'ninguno',
  'nada',
]);
const SPEAKER_OF_PASSAGE = new Set(['i', 'we', 'yo', 'nosotros', 'nosotras']);
/** "asked whether he believes that": what somebody may have said. */
const ASKED = new Set(['whether', 'if', 'si', 'unless']);
/** How many quotes of the unit are looked back at for where a new one may begin. */
const BACKLOG = 6;

/** The quotes that the cues of one unit attribute, in the order of their cues. */
export function unitQuotes(context: UnitContext): Found[] {
  const found: Found[] = [];
  const floor = (i: number): number => floorAt(context, found, i);
  context.sites.forEach((site, index) => {
    const speaker = speakerOf(context, index, found);
    if (site.cueClass === 'think' && !(speaker !== null && speaker !== 'nobody' && holdsView(context, speaker))) return;
    if (speaker === 'nobody' || (speaker === null && !mayDropSubject(context, site))) return;
    for (const quote of siteQuotes(context, site, index, speaker, floor(site.group))) found.push(quote);
  });
  for (const quote of nominals(context)) found.push(quote);
  for (const quote of viewpoints(context, floor)) found.push(quote);
  return found;
}

/** A view needs somebody who holds it: "self-rule supposes that" is no belief. */
const holdsView = ({ view }: UnitContext, speaker: Range): boolean => canSpeak(view, speaker) || isSubjectPronoun(view, speaker.from);

/** Spanish drops subjects; an English verb without one is a participle or an order ("Asked whether …", "Find the man"). */
const mayDropSubject = ({ view }: UnitContext, site: CueSite): boolean => view.lang === 'es' || site.kind !== 'finite';

/** The first token that content to the left of `i` may take: behind the quote before, or the start of the one around it. */
function floorAt({ unit }: UnitContext, found: readonly Found[], i: number): number {
  let floor = unit.from;
  for (const quote of found.slice(-BACKLOG)) {
    if (quote.range.to <= i) floor = Math.max(floor, quote.range.to, (quote.cue?.to ?? 0) <= i ? (quote.cue?.to ?? 0) : 0);
    else if (quote.range.from < i) floor = Math.max(floor, quote.range.from);
  }
  return floor;
}

/** The source of a cue; null where none stands in the unit; `nobody` where the sentence says that nobody spoke. */
function speakerOf(context: UnitContext, index: number, found: readonly Found[]): Range | null | 'nobody' {
  const { view, unit } = context;
  const site = context.sites[index];
  if (site === undefined) return null;
  const before = context.subjectOf[index] ?? null;
  if (unit.passage >= 0 && site.first) return 'nobody';
  if (before !== null) {
    if (ASKED.has(view.lower(before.from - 1))) return 'nobody';
    if (NOBODY.has(view.lower(before.from))) return 'nobody';
    if (SPEAKER_OF_PASSAGE.has(view.lower(before.from)) && !site.past) return 'nobody';
    if (unit.passage >= 0 && SPEAKER_OF_PASSAGE.has(view.lower(before.from))) return 'nobody';
    return before;
  }
  const last = found[found.length - 1];
  if (site.kind !== 'finite') return last?.speaker ?? firstSubject(view, contentStart(view, unit.from, unit.to), site.group);
  if (shares(context, site))
    return last === undefined ? firstSubject(view, contentStart(view, unit.from, unit.to), site.group) : last.speaker;
  return invertedSubject(context, site);
}

/** "…, and added": the verb stands behind a conjunction, its subject is that of the verb before. */
function shares({ view }: UnitContext, site: CueSite): boolean {
  const before = view.is(site.group - 1, Class.adverb) ? site.group - 2 : site.group - 1;
  return view.is(before, Class.coordinator);
}

function invertedSubject({ view, unit }: UnitContext, site: CueSite): Range | null {
  const after = subjectAfter(view, site.end, unit.to);
  if (after === null || view.lang === 'es') return after;
  // English inverts only behind its quote or at a headline's start
  const paused = view.comma(site.group - 1) || (view.passages.back[site.group - 1] ?? -1) >= 0 || view.dash(site.group - 1);
  return paused ? after : null;
}

function siteQuotes(context: UnitContext, site: CueSite, index: number, speaker: Range | null, lowest: number): Found[] {
  const { view, unit } = context;
  const subject = context.subjectOf[index] ?? null;
  const make = (range: Range, direct: boolean, rule: string, parts?: readonly Range[]): Found => ({
    range,
    ...(parts !== undefined && parts.length > 1 && { parts }),
    direct,
    speaker,
    cue: { from: site.token, to: site.end },
    site,
    rule,
    level: unit.passage,
  });
  const start = subject?.place === 'before' ? subject.from : site.group;
  const placed = site.kind === 'finite' ? aroundSite(context, site, start, speaker, lowest) : null;
  const around = placed !== null && !placed.direct && takesObject(context, site, subject) ? null : placed;
  const bare = subject !== null || shares(context, site) || site.kind !== 'finite';
  const dashed = unit.passage >= 0 ? dashedAttribution(context, site) : null;
  if (dashed !== null)
    return dashed.map((piece) => ({ ...make(piece, true, 'around-break'), level: view.passages.list[unit.passage]?.parent ?? -1 }));
  const as = subject !== null && view.lang === 'en' && view.lower(subject.from - 1) === 'as';
  const right = site.viewpoint || (as && view.comma(site.end)) ? null : introduced(view, site, unit.to, bare);
  if (around?.direct && !(right?.adjacent && right.rule === 'cue-that')) {
    const quotes = around.pieces.map((piece) => make(piece, true, around.rule));
    if (around.tail !== undefined) quotes.push(make(around.tail, false, 'around-tail'));
    const more =
      right !== null && right.from >= (around.pieces[around.pieces.length - 1]?.to ?? 0) && right.rule === 'cue-colon'
        ? rightQuote(context, right, make)
        : null;
    return more === null ? quotes : [...quotes, more];
  }
  if (right !== null && shown(site, right)) {
    const clause = right.rule === 'cue-colon' && right.to !== null && around !== null && saysSomething(view, around.pieces[0]);
    const left = clause ? [make(spanOf(around.pieces), false, around.rule, around.pieces)] : [];
    return [...left, ...present(rightQuote(context, right, make))];
  }
  if (around !== null && !(site.doubtful && speaker === null && view.lang === 'en'))
    return [make(spanOf(around.pieces), false, around.rule, around.pieces)];
  const object = markedObject(context, site);
  if (object !== null && (speaker !== null || view.lang === 'es') && !(site.doubtful && speaker === null))
    return [make(object, false, 'cue-object')];
  return present(passageBefore(context, site, subject, make));
}

/** «Nosotros —dijo el ministro— no iremos»: an attribution between dashes within the marks; the two halves of the passage. */
function dashedAttribution({ view, unit }: UnitContext, site: CueSite): Range[] | null {
  const passage = view.passages.list[unit.passage];
  if (passage === undefined || site.kind !== 'finite' || !view.dash(site.group - 1)) return null;
  for (let i = site.end; i < unit.to && i < site.end + 14; i = view.next(i)) {
    if (view.dash(i))
      return [
        { from: passage.open, to: site.group - 1 },
        { from: i + 1, to: passage.close },
      ];
  }
  return null;
}

/** A clause that does not merely lead up to the saying ("Asked about it, he said: …"). */
function saysSomething(view: View, piece: Range | undefined): boolean {
  if (piece === undefined || view.is(piece.from, Class.preposition | Class.subordinator | Class.adverb)) return false;
  return !view.has(piece.from, Feature.participle | Feature.gerund) && isClause(view, piece);
}

const present = (found: Found | null): Found[] => (found === null ? [] : [found]);
const spanOf = (pieces: readonly Range[]): Range => ({ from: pieces[0]?.from ?? 0, to: pieces[pieces.length - 1]?.to ?? 0 });

/** A form that is as often a noun needs content that shows itself: "that" right behind it, or marks. */
const shown = (site: CueSite, right: Introduced): boolean =>
  right.rule !== 'cue-wh' || (site.kind !== 'gerund' && (!site.doubtful || right.adjacent));

type Make = (range: Range, direct: boolean, rule: string, parts?: readonly Range[]) => Found;

function rightQuote(context: UnitContext, right: Introduced, make: Make): Found | null {
  const to = right.to ?? contentEnd(context, right.from);
  if (to <= right.from) return null;
  return make({ from: right.from, to }, right.to !== null, right.rule);
}

function aroundSite(context: UnitContext, site: CueSite, from: number, speaker: Range | null, lowest: number): Around | null {
  const { view, unit } = context;
  const as = view.lang === 'en' && view.lower(from - 1) === 'as' && (from - 1 === unit.from || view.comma(from - 2));
  const start = site.viewpoint ? site.group - 1 : as ? from - 1 : from;
  const behind = Math.max(site.end, speaker !== null && speaker.from >= site.end ? speaker.to : 0);
  const to = attributionEnd(context, behind, unit.to);
  const frames = { marks: (site.frames & (Frame.marks | Frame.paren)) !== 0, clauses: (site.frames & Frame.paren) !== 0 || site.viewpoint };
  const sourceFirst = speaker === null || speaker.from < site.group;
  const plain = isPlainTail(view, behind, to);
  const headline = to >= unit.to - 1 && isHeadline(view, unit);
  if ((site.viewpoint || as) && start <= contentStart(view, lowest, unit.to)) return viewpointFirst(context, to);
  // a sentence's last attribution ("…, the source added.") covers all of it, whoever is quoted inside
  const last = to >= unit.to - 1 && !endsPassage(context, start) && unit.passage < 0;
  return contentAround(context, { from: start, to, ...frames, plain, sourceFirst, headline }, last ? unit.from : lowest);
}

/** Whether only hearers, times and places stand between a cue (or its source) and the next pause. */
function isPlainTail(view: View, from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let i = from; i < to; i += 1) {
    if (view.has(i, Feature.infinitive) && view.is(i - 1, Class.preposition)) return false;
    if (view.finite(i) && !view.is(i, Class.human) && !view.capital(i)) return false;
  }
  return true;
}

/** "acknowledged their uphill battle": a verb with an object of its own stands in no parenthesis. */
function takesObject({ view, unit }: UnitContext, site: CueSite, subject: Range | null): boolean {
  if (subject === null || (site.frames & Frame.hearer) !== 0) return false;
  const end = nounPhraseEnd(view, site.end, unit.to, false);
  return end > site.end && !isTime(view, { from: site.end, to: end });
}

const endsPassage = ({ view }: UnitContext, i: number): boolean =>
  (view.passages.back[i - 1] ?? -1) >= 0 || (view.passages.back[i - 2] ?? -1) >= 0;

/** "Según dijo el ministro, la ruta sigue cerrada." */
function viewpointFirst(context: UnitContext, comma: number): Around | null {
  if (!context.view.comma(comma)) return null;
  const to = contentEnd(context, comma + 1);
  return to > comma + 2 ? { direct: false, pieces: [{ from: comma + 1, to }], rule: 'around-clause' } : null;
}

/** Behind the time and place of the saying, at the next pause. */
function attributionEnd({ view }: UnitContext, from: number, to: number): number {
  let i = from;
  while (i < to && !view.comma(i) && !/^[;:]$/.test(view.lower(i)) && !view.dash(i) && view.passageAt(i) < 0) i += 1;
  return i;
}

/** “Why?” Baltierra asked.: the sentence before is the passage that this one attributes. */
function passageBefore(context: UnitContext, site: CueSite, subject: Range | null, make: Make): Found | null {
  const { view, unit } = context;
  if (site.kind !== 'finite' || (site.frames & (Frame.marks | Frame.paren)) === 0) return null;
  const from = subject?.from ?? site.group;
  if (from !== unit.from || nounPhraseEnd(view, site.end, unit.to, false) > site.end + (subject === null ? 99 : 0)) return null;
  const open = view.passages.back[unit.from - 1] ?? -1;
  const same = open >= 0 && view.reading.document.sentences[view.reading.document.sentenceOf[open] ?? -1]?.block === unit.block;
  return same ? make({ from: open, to: unit.from }, true, 'around-passage') : null;
}
