/** Who holds a stance that the article reports in its own words: the subject of the predicate. */
import type { Cast } from '../actors/cast.ts';
import type { Document } from '../text/document.ts';
import type { Mention, Resolution } from '../types.ts';
import type { FrameTable } from './frames.ts';
import { type Scene, tokenRange } from './scene.ts';

/** A mention with its actor, in tokens. */
export interface PlacedMention {
  readonly actor: string;
  readonly from: number;
  readonly to: number;
  readonly resolution: Resolution;
  readonly mention: Mention;
}

/** All mentions of actors by sentence, in text order. */
export function placeMentions(document: Document, cast: Cast): ReadonlyMap<number, readonly PlacedMention[]> {
  const bySentence = new Map<number, PlacedMention[]>();
  for (const member of cast.members) {
    for (const mention of member.mentions) {
      const [from, to] = tokenRange(document.tokens.start, document.tokens.end, mention);
      const sentence = document.sentenceOf[from] ?? -1;
      if (to <= from || sentence < 0) continue;
      const placed = { actor: member.id, from, to, resolution: mention.resolution, mention };
      const list = bySentence.get(sentence);
      if (list === undefined) bySentence.set(sentence, [placed]);
      else list.push(placed);
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.from - b.from || b.to - a.to);
  return bySentence;
}

/** How many tokens a subject may stand before its verb, and behind it where the verb comes first. */
const BEFORE = 40;
const BEHIND = 8;

/**
 * The subject of a predicate in the article's own voice: the nearest mention before it that is no object of a preposition; the
 * agent ("by …") of a passive; a mention right behind a verb that opens its clause.
 * @param mentions those of the sentence, in text order
 * @returns null where nobody stands there
 */
export function subjectOf(
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  from: number,
  to: number,
): PlacedMention | null {
  const narrative = mentions.filter((mention) => scene.quoteOf[mention.from] === -1);
  const agent = narrative.find((m) => m.from >= to && m.from - to <= BEHIND && isAgent(scene, table, m));
  if (agent !== undefined) return agent;
  const before = narrative.filter((m) => m.to <= from && from - m.to <= BEFORE && isSubject(scene, table, m));
  const nearest = before.at(-1);
  if (nearest !== undefined) return nearest;
  return narrative.find((m) => m.from >= to && m.from - to <= 2 && isSubject(scene, table, m)) ?? null;
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'el', 'la', 'los', 'las', 'un', 'una', 'su', 'sus']);

/** The word before a mention and its determiner. */
function wordBefore(scene: Scene, mention: PlacedMention): string {
  let at = mention.from - 1;
  while (at >= 0 && ARTICLES.has(scene.text.norm[at] ?? '')) at -= 1;
  return scene.text.norm[at] ?? '';
}

const isAgent = (scene: Scene, table: FrameTable, mention: PlacedMention): boolean => table.agents.has(wordBefore(scene, mention));

const AND: ReadonlySet<string> = new Set(['and', 'y', 'e', 'or', 'o']);

/** No preposition before it or before what it is joined to ("between Mexico and the U.S."), no possessive behind it. */
function isSubject(scene: Scene, table: FrameTable, mention: PlacedMention): boolean {
  const before = wordBefore(scene, mention);
  if (scene.text.norm[mention.to] === "'s") return false;
  return AND.has(before) ? !joinedToObject(scene, table, mention.from) : !table.prepositions.has(before);
}

/** How far before an "and" its first member's preposition may stand. */
const JOINED = 6;

function joinedToObject(scene: Scene, table: FrameTable, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - JOINED); i -= 1) {
    const word = scene.text.norm[i] ?? '';
    if (word === ',' || word === '.') return false;
    if (table.prepositions.has(word)) return true;
  }
  return false;
}
