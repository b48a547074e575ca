/** Clauses that bring their own subject, or whose subject nobody names. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { FrameTable } from '../lexicon/frames.ts';
import type { Scene } from '../scene/scene.ts';
import { behindBracket } from '../scope/asides.ts';
import { isOfThing, isWithinThing } from '../scope/clause.ts';
import type { PlacedMention } from './mentions.ts';
import { beforeMention, hasFeature, isVerb } from './objects.ts';

const WITH: ReadonlySet<string> = new Set(['with', 'con']);
/** Words from "with" to the verb of whom it brings in, at most. */
const REACH = 6;

/**
 * "As *Chad* rejected the plan": a word that is a preposition too, before somebody with his verb right behind; "the motion passed, with
 * *Senator Paz (D) voting* for it", *con Paz votando a favor*.
 * @param before the word before the mention
 */
export const isClauseSubject = (scene: Scene, table: FrameTable, before: string, mention: PlacedMention): boolean =>
  isAbsolute(scene, table, before, mention) ||
  (!table.links.beforeVerbs.has(before) &&
    hasClass(scene.reading.classes, beforeMention(scene, table, mention), Class.subordinator) &&
    hasFeature(scene, mention.to, Feature.finite) &&
    isVerb(scene, mention.to));

function isAbsolute(scene: Scene, table: FrameTable, before: string, { to }: PlacedMention): boolean {
  return (WITH.has(before) || table.links.and.has(before)) && hasFeature(scene, behindBracket(scene.text.norm, to), Feature.gerund);
}

/** Whether the verb at a token is that of a thing, or of people whom no mention names. */
export const isNobodys = (scene: Scene, mentions: readonly PlacedMention[], at: number): boolean =>
  isOfThing(scene, mentions, at) || isWithinThing(scene, mentions, at) || isOfOthers(scene, mentions, at);

/** "Passed the motion, *with nearly all Greens voting* in favor". */
function isOfOthers(scene: Scene, mentions: readonly PlacedMention[], at: number): boolean {
  const { norm } = scene.text;
  if (!hasFeature(scene, at, Feature.gerund) || WITH.has(norm[at - 1] ?? '')) return false;
  for (let i = at - 1; i >= at - REACH; i -= 1) {
    if (WITH.has(norm[i] ?? '')) return !mentions.some(({ from, to }) => from > i && to <= at);
    if (norm[i] === ',' || hasClass(scene.reading.classes, i, Class.auxiliary | Class.modal)) return false;
  }
  return false;
}
