/** What terms lay down, whose support is deplored, who stands in an aside, and who is to stop a foreign deed: none of it is the doer's wish. */
import { itReads } from './around.ts';

itReads({
  'what terms lay down, or somebody is expected to do': [
    [null, 'Under the terms of the deal, the militia is to pull its forces back behind the river.'],
    [null, 'Under the accord, Serbia was to withdraw its troops by January.'],
    [null, 'Angola is expected to withdraw its troops within sixty days.'],
    ['Angola: against', 'Angola withdrew its troops from Zambia.'],
  ],
  'support that somebody deplores': [
    ['Nora Vidal: against', 'President Nora Vidal lamented the harm of foreign support for the invaders.'],
    ['Kenya: against; Uganda: favor', "Kenya criticised Uganda's support for the foreign troops."],
    ['Nora Vidal: favor', 'President Nora Vidal repeated her support for the foreign troops.'],
  ],
  'somebody in an aside': [
    [
      'Peru: against',
      'The Peruvian government, led by President Ana Paz, Prime Minister Luis Soto and Speaker Nora Vidal, has condemned the foreign strikes.',
    ],
    ['Chad: against; Mali: against', 'In Rome, Mali and Chad rejected the foreign troops.'],
  ],
  'who is asked to stop a foreign deed': [
    ['Nora Vidal: against', 'President Nora Vidal called on the world to intervene to stop the foreign strikes.'],
    ['Nora Vidal: against', 'President Nora Vidal urged France to help press Norway to withdraw its troops.'],
    ['Nora Vidal: favor', 'President Nora Vidal called on the world to intervene in the country.'],
  ],
  'what goes on or is made ready': [
    [null, 'The delegation said Washington will continue to support the Chadian army.'],
    ['Bill Ruiz: favor', '“The strikes will continue until they surrender,” President Bill Ruiz said.'],
    [null, "Prime Minister Luis Soto said Chad was ready to move to a second phase of its army's plan."],
    ['Chadian officials: against', 'Chadian officials argued that the presence of Norwegian troops constitutes an occupation.'],
  ],
});

itReads(
  {
    'what terms lay down, or somebody is expected to do, in Spanish': [
      [null, 'Angola debía retirar sus tropas antes de enero.'],
      ['Angola: against', 'Angola retiró sus tropas de Zambia.'],
    ],
    'who is asked to stop a foreign deed, in Spanish': [
      [
        'Nora Vidal: against',
        'La presidenta Nora Vidal pidió a la comunidad internacional que intervenga para frenar los bombardeos extranjeros.',
      ],
      ['Nora Vidal: against', 'La presidenta Nora Vidal pidió a Francia que ayude a presionar a Noruega para que retire sus tropas.'],
      ['Nora Vidal: favor', 'La presidenta Nora Vidal pidió a la comunidad internacional que intervenga en el país.'],
    ],
    'words that only look like a wish or a condition': [
      [null, 'La presidenta Nora Vidal habló de las tropas. Esto, sumado a los bombardeos, ha causado protestas.'],
      [
        'Ana Soto: against',
        '«Las tropas extranjeras deben retirarse de los territorios que han tomado bajo su control», dijo la diputada Ana Soto.',
      ],
      [null, 'El diputado Luis Soto dijo que el avance se debe al ejército extranjero.'],
      ['Chad: against', 'El gobierno de Chad, encabezado por Ana Paz, Luis Soto y Nora Vidal, ha condenado los bombardeos extranjeros.'],
    ],
    'names of parties, and speakers behind the place where they speak': [
      ['Luis Soto: against', 'Habló Ana Paz. El líder del Movimiento Otro Camino, Luis Soto, rechazó las tropas extranjeras.'],
      ['Ana Soto: against', '“Rechazamos las tropas extranjeras”, dijo a EFE durante la marcha Ana Soto, una vecina.'],
    ],
  },
  'es',
);
