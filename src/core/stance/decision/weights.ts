/** The learned part: few weights over readable features, used with + − × ÷ alone. */

/** Signs of a side: positive for favor, negative for against. */
export interface SideFeatures {
  /** Predicates whose subject is the holder ("rejects", "ordered"). */
  readonly frames: number;
  /** Expressions in the holder's own words. */
  readonly words: number;
  /** What the wording leans to (`wording.ts`). */
  readonly wording: number;
  /** The cue's colour: claims, stress and praise lean to favor, warnings and blame to against. */
  readonly cue: number;
  /** -1 where the words invoke sovereignty. */
  readonly sovereignty: number;
  /** 1 where the words name organised crime: the danger of doing nothing. */
  readonly cartel: number;
  /** 1 where the words hold a condition: who would never have it makes none. */
  readonly condition: number;
  /** 1 where the holder belongs to the acting state, -1 where it belongs to the one acted on. */
  readonly role: number;
  /** Balance of the sentences next to it that the same holder speaks. */
  readonly near: number;
  /** Balance of what the holder says and does in the rest of the article, between -1 and 1. */
  readonly prior: number;
}

/** Signs that a sentence takes a side at all. */
export interface TakingFeatures {
  /** Size of the side's score. */
  readonly strength: number;
  /** 1 where foreign action is named in the sentence. */
  readonly target: number;
  /** 1 for reported speech. */
  readonly reported: number;
  /** 1 where the words outside quotes are the holder's own: an author who argues, one who answers an interview. */
  readonly voice: number;
  /** Whether the wording leans to any side (`wording.ts`). */
  readonly wording: number;
  /** Whether the words that tell of the holder's quote lean to any; below nought they say nothing, since most only name who speaks. */
  readonly telling: number;
  /** 1 where a phrase says that no position is taken. */
  readonly noPosition: number;
}

/** Weights of both; `bias` is added. */
export interface StanceWeights {
  readonly side: Readonly<Record<keyof SideFeatures | 'bias', number>>;
  readonly taking: Readonly<Record<keyof TakingFeatures | 'bias', number>>;
}

/** The weighted sum; positive for favor (side) or for taking a side (taking). */
export function weigh<K extends string>(weights: Readonly<Record<K | 'bias', number>>, features: Readonly<Record<K, number>>): number {
  let sum: number = weights.bias;
  for (const key in features) sum += weights[key] * features[key];
  return sum;
}
