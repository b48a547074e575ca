/** Names for things that have no address: the same words always give the same name. */

const SEEDS = [0x811c9dc5, 0x1b873593, 0x9e3779b9, 0xcc9e2d51] as const;

/** A UUID of version 8 (RFC 9562: free content), made of four FNV-1a hashes with different seeds. Not for secrets. */
export function uuidOf(words: string): string {
  const hex = SEEDS.map((seed) => fnv(words, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function fnv(words: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
