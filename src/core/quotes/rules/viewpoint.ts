import { Class } from '../../nlp/word-classes.ts';
import { contentAround, contentStart } from '../around/around.ts';
import { attributionEnd, spanOf } from '../around/attribution.ts';
import { contentEnd } from '../ends/clause-end.ts';
import { resumes } from '../ends/closing-clauses.ts';
import { type CuePhrase, phraseStartingAt } from '../lexicon/cues.ts';
import { endsConjunction } from '../subjects/clause-openers.ts';
import { phraseRightBefore } from '../subjects/subjects.ts';
import type { UnitContext } from '../unit/context.ts';
import type { Found } from '../unit/found.ts';
import { isClause } from '../view/clause.ts';
import { canSpeak, isName, isSubjectPronoun, isTime, nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** Quotes attributed without a verb: "according to the ministry", "in his view", *a juicio de*. */
export function viewpoints(context: UnitContext, floor: (i: number) => number): Found[] {
  const { view, unit } = context;
  const found: Found[] = [];
  const { lower } = view.reading.document.tokens;
  for (let i = unit.from; i < unit.to; i = view.next(i)) {
    const phrase = phraseStartingAt(view.cues.before, lower, i, unit.to);
    const quote = phrase === null ? (possessed(context, i, floor) ?? perspective(context, i)) : named(context, i, phrase, floor);
    if (quote === null) continue;
    found.push(quote);
  }
  return found;
}

function named(context: UnitContext, i: number, phrase: CuePhrase, floor: (i: number) => number): Found | null {
  const { view, unit } = context;
  const cue: Range = { from: i, to: i + 1 + phrase.rest.length };
  // "estar *nunca* de acuerdo con"
  const verb = view.is(i - 1, Class.adverb | Class.negation) ? i - 2 : i - 1;
  if (view.cues.sources.agreeing.has(view.lower(verb))) return null;
  if (isRelativeSource(view, cue.to)) return relativeSource(context, cue, phrase);
  const source = sourceAt(view, cue.to, unit.to);
  if (source === null) return null;
  // "según un comunicado hecho público *hoy*, …"
  const dated = view.is(source.to, Class.time | Class.calendar) && view.comma(source.to + 1);
  return attributed(context, cue, source, { from: i, to: dated ? source.to + 1 : source.to }, phrase, floor(i));
}

/** Whoever "according to X, …" at the start of a sentence names; null where nothing of the kind stands there. */
export function openingSource(view: View, start: number, to: number): Range | null {
  const phrase = phraseStartingAt(view.cues.before, view.reading.document.tokens.lower, start, to);
  const source = phrase === null ? null : sourceAt(view, start + 1 + phrase.rest.length, to);
  return source !== null && view.comma(source.to) ? source : null;
}

/** *según el cual*, "according to which". */
const isRelativeSource = (view: View, i: number): boolean => view.lower(i) === 'which' || /^cual(?:es)?$/.test(view.lower(i + 1));

/** "un informe *según el cual* los drones volaron": the writing or whoever stands right before it is the source. */
function relativeSource({ view, unit }: UnitContext, cue: Range, phrase: CuePhrase): Found | null {
  const end = view.comma(cue.from - 1) ? cue.from - 1 : cue.from;
  const speaker = phraseRightBefore(view, end, unit.from);
  if (speaker === null || !canSpeak(view, speaker)) return null;
  const from = view.lower(cue.to) === 'which' ? cue.to + 1 : cue.to + 2;
  const to = relativeEnd(view, from, unit.to);
  if (!isClause(view, { from, to })) return null;
  const site = { lemma: phrase.lemma, cueClass: phrase.cueClass, number: null };
  return { range: { from, to }, direct: false, speaker, cue, site, rule: 'viewpoint-relative', level: unit.passage };
}

/** The clause's own verb, and then the pause behind which the main clause goes on. */
function relativeEnd(view: View, from: number, to: number): number {
  let verb = false;
  for (let i = from; i < to; i = view.next(i)) {
    if (view.comma(i) && verb && resumes(view, i + 1)) return i;
    if (view.lower(i) === ';' || view.dash(i)) return i;
    verb ||= view.finite(i) || view.passageAt(i) >= 0;
  }
  return view.word(to - 1) ? to : to - 1;
}

const FOR = new Set(['for', 'para']);

/** "Para el ministro, …", "For the miners, …": a view, where the clause begins with a person and a pause. */
function perspective(context: UnitContext, i: number): Found | null {
  const { view, unit } = context;
  if (!FOR.has(view.lower(i)) || !(i === unit.from || /^[,;:]$/.test(view.lower(i - 1)) || view.is(i - 1, Class.coordinator))) return null;
  const end = nounPhraseEnd(view, i + 1, unit.to, true);
  if (end === i + 1 || !view.comma(end) || !isPerson(view, { from: i + 1, to: end })) return null;
  const pause = nextPause(view, end);
  const next = pause === end ? behindInsertion(context, end) - 1 : pause;
  // "Senator Ruiz, for the Opposition, has found": set between a subject and its verb
  if (view.comma(i - 1) && view.finite(next + 1)) return null;
  const to = contentEnd(context, next + 1);
  const range = { from: next + 1, to };
  if (to <= next + 2 || !isClause(view, range)) return null;
  return {
    range,
    direct: false,
    speaker: { from: i + 1, to: end },
    cue: { from: i, to: i + 1 },
    site: { lemma: view.lower(i), cueClass: 'think', number: null },
    rule: 'viewpoint-for',
    level: unit.passage,
  };
}

/** Behind "en cambio," or "however,", else the comma itself. */
function nextPause(view: View, comma: number): number {
  for (let k = comma + 1; k < comma + 4; k += 1) if (view.comma(k) && view.is(comma + 1, Class.adverb | Class.preposition)) return k;
  return comma;
}

function isPerson(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) {
    if (view.is(i, Class.human | Class.title | Class.honorific)) return true;
    if (view.lang === 'es' && view.is(i, Class.institution)) return true;
    if (view.is(i, Class.possessive)) return false;
  }
  return isName(view, range.to - 1) && !view.isPlace(range.from);
}

function sourceAt(view: View, from: number, to: number): Range | null {
  if (view.cues.sources.possessives.has(view.lower(from))) return null;
  if (view.cues.sources.notSources.has(view.lower(from)) || view.finite(from)) return null;
  if (isSubjectPronoun(view, from) && nounPhraseEnd(view, from, to, false) <= from + 1) return { from, to: from + 1 };
  const end = nounPhraseEnd(view, from, to, true);
  if (end === from || isTime(view, { from, to: from + 1 }) || view.cues.sources.notSources.has(view.lower(end - 1))) return null;
  const data = view.cues.sources.data.has(view.lower(from)) && view.is(from + 1, Class.genitive | Class.preposition) ? from + 2 : from;
  return { from: data < end ? data : from, to: withName(view, end, to) };
}

/** "según el ministro, Raúl Peña,": a name set beside the description. */
function withName(view: View, end: number, to: number): number {
  if (!view.comma(end) || isName(view, end - 1)) return end;
  const name = nounPhraseEnd(view, end + 1, to, false);
  return name > end + 2 && isName(view, end + 1) && isName(view, name - 1) && (view.comma(name) || name === to || view.lower(name) === '.')
    ? name
    : end;
}

function possessed(context: UnitContext, i: number, floor: (i: number) => number): Found | null {
  return context.view.lang === 'es' ? possessedSpanish(context, i, floor) : possessedEnglish(context, i, floor);
}

function possessedSpanish(context: UnitContext, i: number, floor: (i: number) => number): Found | null {
  const { view, unit } = context;
  const phrase = phraseStartingAt(view.cues.possessed, view.reading.document.tokens.lower, i, unit.to);
  if (phrase === null) return null;
  const cue = { from: i, to: i + 1 + phrase.rest.length };
  return attributed(context, cue, null, cue, phrase, floor(i));
}

/** "in his view", "in the minister's words", "by their account". */
function possessedEnglish(context: UnitContext, i: number, floor: (i: number) => number): Found | null {
  const { view, unit } = context;
  if (view.lower(i) !== 'in' && view.lower(i) !== 'by' && view.lower(i) !== 'to') return null;
  const possessive = view.is(i + 1, Class.possessive) && !view.cues.sources.possessives.has(view.lower(i + 1));
  const end = possessive ? i + 3 : nounPhraseEnd(view, i + 1, Math.min(unit.to, i + 10), false);
  const noun = view.cues.possessed.get(view.lower(end - 1))?.[0];
  if (noun === undefined || end <= i + 2) return null;
  if (!possessive && view.lower(end - 2) !== "'s") return null;
  const source = possessive ? { from: i + 1, to: i + 2 } : { from: i + 1, to: end - 2 };
  return attributed(context, { from: i, to: end }, source, { from: i, to: end }, noun, floor(i));
}

/** The content of an attribution without a verb: behind it where it opens its clause, else around it. */
function attributed(
  context: UnitContext,
  cue: Range,
  source: Range | null,
  attribution: Range,
  phrase: CuePhrase,
  lowest: number,
): Found | null {
  const { view, unit } = context;
  const site = { lemma: phrase.lemma, cueClass: phrase.cueClass, number: null };
  const shared = { speaker: source, cue, site, level: unit.passage };
  const start = contentStart(view, lowest, attribution.from);
  const content =
    start >= attribution.from || opensClause(view, attribution.from)
      ? contentBehind(context, attribution)
      : contentBeside(context, start, attribution, lowest);
  return content === null ? null : { ...shared, ...content };
}

type Content = Pick<Found, 'range' | 'parts' | 'direct' | 'rule'>;

/** "According to the ministry, the drones left." */
function contentBehind(context: UnitContext, attribution: Range): Content | null {
  const { view, unit } = context;
  const from = behindInsertion(context, attribution.to);
  if (from >= unit.to) return null;
  const passage = view.passageAt(from);
  const to = contentEnd(context, from);
  // "According to the file, Ruiz said: “…”": what stands before the colon is only the attribution
  if (view.lower(to) === ':' && context.sites.some((site) => site.token >= from && site.token < to)) return null;
  const direct = passage >= 0 && view.next(from) >= to - 1;
  return to > from + 1 ? { range: { from, to }, direct, rule: 'viewpoint-before' } : null;
}

/** "The drones, according to the ministry, left." @param start where the clause before the attribution begins */
function contentBeside(context: UnitContext, start: number, attribution: Range, lowest: number): Content | null {
  const { view, unit } = context;
  // “…”, dijo Ruiz, según el diario: the quote is taken already
  if (lowest > unit.from && !isClause(view, { from: start, to: attribution.from })) return null;
  const end = attributionEnd(view, attribution.to, unit.to);
  const plain = end === attribution.to;
  const place = { from: attribution.from, to: end, marks: true, clauses: true, plain, sourceFirst: false, headline: false, verbless: true };
  const around = contentAround(context, place, lowest) ?? leftWithoutPause(start, attribution, unit.to);
  if (around === null) return null;
  const { pieces, direct } = around;
  return { range: spanOf(pieces), ...(pieces.length > 1 && { parts: pieces }), direct, rule: 'viewpoint-around' };
}

/** Behind a conjunction, "that" or *que*: what follows is the content. */
const opensClause = (view: View, i: number): boolean =>
  view.is(i - 1, Class.coordinator | Class.complementizer | Class.relative | Class.subordinator) ||
  view.lower(i - 1) === ';' ||
  view.lower(i - 1) === ':' ||
  (view.comma(i - 1) && endsConjunction(view, i - 2));

/** Behind the source and what is set beside it, at the next comma; right behind it where no comma stands. */
function behindInsertion({ view, unit }: UnitContext, from: number): number {
  for (let i = behindBracket(view, from), count = 0; i < unit.to && count < 30; i = view.next(i), count += 1) {
    if (view.comma(i)) {
      const rest = nounPhraseEnd(view, i + 1, unit.to, true);
      const relative = view.is(i + 1, Class.relative) || view.lower(i + 1) === 'que';
      if (relative || view.is(i + 1, Class.genitive) || (rest > i + 1 && view.comma(rest) && !view.finite(rest + 1, true))) continue;
      return i + 1;
    }
    if (count === 0 && !view.is(i, Class.preposition | Class.genitive | Class.relative)) return i;
  }
  return unit.to;
}

/** "Según el Consejo Electoral (CNE), …". */
function behindBracket(view: View, from: number): number {
  if (view.lower(from) !== '(') return from;
  for (let i = from + 1; i < from + 6; i += 1) if (view.lower(i) === ')') return i + 1;
  return from;
}

/** "The figure was 34% according to the survey." */
function leftWithoutPause(from: number, attribution: Range, to: number): { direct: boolean; pieces: Range[] } | null {
  const ends = attribution.to >= to - 1;
  if (!ends || attribution.from - from < 4) return null;
  return { direct: false, pieces: [{ from, to: attribution.from }] };
}
