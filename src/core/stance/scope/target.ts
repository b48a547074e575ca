/**
 * What a predicate is about. "Condemned the cartels" and "backed the budget" carry no stance, nor does "defended its sovereignty"
 * by itself; "defended the strike" does.
 */
import type { Sentence } from '../../text/sentences.ts';
import type { Scene } from '../scene/scene.ts';

/** The object of a predicate: foreign action, sovereignty, organised crime, something said before, or nothing that counts. */
export type TargetKind = 'action' | 'sovereignty' | 'crime' | 'anaphor' | 'other';

/** How far behind and before a predicate its object may stand, in tokens. */
const BEHIND = 10;
const BEFORE = 8;
/** How far behind a pronoun or a noun such as "the plan" may stand. */
const ANAPHOR = 4;

const STOPS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '…']);

/** Tells what the predicate in tokens `from` to `to` is about. */
export function targetOf(scene: Scene, sentence: Sentence, from: number, to: number): TargetKind {
  const inside = kindAmong(scene, from, to);
  if (inside !== null) return inside;
  const behind = kindBehind(scene, to, Math.min(sentence.to, to + BEHIND));
  if (behind !== null && behind !== 'crime') return behind;
  if (kindAmong(scene, Math.max(sentence.from, from - BEFORE), from) === 'action') return 'action';
  if (behind !== null) return behind;
  for (let i = to; i < Math.min(sentence.to, to + ANAPHOR); i += 1)
    if (scene.frames.deeds.anaphors.has(scene.text.norm[i] ?? '')) return 'anaphor';
  return 'other';
}

function kindBehind(scene: Scene, from: number, to: number): TargetKind | null {
  for (let i = from; i < to; i += 1) {
    const word = scene.text.norm[i] ?? '';
    // "called for a *meeting* on the strikes": the meeting is what it is about
    if (STOPS.has(word) || scene.frames.deeds.occasions.has(word)) return null;
    const kind = kindAt(scene, i);
    // "strikes on the cartels", "cartel boat strikes": crime that stands before or behind an action is the action's object
    if (kind === 'crime' && kindAmong(scene, i, Math.min(to, i + 4)) === 'action') return 'action';
    if (kind !== null) return kind;
  }
  return null;
}

/** The weightiest kind among tokens: action before sovereignty before crime. */
function kindAmong(scene: Scene, from: number, to: number): TargetKind | null {
  let found: TargetKind | null = null;
  for (let i = from; i < to; i += 1) {
    const kind = kindAt(scene, i);
    if (kind === 'action') return kind;
    if (kind !== null && found !== 'sovereignty') found = kind;
  }
  return found;
}

function kindAt(scene: Scene, i: number): TargetKind | null {
  const theme = scene.themeOf[i] ?? null;
  if (theme === null) return null;
  return theme === 'intervention' ? 'action' : theme === 'sovereignty' ? 'sovereignty' : 'crime';
}
