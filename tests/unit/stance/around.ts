import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

/** A holder with its side ("Peru: against", several divided by "; ", null where nobody takes one), and what the press writes. */
export type PlainRow = readonly [expected: string | null, text: string];

/** What an article says besides: that it is about foreign action, and nobody's view of it. */
const AROUND: Readonly<Record<Lang, string>> = {
  en: 'The news of a possible foreign military intervention spread quickly. The troops, strikes and bases were on every front page.',
  es: 'La noticia de una posible intervención militar extranjera corrió deprisa. Las tropas, los ataques y las bases llenaron las portadas.',
};

/** Tests, by what they are about, that sentences before two neutral lines give those sides and nobody else one. */
export function itReads(rows: Readonly<Record<string, readonly PlainRow[]>>, lang: Lang = 'en'): void {
  describe.each(Object.entries(rows))('%s', (_, some) => {
    it.each(some)('%s ← %s', (expected, text) => {
      const sided = Object.entries(sides(`${text}\n\n${AROUND[lang]}`, lang)).map(([name, stance]) => `${name}: ${stance}`);
      expect(sided.sort()).toEqual((expected?.split('; ') ?? []).sort());
    });
  });
}
