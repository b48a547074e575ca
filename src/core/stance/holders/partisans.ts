/** Who is called by the side that he takes: whatever opponents of a base hail or deplore, they are against the base. */
import { Class, hasClass } from '../../nlp/word-classes.ts';
import type { Span } from '../../types.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import { type Scene, tokenRange } from '../scene/scene.ts';
import type { Cue } from '../scope/scope.ts';

/** Within so many tokens of a holder's first one the word stands that calls him so: *varios sectores contrarios a*. */
const HEAD = 4;
/** And within so many behind it the deed. */
const REACH = 7;

/** The expressions of a holder, for the side by which he is called, if he is called by one ("*opponents of* the base celebrated the result"). */
export function withPartisan(scene: Scene, holder: Span | null, cues: readonly Cue[]): readonly Cue[] {
  const side = holder === null || cues.length === 0 ? 0 : calledBy(scene, holder);
  return side === 0
    ? cues
    : cues.map((cue) => (cue.side === side || cue.family.use !== 'frame' ? cue : { ...cue, side, target: 'action' }));
}

function calledBy(scene: Scene, holder: Span): -1 | 0 | 1 {
  const { text, reading, document, frames } = scene;
  const { start, end } = document.tokens;
  const [from] = tokenRange(start, end, holder);
  for (let i = from; i < from + HEAD; i += 1) {
    const word = text.norm[i] ?? '';
    if (!hasClass(reading.classes, i + 1, Class.preposition | Class.genitive) || !namesDeed(scene, i + 2)) continue;
    if (frames.links.foes.has(word)) return -1;
    if (frames.links.backers.has(word)) return 1;
  }
  return 0;
}

function namesDeed({ text, themeOf }: Scene, from: number): boolean {
  for (let i = from; i < from + REACH; i += 1) {
    if (themeOf[i] === 'intervention') return true;
    if (text.norm[i] === ',' || CLAUSE_ENDS.has(text.norm[i] ?? '')) return false;
  }
  return false;
}
