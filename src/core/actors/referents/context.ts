import type { Resolution } from '../../types.ts';
import type { Description } from '../descriptions/describe.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { Scene } from '../scene/scene.ts';
import type { Entity } from './entity.ts';
import type { Registry } from './registry.ts';
import type { Timeline } from './timeline.ts';

/** What the steps of resolution share. */
export interface Resolver {
  readonly scene: Scene;
  readonly registry: Registry;
  readonly timeline: Timeline;
  /** The state that the article is at home in; null where none stands out. */
  readonly home: string | null;
  /** The state named most beside it. */
  readonly abroad: string | null;
  /** For each token 1 where it lies in direct speech. */
  readonly quoted: Uint8Array;
  /** Short names that the text explains. */
  readonly acronyms: ReadonlyMap<string, Description>;
  /** Who issued a writing, by its noun. */
  readonly issuers: Map<string, Entity>;
}

/** Whom a phrase means; `entity` null where it names nobody in particular. */
export interface Found {
  readonly entity: Entity | null;
  readonly resolution: Resolution;
  /** The phrase names a thing through which the entity speaks. */
  readonly thing?: boolean;
  /** The phrase names an unnamed voice of the entity: its gender. */
  readonly voice?: { readonly gender: Gender | null };
}
