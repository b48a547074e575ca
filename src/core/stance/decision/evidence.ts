/** The ladder from a sentence to its label: who, how said, which words, what scope, which rule, and what it would be otherwise. */
import type { Predicate, Span, Stance, StatementEvidence } from '../../types.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { marksOf } from '../candidates/candidates.ts';
import { AUTHOR } from '../holders/voice.ts';
import { type Scene, spanOf } from '../scene/scene.ts';
import type { Cue } from '../scope/scope.ts';
import type { Scored } from './decide.ts';

/** The expression that decided: of those on the label's side the conditional one, else the first predicate, else the first other expression. */
export function decidingCue(candidate: Candidate, stance: Stance): Cue | null {
  const side = stance === 'favor' ? 1 : stance === 'against' ? -1 : 0;
  const agreeing = candidate.cues.filter((cue) => cue.side === side && side !== 0);
  const conditional = agreeing.find((cue) => cue.family.conditional === true); // it qualifies whatever stands beside it
  return conditional ?? agreeing.find((cue) => cue.family.use === 'frame') ?? agreeing[0] ?? null;
}

/** Collects the evidence for a label. */
export function evidenceFor(scene: Scene, scored: Scored, stance: Stance): StatementEvidence {
  const { candidate } = scored;
  const target = targetIn(scene, candidate);
  const cue = nextTo(target?.from ?? 0, candidate, decidingCue(candidate, stance));
  const spans = (found: readonly { readonly from: number; readonly to: number }[]): Span[] =>
    found.map((f) => spanOf(scene.document, f.from, f.to));
  const sided = stance !== 'neither' && cue === null;
  const wording = sided ? tellingWords(scene, scored, stance) : null;
  const inferred = sided && wording === null;
  return {
    holder: candidate.resolution,
    holderSpan: candidate.holderSpan,
    quote: candidate.quote,
    predicate: cue === null ? null : predicateOf(scene, cue),
    target: target === null ? null : spanOf(scene.document, target.from, target.to),
    scope: {
      negations: spans(cue?.negations ?? marksOf(candidate, 'negations')),
      conditions: spans(marksOf(candidate, 'conditions')),
      modals: spans(marksOf(candidate, 'modals')),
      question: candidate.question,
    },
    wording,
    rule: wording !== null ? 'wording' : inferred ? inference(scored) : ruleOf(candidate, cue, stance),
    inferred,
    otherwise: otherwise(candidate, cue, stance),
  };
}

/** Of predicates that decide alike the one that stands next before foreign action: "criticized the policy but rejected strikes". */
function nextTo(target: number, { cues }: Candidate, cue: Cue | null): Cue | null {
  const isPlain = ({ family }: Cue): boolean => family.use === 'frame' && family.conditional !== true;
  if (cue === null || !isPlain(cue)) return cue;
  const alike = cues.filter((other) => other.side === cue.side && isPlain(other) && other.to <= target);
  return alike.reduce((last, other) => (other.to > last.to ? other : last), alike[0] ?? cue);
}

/** A pattern may end in the article of a noun that it leaves open: shown alone it says nothing. */
function withoutArticle({ document }: Scene, { start, end }: Span): Span {
  const article = /\s+(?:the|an?|el|la|los|las|una?)$/i.exec(document.text.slice(start, end));
  return { start, end: end - (article?.[0].length ?? 0) };
}

function predicateOf(scene: Scene, cue: Cue): Predicate {
  const { start, end } = withoutArticle(scene, spanOf(scene.document, cue.from, cue.to));
  return { start, end, frame: cue.family.id, polarity: cue.family.polarity, kind: cue.family.kind };
}

/** The first mention of foreign action among the holder's words, else in the sentence. */
function targetIn(scene: Scene, candidate: Candidate): { readonly from: number; readonly to: number } | null {
  const sentence = scene.document.sentences[candidate.sentence];
  if (sentence === undefined) return null;
  const named = (i: number): boolean => scene.themeOf[i] === 'intervention';
  let first = candidate.tokens.find(named) ?? -1;
  for (let i = sentence.from; first < 0 && i < sentence.to; i += 1) if (named(i)) first = i;
  if (first < 0) return null;
  let to = first + 1;
  while (to < sentence.to && named(to) && !scene.text.themes[to]) to += 1;
  return { from: first, to };
}

/** The wording tells by itself from here on: with less, other sentences or the holder's state tell as much. */
const WORDED = 1;

/** The words that tell most where no expression decides but the holder's wording leans clearly to the side. */
function tellingWords(scene: Scene, { leans, candidate }: Scored, stance: Stance): Span | null {
  const side = stance === 'favor' ? 1 : -1;
  const { side: leaning, span } = candidate.leaning;
  return leans * side >= WORDED && leaning * side > 0 && span !== null ? withoutArticle(scene, span) : null;
}

/** What a side is inferred from: mostly the holder's other sentences, or mostly the state that it belongs to. */
const inference = ({ role, score, own }: Scored): string => (Math.abs(role) > Math.abs(score - own) ? 'role' : 'inferred');

function ruleOf(candidate: Candidate, cue: Cue | null, stance: Stance): string {
  if (cue === null || stance === 'neither') return marksOf(candidate, 'noPosition').length > 0 ? 'no-position' : 'no-side';
  if (cue.family.conditional === true) return cue.family.polarity === 'against' ? 'consent' : 'kept-open';
  if (cue.family.use === 'frame') return 'frame';
  return candidate.actor === AUTHOR ? 'author' : 'own-words';
}

/** Without its negation an expression would give the other side; without the expression those beside it decide, or nothing does. */
function otherwise({ cues }: Candidate, cue: Cue | null, stance: Stance): Stance {
  if (cue === null) return 'neither';
  const isTurned = cue.negations.length % 2 === 1 && cue.family.polarity !== stance;
  const beside = cues.filter((other) => other.side !== 0 && !overlaps(other, cue) && !(isTurned && sharesNegation(other, cue)));
  if (beside.some((other) => other.side === cue.side)) return stance;
  if (isTurned) return cue.family.polarity;
  return beside.length === 0 ? 'neither' : stance === 'favor' ? 'against' : 'favor';
}

const overlaps = (a: Cue, b: Cue): boolean => a.from < b.to && b.from < a.to;

/** One "not" that governs both turns both. */
const sharesNegation = (a: Cue, b: Cue): boolean => a.negations.some(({ from }) => b.negations.some((other) => other.from === from));
