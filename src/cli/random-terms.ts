/** Term families of random words, to see whether finding slows down with the number of entries. Deterministic. */
export function randomTerms(count: number): unknown {
  let seed = 12345;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const syllables = ['ba', 'cor', 'den', 'fi', 'gal', 'hum', 'jo', 'ker', 'lan', 'mo', 'nes', 'pra', 'qui', 'ros', 'tel', 'vun'];
  const word = () => Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('');
  const family = (index: number) => ({
    id: `random/${index}`,
    theme: 'intervention',
    grade: 'sure',
    patterns: Array.from({ length: 8 }, () => Array.from({ length: 1 + random(3) }, word).join(' ')),
    explain: { en: 'Random words.', es: 'Palabras al azar.' },
    notMeant: { en: '', es: '' },
    examples: [],
    counterexamples: [],
  });
  return { families: Array.from({ length: count }, (_, index) => family(index)) };
}
