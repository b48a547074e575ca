/** Whose plan a deed is: "Ruiz's decision to send troops", *la decisión de Ruiz de enviar tropas*. */
import type { FrameTable } from '../lexicon/frames.ts';
import type { Scene } from '../scene/scene.ts';
import type { PlacedMention } from './mentions.ts';

/** Who has the plan, order or decision that a verb in token `at` tells the content of; undefined where nobody is named so. */
export function deciderOf(
  { text, frames }: Scene,
  { links }: FrameTable,
  mentions: readonly PlacedMention[],
  at: number,
): PlacedMention | undefined {
  const link = at - 1;
  if (!links.governing.has(text.norm[link] ?? '')) return undefined;
  const isIntent = (i: number): boolean => frames.deeds.intents.has(text.norm[i] ?? '');
  if (isIntent(link - 1) && text.norm[link - 2] === "'s") return mentions.find(({ to }) => to === link - 2);
  return mentions.find(({ from, to }) => to === link && isIntent(beforeOwner(from)));

  /** The token before the preposition, with its article, that makes a mention an owner. */
  function beforeOwner(from: number): number {
    const preposition = links.articles.has(text.norm[from - 1] ?? '') ? from - 2 : from - 1;
    return links.from.has(text.norm[preposition] ?? '') ? preposition - 1 : -1;
  }
}
