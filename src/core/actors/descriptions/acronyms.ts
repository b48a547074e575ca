import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Scene } from '../scene/scene.ts';
import type { Description } from './describe.ts';

/**
 * Short names that the text itself explains: "Confederación de Nacionalidades Indígenas del Ecuador (Conaie)", *las Fuerzas de
 * Defensa de Israel (FDI)*, or that are the
 * initials of a name in it: *Ejército de Liberación Nacional*, then *ELN*.
 * @returns the folded short name → the description that it stands for
 */
export function acronymsOf(scene: Scene, descriptions: readonly Description[]): Map<string, Description> {
  const short = new Map<string, Description>();
  for (const description of descriptions) {
    const { kind, phrase } = description;
    const forces = kind === 'group' && phrase.states.length > 0;
    if (kind !== 'body' && kind !== 'organ' && !forces) continue;
    const word = bracketed(scene, phrase.core?.to ?? phrase.to);
    if (word !== null && !short.has(word) && !description.keys.includes(word)) short.set(word, description);
    const last = kind === 'body' ? lastShort(scene, description) : null;
    if (last !== null && !short.has(last)) short.set(last, description);
    const initials = initialsOf(scene, description);
    if (!forces && initials.length >= MIN_INITIALS && !short.has(initials)) short.set(initials, description);
  }
  return short;
}

/** Two letters are too often something else. */
const MIN_INITIALS = 3;

/** The first letters of the words with a capital in the name of a body, folded. */
function initialsOf({ doc: { tokens } }: Scene, { phrase }: Description): string {
  let letters = '';
  for (let i = phrase.core?.from ?? phrase.from; i < phrase.to && tokens.lower[i] !== '('; i += 1)
    if (hasFlag(tokens, i, Flag.capital) && !hasFlag(tokens, i, Flag.allCaps)) letters += tokens.norm[i]?.charAt(0) ?? '';
  return letters;
}

/** "The state news agency *AIB*": the short name that a description ends with; null where none does. */
function lastShort({ doc: { tokens } }: Scene, { phrase }: Description): string | null {
  const at = phrase.to - 1;
  const head = phrase.heads[0];
  if (head === undefined || head.at >= at || !hasFlag(tokens, at, Flag.allCaps)) return null;
  return (tokens.norm[at] ?? '').length <= LONGEST ? (tokens.norm[at] ?? null) : null;
}

/** Longer words in capitals are headlines and datelines. */
const LONGEST = 6;

/** The one capitalised word in brackets that begins at a token; null where none stands there. */
function bracketed({ doc: { tokens } }: Scene, at: number): string | null {
  if (tokens.lower[at] !== '(' || tokens.lower[at + 2] !== ')') return null;
  return !hasFlag(tokens, at + 1, Flag.capital) ? null : (tokens.norm[at + 1] ?? null);
}
