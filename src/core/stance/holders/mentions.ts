/** Where actors are named, by sentence. */
import type { Cast } from '../../actors/cast.ts';
import type { Document } from '../../text/document.ts';
import type { Mention, Resolution } from '../../types.ts';
import { tokenRange } from '../scene/scene.ts';

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
