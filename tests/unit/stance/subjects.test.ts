/**
 * Whose a predicate is: what is said of a deed's end, and of a plan that is the subject of its sentence; "it" before a verb; what a
 * measure would make somebody do; a resident of a capital.
 */
import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

/** Language, holder with side (null where nobody takes one), sentence. Names are invented. */
const ROWS: readonly (readonly [Lang, string | null, string])[] = [
  ['en', 'opposition: favor', 'The opposition opposed the withdrawal of the foreign troops.'],
  ['en', 'Brazil: against', 'Brazil welcomed the withdrawal of foreign troops.'],
  ['en', 'Mali: favor', 'Mali rejected calls for the withdrawal of foreign troops.'],
  ['en', 'Ana Ruiz: favor', 'Ana Ruiz said the withdrawal of foreign forces would be a disaster.'],
  ['en', 'Ana Ruiz: against', 'Ana Ruiz said American strikes in Mexico would be a disaster.'],
  ['en', null, 'Ana Ruiz said the decision to send troops to Mali was a matter for Parliament.'],
  ['en', null, 'Ana Ruiz said the order to bomb the port of Mali had come from the palace.'],
  ['en', 'Ana Ruiz: favor', 'Ana Ruiz defended the decision to send troops to Mali.'],
  ['en', 'Ana Ruiz: favor', 'Ana Ruiz announced the decision to send troops to Mali.'],
  ['en', 'United States: favor', 'While the White House has told lawmakers little, it has defended its strikes in Venezuela.'],
  [
    'en',
    null,
    'Five members left before a vote on a measure that would require President Ana Ruiz to get permission to send troops to Mali.',
  ],
  ['en', 'Jean Paz: against', 'Port-au-Prince resident Jean Paz rejected the deployment of Kenyan troops.'],
  ['en', 'Brazil: against', 'Brazil said no country has a right to invade another, except in self-defense.'],
  ['es', 'oposición: favor', 'La oposición se opuso a la salida de los soldados franceses.'],
  ['es', 'Brasil: against', 'Brasil celebró la salida de los soldados franceses de Malí.'],
  ['es', 'Malí: favor', 'Malí rechazó los llamados a la retirada de las tropas extranjeras.'],
  ['es', 'Ana Ruiz: favor', 'Ana Ruiz dijo que la retirada de las fuerzas extranjeras sería un desastre.'],
  ['es', 'Ana Ruiz: against', 'Ana Ruiz dijo que los bombardeos serían un desastre.'],
  ['es', null, 'Ana Ruiz dijo que el plan de enviar tropas a Malí se votará el lunes.'],
  ['es', null, 'Ana Ruiz dijo que la orden de bombardear el puerto de Malí llegó de palacio.'],
  ['es', 'Ana Ruiz: favor', 'Ana Ruiz anunció la decisión de enviar tropas a Malí.'],
  ['en', null, 'Ana Ruiz asked the general why he backed the invasion of Peru.'],
  ['en', null, 'Ana Ruiz spoke after comments by Tom Hess about bombing the cartels in Mexico. The invasion of Peru was news.'],
  [
    'en',
    'Ana Ruiz: against',
    'Ana Ruiz condemned remarks by Senator Tom Hess about launching strikes against the cartels. The intervention was discussed.',
  ],
  ['es', 'Ana Ruiz: against', 'El senador preguntó a la presidenta Ana Ruiz por qué rechazó la intervención militar.'],
  ['es', null, 'Ana Ruiz habló después de las declaraciones de Tomás Hess sobre enviar tropas a México.'],
];

it.each(ROWS)('%s: %s ← %s', (lang, expected, text) => {
  const sided = Object.entries(sides(text, lang)).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
