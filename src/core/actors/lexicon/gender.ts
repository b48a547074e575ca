/** Grammatical gender and number as the actors use them: only ever a veto, never a reason. */

/** Masculine or feminine, of a person or of the noun that names one. */
export type Gender = 'm' | 'f';

/** The codes of the lexicons. */
export const ACTOR_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['m', 'm'],
  ['f', 'f'],
]);

/** False where both are known and differ. */
export const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
