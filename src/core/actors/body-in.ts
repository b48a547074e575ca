import type { Description } from './describe.ts';

/**
 * The body that a description names beside its first noun ("a *State Department* spokeswoman", *parte interno de la Armada*), as
 * a description of its own.
 * @returns null where there is none
 */
export function bodyIn(description: Description): Description | null {
  for (const head of description.phrase.heads.slice(1)) {
    const sense = head.entry.senses.find((one) => one.kind === 'organ' || one.kind === 'body');
    if (sense === undefined) continue;
    const phrase = {
      ...description.phrase,
      heads: [head],
      opening: 'definite' as const,
      core: { from: head.at, to: head.at + head.entry.words.length },
    };
    return {
      ...description,
      phrase,
      kind: sense.kind,
      lemma: sense.lemma,
      further: [],
      families: [],
      general: [],
      keys: [],
      weak: sense.weak,
      plural: sense.plural,
    };
  }
  return null;
}
