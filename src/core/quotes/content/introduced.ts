import { Class, Feature } from '../../nlp/word-classes.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { Frame } from '../lexicon/cues.ts';
import { opensLikeSentence } from '../view/clause.ts';
import { timeEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { clauseFollows, gapClause, looseClause } from './bare-clause.ts';
import { mayStandBetween, stepOver, stops } from './between.ts';
import { opensThatClause } from './that-clause.ts';

/** Content that stands behind its cue. */
export interface Introduced {
  /** First token of the content. */
  readonly from: number;
  /** Behind its last token where that is fixed (a passage alone); else null: the clause's end decides. */
  readonly to: number | null;
  readonly rule: 'cue-that' | 'cue-wh' | 'cue-bare' | 'cue-colon' | 'cue-passage' | 'cue-comma-passage';
  /** Words right behind the cue, with nothing between. */
  readonly adjacent: boolean;
}

/** How many words may stand between a cue and its that-clause ("replied, without looking up from her notes, that"). */
const LIMIT = 22;

/**
 * The content that a cue introduces: a that-clause, a question, a clause without "that", or words between marks.
 * @param to the unit's end
 * @param bareAllowed whether a clause without "that" may follow (the cue has its subject before it)
 */
export function introduced(view: View, site: CueSite, to: number, bareAllowed: boolean): Introduced | null {
  const beyond = beyondInsertion(view, site, to);
  if (beyond !== null) return { ...beyond, adjacent: false };
  let i = site.end;
  let commas = 0;
  let bare = bareAllowed;
  for (let count = 0; i < to && count < LIMIT; count += 1) {
    const adjacent = i === site.end;
    const opened = contentAt(view, site, i, to, { adjacent, bare: bare && commas === 0, commas });
    if (opened !== null) return { ...opened, adjacent };
    if (view.comma(i)) commas += 1;
    else if (stops(view, i, commas, site)) return null;
    // "answered as it always does": the clause is the conjunction's
    if (view.lang === 'en' && view.is(i, Class.subordinator) && clauseFollows(view, i + 1, to)) bare = false;
    const next = commas > 0 ? view.next(i) : stepOver(view, i, to);
    if (commas === 0 && !mayStandBetween(view, site, i, next)) return colonAhead(view, site, next, to);
    i = next;
  }
  return null;
}

/** "dijo, con la sonrisa de quien cobra, que": whatever stands between two commas right behind the verb. */
function beyondInsertion(view: View, site: CueSite, to: number): Opened | null {
  if (site.kind !== 'finite' || (site.frames & (Frame.that | Frame.wh)) === 0) return null;
  if ((site.frames & Frame.that) !== 0 && view.cues.clauses.timesBeforeThat.has(view.lower(site.end)) && view.lower(site.end + 1) === 'que')
    return { from: site.end + 2, to: null, rule: 'cue-that' };
  // "los vuelos que, aseguró, no son ilegales": the cue itself is the insertion
  if (view.comma(site.group - 1) && view.is(site.group - 2, Class.relative | Class.complementizer)) return null;
  const pause = insertionAfter(view, site.end, to);
  if (pause < 0) return null;
  for (let i = view.next(pause), count = 0; i < to && count < LIMIT; i = view.next(i), count += 1) {
    if (/^[;:.]$/.test(view.lower(i))) return null;
    if (!view.comma(i)) continue;
    if (
      (site.frames & Frame.that) !== 0 &&
      view.lower(i + 1) === (view.lang === 'es' ? 'que' : 'that') &&
      !(view.lang === 'en' && view.finite(i + 2, true))
    )
      return { from: i + 2, to: null, rule: 'cue-that' };
    if ((site.frames & Frame.wh) !== 0 && opensQuestion(view, i + 1) && view.lower(i + 1) !== 'which' && view.lower(i + 1) !== 'who')
      return { from: i + 1, to: null, rule: 'cue-wh' };
  }
  return null;
}

/**
 * The comma that opens an insertion right behind the verb, or behind where and when: "ha sostenido en un comunicado, leído en la
 * televisión, que"; -1 where none does.
 */
function insertionAfter(view: View, from: number, to: number): number {
  if (view.comma(from)) return from;
  if (!view.is(from, Class.preposition | Class.time | Class.calendar | Class.adverb)) return -1;
  for (let i = from; i < to && i < from + COMPLEMENT && view.word(i) && !view.finite(i) && !view.is(i, Class.relative); i += 1)
    if (view.comma(i + 1))
      return view.has(i + 2, Feature.participle) || (view.is(i + 2, Class.adverb) && view.has(i + 3, Feature.participle)) ? i + 1 : -1;
  return -1;
}

const COMPLEMENT = 16;

const COLON_REACH = 8;

/** "resume su postura para este medio: “…”": an object that sums up the words behind a colon. */
function colonAhead(view: View, site: CueSite, from: number, to: number): Introduced | null {
  if ((site.frames & (Frame.marks | Frame.paren)) === 0) return null;
  for (let i = from; i < to && i < from + COLON_REACH && !view.comma(i) && !view.finite(i); i += 1) {
    if (view.lower(i) === ':' && view.passageAt(i + 1) >= 0)
      return { from: i + 1, to: view.next(i + 1), rule: 'cue-colon', adjacent: false };
  }
  return null;
}

type Opened = Omit<Introduced, 'adjacent'>;

/** How a token stands behind its cue: right there, where a clause without *that* may begin, and behind how many commas. */
interface Standing {
  readonly adjacent: boolean;
  readonly bare: boolean;
  readonly commas: number;
}

function contentAt(view: View, site: CueSite, i: number, to: number, at: Standing): Opened | null {
  const word = view.lower(i);
  if (opensThatClause(view, site, i, at)) return { from: i + 1, to: null, rule: 'cue-that' };
  if (word === ':') return afterColon(view, site, i, to);
  if (view.comma(i) && view.passageAt(i + 1) >= 0 && (site.frames & (Frame.marks | Frame.paren)) !== 0) {
    return opensLikeSentence(view, i + 1) || holdsSentence(view, i + 1)
      ? { from: i + 1, to: view.next(i + 1), rule: 'cue-comma-passage' }
      : null;
  }
  if ((site.frames & Frame.wh) !== 0 && at.commas === 0 && opensQuestion(view, i) && !isAdjunct(view, site, i))
    return { from: i, to: null, rule: 'cue-wh' };
  if (view.passageAt(i) >= 0) return passageAt(view, site, i, to, at);
  // "told them this weekend he would go"
  if (timeEnd(view, i) > i) return null;
  const mayBegin = (site.frames & Frame.told) === 0 || !at.adjacent;
  if (at.bare && at.adjacent && gapClause(view, site, i)) return { from: i, to: null, rule: 'cue-bare' };
  if (at.bare && mayBegin && (site.frames & Frame.bare) !== 0 && (clauseFollows(view, i, to) || looseClause(view, site, i, to)))
    return { from: i, to: null, rule: 'cue-bare' };
  return null;
}

/** A colon: marked words are direct; unmarked ones are the reported clause. */
function afterColon(view: View, site: CueSite, i: number, to: number): Opened | null {
  if ((site.frames & (Frame.marks | Frame.paren | Frame.that)) === 0 || i + 1 >= to) return null;
  if (view.passageAt(i + 1) >= 0) {
    const end = view.next(i + 1);
    return wordsFollow(view, end, to) ? { from: i + 1, to: null, rule: 'cue-colon' } : { from: i + 1, to: end, rule: 'cue-colon' };
  }
  return (site.frames & Frame.paren) !== 0 &&
    site.kind === 'finite' &&
    site.cueClass !== 'think' &&
    !view.cues.verbs.has(view.lower(i + 1)) &&
    i <= site.end + 4
    ? { from: i + 1, to: null, rule: 'cue-colon' }
    : null;
}

/** Whether the clause goes on behind a passage without a pause. */
function wordsFollow(view: View, i: number, to: number): boolean {
  return i < to && view.word(i) && !view.is(i, Class.coordinator) && !/[,.;:!?…]/.test(view.lower(i - 2));
}

function passageAt(view: View, site: CueSite, i: number, to: number, at: Standing): Opened | null {
  const end = view.next(i);
  const marks = (site.frames & (Frame.marks | Frame.paren)) !== 0;
  const runsOn = end < to && (view.finite(end, true) || (view.is(end, Class.adverb) && view.finite(end + 1)));
  if (at.bare && runsOn && (site.frames & Frame.bare) !== 0) return { from: i, to: null, rule: 'cue-bare' };
  const named = view.is(i - 1, Class.genitive | Class.possessive | Class.determiner | Class.preposition) || view.lower(i - 1) === "'s";
  if (marks && !named && at.commas === 0 && opensLikeSentence(view, i)) return { from: i, to: end, rule: 'cue-passage' };
  return null;
}

/** 'The minister said, “*forces are* in place”': marked words behind a comma that begin small, with a verb behind their subject. */
function holdsSentence(view: View, open: number): boolean {
  const passage = view.passages.list[view.passageAt(open)];
  return passage !== undefined && passage.to - passage.from >= SENTENCE && clauseFollows(view, passage.from, passage.to);
}

const SENTENCE = 5;

const opensQuestion = (view: View, i: number): boolean =>
  view.cues.clauses.questions.has(view.lower(i)) && !view.lower(i + 1).startsWith('to');

/** "asked the council for sanctions *if* the raid went on", "told it in an interview *where* he hinted": a condition, or a relative. */
function isAdjunct(view: View, site: CueSite, i: number): boolean {
  if (view.lang !== 'en') return false;
  const word = view.lower(i);
  for (let k = site.end; k < i; k += 1) {
    if (word === 'if' && view.lower(k) === 'for') return true;
    const indefinite = view.is(k, Class.preposition) && /^an?$/.test(view.lower(k + 1));
    if (indefinite && k + 2 < i && (word === 'where' || word === 'when')) return true;
  }
  return false;
}
