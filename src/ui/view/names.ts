/** How an actor is called in the interface. */
import type { Actor } from '../../core/types.ts';

/** The words that a name needs: what the article's own voice is called, and what stands where nobody is known. */
export interface NameWords {
  readonly article: string;
  readonly noSpeaker: string;
}

/** An actor's name as within a sentence; the article's voice and an unknown speaker in words. */
export function nameOf(actor: Actor | null, t: NameWords): string {
  if (actor === null) return t.noSpeaker;
  if (actor.kind === 'author') return t.article;
  const name = actor.name.trim();
  return name === '' ? t.noSpeaker : name;
}

/** The same at the start of a line: "appeals court" has a capital there. */
export function nameAtStart(actor: Actor | null, t: NameWords): string {
  const name = nameOf(actor, t);
  const [first = ''] = name;
  return `${first.toUpperCase()}${name.slice(first.length)}`;
}
