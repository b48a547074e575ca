import type { ActorKind, Mention, Resolution, Span } from '../types.ts';

/** An actor lists so many aliases at most. */
export const MAX_ALIASES = 12;

/** A referent of the article: an actor before it is given a stance. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Whom a stretch of text means, and how that was found. */
export interface Referent {
  /** Id of a cast member; null where it is unclear. */
  readonly actor: string | null;
  readonly resolution: Resolution;
}

/** Everybody that the article names, and who is meant where. */
export interface Cast {
  readonly members: readonly CastMember[];
  /** For each quote draft, by its index, who speaks. */
  readonly speakers: readonly Referent[];
  /**
   * Whom a noun phrase or pronoun means, for example the subject of a verb.
   * @param span UTF-16 offsets of the phrase
   * @returns null where the phrase names nobody who could hold a stance
   */
  at(span: Span): Referent | null;
}
