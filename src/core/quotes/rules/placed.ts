import { Class, Feature } from '../../nlp/word-classes.ts';
import { type Around, contentAround, contentStart } from '../around/around.ts';
import { attributionEnd } from '../around/attribution.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { isHeadline } from '../cues/cue-sites.ts';
import { contentEnd } from '../ends/clause-end.ts';
import { Frame } from '../lexicon/cues.ts';
import type { UnitContext } from '../unit/context.ts';
import type { Found, Make } from '../unit/found.ts';
import { opensLikeSentence } from '../view/clause.ts';
import { canSpeak, isTime, nounPhraseEnd, onlyTime, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** «Nosotros —dijo el ministro— no iremos»: an attribution between dashes within the marks; the two halves of the passage. */
export function dashedAttribution({ view, unit }: UnitContext, site: CueSite): Range[] | null {
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

/** The content around a cue whose attribution stands at a clause's end or in its middle; null where no pause shows one. */
export function aroundSite(context: UnitContext, site: CueSite, from: number, speaker: Range | null, lowest: number): Around | null {
  const { view, unit } = context;
  const as = view.lang === 'en' && view.lower(from - 1) === 'as' && (from - 1 === unit.from || view.comma(from - 2));
  const start = site.viewpoint ? viewpointStart(view, site.group - 1) : as ? from - 1 : from;
  const behind = Math.max(site.end, speaker !== null && speaker.from >= site.end ? speaker.to : 0);
  const to = attributionEnd(view, behind, unit.to);
  const frames = {
    marks: (site.frames & (Frame.marks | Frame.paren)) !== 0,
    clauses: ((site.frames & Frame.paren) !== 0 || site.viewpoint || standsAlone(view, site)) && !foretold(view, site, to),
  };
  const sourceFirst = speaker === null || speaker.from < site.group;
  const plain = isPlainTail(view, behind, to);
  const headline = to >= unit.to - 1 && isHeadline(view, unit);
  if ((site.viewpoint || as) && start <= contentStart(view, lowest, unit.to)) return viewpointFirst(context, to);
  // a sentence's last attribution ("…, the source added.") covers all of it, whoever is quoted inside
  const last = to >= unit.to - 1 && !endsPassage(context, start) && unit.passage < 0;
  return contentAround(context, { from: start, to, ...frames, plain, sourceFirst, headline, verbless: false }, last ? unit.from : lowest);
}

/** "…, his government would respond with force": a modal with more than the verb tells what will be done. */
const foretold = (view: View, site: CueSite, to: number): boolean =>
  view.lang === 'en' && view.is(site.group, Class.modal) && site.end < to && !onlyTime(view, { from: site.end, to });

/** "La libertad, recitó, no se discute": a verb of uttering alone between commas. */
const standsAlone = (view: View, site: CueSite): boolean =>
  view.lang === 'es' && (site.frames & Frame.marks) !== 0 && view.comma(site.group - 1) && view.comma(site.end);

/** "Tal y como explicó", "así lo explicó": the words before *como* that belong to it. */
function viewpointStart(view: View, como: number): number {
  let start = como;
  while (['y', 'tal', 'así'].includes(view.lower(start - 1))) start -= 1;
  return start;
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
export function takesObject({ view, unit }: UnitContext, site: CueSite, subject: Range | null): boolean {
  // "dice lo contrario", "conviene escribirlo", "continúa siendo"
  if (
    view.lang === 'es' &&
    ((view.lower(site.end) === 'lo' && view.word(site.end + 1)) ||
      /[aei]r(?:l[aeo]s?|se|nos|me)$/.test(view.lower(site.end)) ||
      view.has(site.end, Feature.gerund) ||
      (view.has(site.end, Feature.infinitive) && !view.has(site.end, Feature.finite)))
  )
    return true;
  if (answersThing(view, site, unit.to)) return true;
  if (subject === null || (site.frames & Frame.hearer) !== 0) return false;
  const end = nounPhraseEnd(view, site.end, unit.to, false);
  const marked =
    (view.passageAt(site.end) >= 0 && !opensLikeSentence(view, site.end)) ||
    (view.is(site.end, Class.determiner | Class.possessive) && view.passageAt(site.end + 1) >= 0);
  // "said *late on Monday*"
  const when =
    EARLY.has(view.lower(site.end)) && (view.is(site.end + 1, Class.preposition | Class.calendar | Class.time) || end <= site.end + 1);
  return marked || (end > site.end && !when && !isTime(view, { from: site.end, to: end }));
}

const EARLY = new Set(['late', 'early', 'earlier', 'later']);

/** *Responde al plan de Oslo*, *preguntaron por un sendero*, "continued with the raids": the verb has a thing behind its preposition. */
function answersThing(view: View, site: CueSite, to: number): boolean {
  const preposition = THINGS.get(site.lemma);
  if (preposition === undefined || !preposition.test(view.lower(site.end))) return false;
  const thing = { from: site.end + 1, to: nounPhraseEnd(view, site.end + 1, to, false) };
  return view.lang === 'en' || !canSpeak(view, { from: thing.from, to: Math.min(thing.to, thing.from + 2) });
}

const THINGS: ReadonlyMap<string, RegExp> = new Map([
  ['responder', /^al?$/],
  ['preguntar', /^por$/],
  ['continue', /^with$/],
]);

const endsPassage = ({ view }: UnitContext, i: number): boolean =>
  (view.passages.back[i - 1] ?? -1) >= 0 || (view.passages.back[i - 2] ?? -1) >= 0;

/** "Según dijo el ministro, la ruta sigue cerrada." */
function viewpointFirst(context: UnitContext, comma: number): Around | null {
  if (!context.view.comma(comma)) return null;
  const to = contentEnd(context, comma + 1);
  return to > comma + 2 ? { direct: false, pieces: [{ from: comma + 1, to }], rule: 'around-clause' } : null;
}

/** “Why?” Baltierra asked.: the sentence before is the passage that this one attributes. */
export function passageBefore(context: UnitContext, site: CueSite, subject: Range | null, make: Make): Found | null {
  const { view, unit } = context;
  if (site.kind !== 'finite' || (site.frames & (Frame.marks | Frame.paren)) === 0) return null;
  const from = subject?.from ?? site.group;
  if (view.is(site.end, Class.genitive | Class.preposition) && !isPlainTail(view, site.end, unit.to - 1)) return null;
  if (from !== unit.from || nounPhraseEnd(view, site.end, unit.to, false) > site.end + (subject === null ? 99 : 0)) return null;
  const open = view.passages.back[unit.from - 1] ?? -1;
  const same = open >= 0 && view.reading.document.sentences[view.reading.document.sentenceOf[open] ?? -1]?.block === unit.block;
  return same && opensLikeSentence(view, open) ? make({ from: open, to: unit.from }, true, 'around-passage') : null;
}
