/** Withdrawals: who takes forces home is against their being there, who will not is for it, and who is made to tells nothing. */
import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

/** Language, what is read, sentence. Names are invented but for states. */
const ROWS: readonly (readonly [Lang, string | null, string])[] = [
  ['en', 'United States: against', 'The United States agreed to withdraw its troops from Niger.'],
  ['en', 'United States: favor', 'The United States refused to withdraw its troops from Niger.'],
  ['en', 'France: favor', 'France ruled out pulling its soldiers out of Mali.'],
  ['en', 'United States: favor', 'Washington rejected calls to withdraw its soldiers from Iraq.'],
  ['en', 'Uganda: favor', 'Uganda said it would not withdraw its troops from Congo.'],
  ['en', 'Uganda: against', 'Uganda promised to bring its troops home.'],
  ['en', null, 'France was forced to withdraw its soldiers from Mali.'],
  ['es', 'Estados Unidos: against', 'Washington aceptó sacar sus tropas de Níger.'],
  ['es', 'Francia: against', 'Francia accedió a retirar sus soldados de Malí.'],
  ['es', 'Francia: favor', 'Francia se negó a retirar sus soldados de Malí.'],
  ['es', 'Turquía: favor', 'Turquía descartó retirar sus soldados de Irak.'],
  ['es', 'Ruanda: favor', 'Ruanda no retirará sus tropas del Congo.'],
  ['es', null, 'Francia se vio obligada a retirar sus soldados de Níger.'],
];

it.each(ROWS)('%s: %s ← %s', (lang, expected, sentence) => {
  const behind = lang === 'en' ? 'The intervention was on every front page.' : 'La intervención llenó las portadas.';
  const sided = Object.entries(sides(`${sentence} ${behind}`, lang)).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
