import type { CueClass } from '../../types.ts';

/** How a cue stands in its sentence. */
export type SiteKind = 'finite' | 'gerund' | 'infinitive';

/** A verb of saying where it stands as a verb. */
export interface CueSite {
  /** The verb, and the token behind its particles. */
  readonly token: number;
  readonly end: number;
  /** First token of the verb group: auxiliaries, clitics, adverbs. */
  readonly group: number;
  readonly kind: SiteKind;
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** `Frame` bits. */
  readonly frames: number;
  readonly number: 'singular' | 'plural' | null;
  /** A form of the first person alone ("dijimos"). */
  readonly first: boolean;
  /** A form that tells of the past, or a perfect. */
  readonly past: boolean;
  /** A form that is as often a noun ("reports"): it needs content that shows itself. */
  readonly doubtful: boolean;
  /** Behind *según* or *como*: "según dijo X" attributes what stands around it. */
  readonly viewpoint: boolean;
}
