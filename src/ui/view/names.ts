/** How an actor is called in the interface. */
import type { Actor } from '../../core/types.ts';

/** The words that a name needs: what the article's own voice is called, and what stands where nobody is known. */
export interface NameWords {
  readonly article: string;
  readonly noSpeaker: string;
}

/** An actor's name as within a sentence; the article's voice and an unknown speaker in words. */
export function nameOf(actor: Actor | null, t: NameWords): string {
  if (!isKnown(actor)) return t.noSpeaker;
  return actor.kind === 'author' ? t.article : actor.name.trim();
}

/** True where it is known who speaks: somebody with a name, or the article itself. */
export function isKnown(actor: Actor | null): actor is Actor {
  return actor !== null && (actor.kind === 'author' || actor.name.trim() !== '');
}

/** `nameOf` at the start of a line: "appeals court" has a capital there. */
export function nameAtStart(actor: Actor | null, t: NameWords): string {
  const name = nameOf(actor, t);
  const [first = ''] = name;
  return `${first.toUpperCase()}${name.slice(first.length)}`;
}
