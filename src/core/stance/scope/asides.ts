/**
 * What stands between a verb and its object without belonging to either: "extended *on Monday for twelve months* the mandate",
 * *extendió hasta el 31 de octubre la autorización*, "rejected, *by 40 votes to 12*, the raid". News sentences are full of it.
 */
import { Feature } from '../../nlp/word-classes.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import type { Scene } from '../scene/scene.ts';

/** Words between two commas, at most. */
const WORDS = 8;

/** The token behind phrases of time and what commas set off, with no verb of its own and no mention, from a token on; the token itself where none stand there. */
export function behindAsides(scene: Scene, at: number): number {
  const { asides } = scene.text;
  let end = at;
  for (let next = asides[at] || behindCommas(scene, at); next > end; next = asides[end] || behindCommas(scene, end)) end = next;
  return end;
}

function behindCommas({ text: { norm }, reading: { features }, themeOf }: Scene, at: number): number {
  if (norm[at] !== ',') return 0;
  for (let i = at + 1; i <= at + WORDS + 1; i += 1) {
    if (norm[i] === ',') return i + 1;
    const verb = (features[i] ?? 0) & (Feature.finite | Feature.homograph);
    if (verb === Feature.finite || themeOf[i] || CLAUSE_ENDS.has(norm[i] ?? '')) return 0;
  }
  return 0;
}

/** Tokens in a bracket behind a name, at most: "(D-Ohio)". */
const BRACKET = 8;

/** The token behind a short bracket that opens at a token; that token where none opens or closes. */
export function behindBracket(norm: readonly string[], at: number): number {
  if (norm[at] !== '(') return at;
  for (let i = at + 1; i <= at + BRACKET; i += 1) if (norm[i] === ')') return i + 1;
  return at;
}
