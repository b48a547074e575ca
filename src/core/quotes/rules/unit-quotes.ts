import { Class, Feature } from '../../nlp/word-classes.ts';
import type { QuoteRule } from '../../types.ts';
import { spanOf } from '../around/attribution.ts';
import { type Introduced, introduced } from '../content/introduced.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { contentEnd } from '../ends/clause-end.ts';
import type { UnitContext } from '../unit/context.ts';
import type { Found, Make } from '../unit/found.ts';
import { isClause } from '../view/clause.ts';
import type { Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { markedObject } from './marked-object.ts';
import { nominals } from './nominal.ts';
import { aroundSite, dashedAttribution, passageBefore, takesObject } from './placed.ts';
import { holdsView, mayDropSubject, shares, speakerOf } from './sources.ts';
import { viewpoints } from './viewpoint.ts';

/** How many quotes of the unit are looked back at for where a new one may begin. */
const BACKLOG = 6;

/** The quotes that the cues of one unit attribute, in the order of their cues. */
export function unitQuotes(context: UnitContext): Found[] {
  const found: Found[] = [];
  const floor = (i: number): number => floorAt(context, found, i);
  context.sites.forEach((site, index) => {
    const speaker = speakerOf(context, index, found);
    if (site.cueClass === 'think' && !(speaker !== null && speaker !== 'nobody' && holdsView(context, speaker))) return;
    if (speaker !== null && speaker !== 'nobody' && citesLaw(context, site, speaker)) return;
    if (speaker === 'nobody' || (speaker === null && !mayDropSubject(context, site))) return;
    for (const quote of siteQuotes(context, site, index, speaker, floor(site.group))) found.push(quote);
  });
  for (const quote of nominals(context)) found.push(quote);
  for (const quote of viewpoints(context, floor)) found.push(quote);
  return found;
}

/** *Como dice el artículo 5*, "as Article 5 requires": a ground in law, and nobody's report. */
function citesLaw({ view }: UnitContext, site: CueSite, speaker: Range): boolean {
  const compared = view.lang === 'es' ? site.viewpoint && view.lower(site.group - 1) !== 'según' : view.lower(speaker.from - 1) === 'as';
  const noun = view.is(speaker.from, Class.determiner) ? speaker.from + 1 : speaker.from;
  return compared && /^(?:art(?:icle|ículo)|ley|law|constitu(?:tion|ción))$/.test(view.lower(noun));
}

/** The first token that content to the left of `i` may take: behind the quote before, or the start of the one around it. */
function floorAt({ unit }: UnitContext, found: readonly Found[], i: number): number {
  let floor = unit.from;
  for (const quote of found.slice(-BACKLOG)) {
    if (quote.range.to <= i) floor = Math.max(floor, quote.range.to, behindAttribution(quote, i));
    else if (quote.range.from < i) floor = Math.max(floor, quote.range.from);
  }
  return floor;
}

/** Behind a quote's cue and the source that follows it, where they stand before `i`. */
function behindAttribution({ cue, speaker }: Found, i: number): number {
  const behind = Math.max(cue?.to ?? 0, cue !== null && speaker?.from === cue.to ? speaker.to : 0);
  return behind <= i ? behind : 0;
}

function siteQuotes(context: UnitContext, site: CueSite, index: number, speaker: Range | null, lowest: number): Found[] {
  const { view, unit } = context;
  const subject = context.subjectOf[index] ?? null;
  const make = (range: Range, direct: boolean, rule: QuoteRule, parts?: readonly Range[]): Found => ({
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
  // "En su cuenta, el mandatario expresó:": what he said stands in the next paragraph
  const ahead = view.lower(site.end) === ':' && site.end + 1 >= unit.to;
  // “… the people *rule*, and …”: what may be a noun attributes nothing within somebody's words
  const noun = site.doubtful && unit.passage >= 0;
  const around = placed !== null && !placed.direct && (ahead || noun || takesObject(context, site, subject)) ? null : placed;
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
    return [withoutObject(make(object, false, 'cue-object'))];
  return present(passageBefore(context, site, subject, make));
}

/** What stands behind the verb as its object is not its source (*criticó la «farsa»*). */
function withoutObject(found: Found): Found {
  return found.speaker !== null && found.speaker.from >= found.range.from && found.speaker.from < found.range.to
    ? { ...found, speaker: null }
    : found;
}

/** A clause that does not merely lead up to the saying ("Asked about it, he said: …"). */
function saysSomething(view: View, piece: Range | undefined): boolean {
  if (piece === undefined) return false;
  if (view.is(piece.from, Class.preposition | Class.subordinator | Class.adverb) && !view.is(piece.from, Class.negation)) return false;
  return !view.has(piece.from, Feature.participle | Feature.gerund) && isClause(view, piece);
}

const present = (found: Found | null): Found[] => (found === null ? [] : [found]);

/** A form that is as often a noun needs content that shows itself: "that" right behind it, or marks. */
const shown = (site: CueSite, right: Introduced): boolean =>
  right.rule !== 'cue-wh' || (site.kind !== 'gerund' && (!site.doubtful || right.adjacent));

function rightQuote(context: UnitContext, right: Introduced, make: Make): Found | null {
  const to = right.to ?? contentEnd(context, right.from);
  if (to <= right.from + (right.rule === 'cue-wh' ? 2 : 0)) return null;
  return make({ from: right.from, to }, right.to !== null, right.rule);
}
