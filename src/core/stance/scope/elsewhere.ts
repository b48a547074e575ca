/** What looks like an expression about foreign action and is about something near it: a count of votes, a meeting. */
import type { Scene } from '../scene/scene.ts';

/** Whether the expression in tokens `from` to `to` only seems to be about foreign action. */
export const isElsewhere = (scene: Scene, from: number, to: number): boolean =>
  isCount(scene, from) || isHeld(scene, from) || isDue(scene, from) || holdsOccasion(scene, from, to);

const AGAINST: ReadonlySet<string> = new Set(['against', 'contra']);

/** *Por 61 votos contra 58*, *90 a favor y 40 en contra*: votes are counted. */
const isCount = ({ text }: Scene, at: number): boolean =>
  AGAINST.has(text.norm[at] ?? '') &&
  (/^\d/.test(text.norm[at + 1] ?? '') || (text.norm[at - 1] === 'en' && /^\d/.test(text.norm[at - 2] ?? '')));

/** *La votación sobre las bases se celebrará en noviembre*: it is held, not hailed. */
const isHeld = ({ text }: Scene, at: number): boolean => text.norm[at - 1] === 'se' && (text.norm[at] ?? '').startsWith('celebr');

/** *El avance se debe al ejército*: what is due to somebody is nobody's wish. */
const isDue = ({ text }: Scene, at: number): boolean =>
  text.norm[at - 1] === 'se' && (text.norm[at] ?? '').startsWith('deb') && /^al?$/.test(text.norm[at + 1] ?? '');

/** *Celebró las conversaciones sobre las tropas*: the meeting is what it is about; but "condemned at a session of the council" tells where. */
function holdsOccasion({ text, frames }: Scene, from: number, to: number): boolean {
  const { occasions } = frames.deeds;
  for (let i = from + 1; i < to - 2; i += 1)
    if (occasions.has(text.norm[i] ?? '') && frames.links.topics.has(text.norm[i + 1] ?? '')) return true;
  return false;
}
