import { Flag } from '../../text/tokens.ts';
import { PARTICLES } from '../scene/particles.ts';
import type { Scene } from '../scene/scene.ts';
import type { TokenRange } from './phrase.ts';

/** Those with which a surname alone can begin: "Von der Leyen", *De la Fuente*. */
const OPENING = new Set(['van', 'von', 'de', 'del', 'bin', 'ibn']);

/** Articles of Arabic names: "al-Hakim" is "Hakim" later. */
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar']);

/**
 * The words by which a name is compared: folded, hyphened words as one, without particles.
 * "Dalton Ruiz-Keane" gives "dalton", "ruiz-keane".
 */
export function nameKeys(scene: Scene, range: TokenRange): string[] {
  const { norm, flags } = scene.doc.tokens;
  const keys: string[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const word = norm[i] ?? '';
    if (((flags[i] ?? 0) & Flag.hyphen) !== 0 && keys.length > 0) {
      const article = ARTICLES.has(norm[i - 1] ?? '');
      if (article && keys.at(-1) === norm[i - 1]) keys.pop();
      keys.push(article ? (norm[i + 1] ?? '') : `${keys.pop() ?? ''}-${norm[i + 1] ?? ''}`);
      i += 1;
    } else if (((flags[i] ?? 0) & Flag.word) !== 0 && !isParticle(word, i === range.from, i === range.to - 1)) keys.push(word);
  }
  return keys;
}

/** A small word that no later mention needs; the last word always counts, and the first mostly ("El Mencho", "La Nación"). */
const isParticle = (word: string, first: boolean, last: boolean): boolean => !last && (first ? OPENING : PARTICLES).has(word);

/** What tells a son from his father. */
const JUNIOR = /^(?:jr|ii|iii|hijo)\.?$/;

/** Whether a name ends with what tells a son from his father: "Ana Ruiz Jr.". */
export const isJunior = (keys: readonly string[]): boolean => keys.length > 1 && JUNIOR.test(keys.at(-1) ?? '');

/** Whether the words of the shorter name stand in the longer one in the same order; a first name and surname without "Jr." are the father's. */
export function holdsName(long: readonly string[], short: readonly string[]): boolean {
  if (short.length > 1 && isJunior(long) !== isJunior(short)) return false;
  let at = 0;
  for (const key of long) if (at < short.length && key === short[at]) at += 1;
  return at === short.length;
}
