import { bisect } from '../../text/bisect.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { Entity } from './entity.ts';

/** One place where an entity is named, as the search for an antecedent sees it. */
export interface Moment {
  readonly token: number;
  readonly entity: Entity;
  readonly sentence: number;
  readonly block: number;
  /** How prominent the place is: 1 a subject, less an object, least inside another's phrase. */
  readonly weight: number;
  /** It stands inside direct speech. */
  readonly quoted: boolean;
  /** The entity speaks there. */
  readonly speaks: boolean;
  /** It is named by a thing of its own that speaks: "her motion", "the statement"; "it" can mean that. */
  readonly thing: boolean;
  /** It is named by an unnamed voice ("a government spokeswoman"): "she" can mean that; the gender that the voice shows. */
  readonly voice: { readonly gender: Gender | null } | null;
}

/** How far back an antecedent is looked for: entries, and blocks of text. */
const MAX_BACK = 80;
const MAX_BLOCKS = 6;

/** The mentions of an article in text order. */
export class Timeline {
  private readonly moments: Moment[] = [];

  /** Adds a mention; out of order only by a few entries (speakers are added behind the words that they speak). */
  add(moment: Moment): void {
    let at = this.moments.length;
    while (at > 0 && (this.moments[at - 1]?.token ?? 0) > moment.token) at -= 1;
    if (at === this.moments.length) this.moments.push(moment);
    else this.moments.splice(at, 0, moment);
  }

  /** Mentions before a token, the nearest first; at most `MAX_BACK`, and none further than some blocks away. */
  *before(token: number, block: number): Generator<Moment> {
    let i = this.lastBefore(token);
    for (let count = 0; i >= 0 && count < MAX_BACK; count += 1, i -= 1) {
      const moment = this.moments[i];
      if (moment === undefined || block - moment.block > MAX_BLOCKS) return;
      yield moment;
    }
  }

  private lastBefore(token: number): number {
    return bisect(this.moments.length, (i) => (this.moments[i]?.token ?? 0) >= token) - 1;
  }
}
