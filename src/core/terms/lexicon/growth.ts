/** The ways in which a mark grows beside its pattern, as bits. */
import type { Growth } from './lexicon.ts';

/** One bit for each way to grow. */
export const Growing: Readonly<Record<Growth, number>> = {
  left: 1,
  right: 2,
  possessor: 4,
  'of-state': 8,
  names: 16,
  proper: 32,
  clitic: 64,
  on: 128,
  'of-place': 256,
};

/** The bits of some ways to grow. */
export const growthBits = (growth: readonly Growth[]): number => growth.reduce((bits, way) => bits | Growing[way], 0);
