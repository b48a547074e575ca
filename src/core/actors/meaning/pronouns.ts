import { Class, Feature } from '../../nlp/word-classes.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { Scene } from '../scene/scene.ts';

/** What a pronoun can stand for. */
export interface Pronoun {
  /** 1 speaker, 2 hearer, 3 somebody else. */
  readonly person: 1 | 2 | 3;
  /** `person` he, she, él; `thing` it; `any` they, ellos, este. */
  readonly kind: 'person' | 'thing' | 'any';
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/**
 * The personal pronoun at a token, or a Spanish demonstrative that stands alone.
 * @returns null where the word is none
 */
export function pronounAt(scene: Scene, token: number): Pronoun | null {
  const lower = scene.doc.tokens.lower[token] ?? '';
  const features = scene.features[token] ?? 0;
  const demonstrative = scene.names.links.demonstratives.has(lower);
  if (((scene.classes[token] ?? 0) & Class.pronoun) === 0 && !demonstrative) return null;
  const person = (features & Feature.first) !== 0 ? 1 : (features & Feature.second) !== 0 ? 2 : 3;
  const he = (features & Feature.masculine) !== 0;
  const she = (features & Feature.feminine) !== 0;
  const plural = (features & Feature.plural) !== 0 && (features & Feature.singular) === 0;
  const gender = he === she ? null : he ? 'm' : 'f';
  const kind = scene.names.links.things.has(lower) ? 'thing' : gender !== null && !plural && !demonstrative ? 'person' : 'any';
  return { person, kind, gender, plural };
}
