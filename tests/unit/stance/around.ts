import { sides } from './support.ts';

/** A holder with its side ("Peru: against", several divided by "; ", null where nobody takes one), and what the press writes. */
export type PlainRow = readonly [expected: string | null, text: string];

/** What an article says besides: that it is about foreign action, and nobody's view of it. */
const AROUND =
  'The news of a possible foreign military intervention spread quickly. The troops, strikes and bases were on every front page.';

/** Tests, by what they are about, that English sentences before two neutral lines give those sides and nobody else one. */
export function itReads(rows: Readonly<Record<string, readonly PlainRow[]>>): void {
  describe.each(Object.entries(rows))('%s', (_, some) => {
    it.each(some)('%s ← %s', (expected, text) => {
      const sided = Object.entries(sides(`${text}\n\n${AROUND}`, 'en')).map(([name, stance]) => `${name}: ${stance}`);
      expect(sided.sort()).toEqual((expected?.split('; ') ?? []).sort());
    });
  });
}
