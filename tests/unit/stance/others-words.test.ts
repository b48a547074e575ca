/** Whose words they are and what about: letters handed over, appeals about one's own war, clauses parted by semicolons, counts, bases that might go. */
import { itReads } from './around.ts';

itReads({
  'who does it, past a phrase of time or brackets': [
    [
      'Peru: against',
      "Peru's foreign ministry summoned on Monday the acting head of Chile's embassy and handed him a letter of protest over the strikes.",
    ],
    [
      'Ana Paz: favor; Luis Soto: against',
      'Ana Paz, the President of Peru, defended the foreign troops. Luis Soto, the president of Alba (a party of the left) also criticized the foreign troops.',
    ],
    ['Kemi Sand: against', 'However, Tory leadership contender Kemi Sand condemned the foreign troops. Sand also rejected the strikes.'],
  ],
  'what somebody else is asked or warned about': [
    [null, 'Pakistan has repeatedly urged the Taliban to take action against the fighters.'],
    ['Chile: against', 'Chile condemned the air attacks; Peru warned of a flood in the north.'],
    ['Chile: favor', 'Chile urged Norway to send troops to Peru.'],
    [null, 'The army fell silent, without confirming or denying that it had carried out the airstrikes.'],
  ],
  'bases that might go': [
    ['Nora Vidal: against', 'President Nora Vidal said that the foreign base could be closed.'],
    ['Nora Vidal: against', 'President Nora Vidal said she would reconsider the presence of foreign troops in the country.'],
  ],
});

itReads(
  {
    'bases that might go, and counts, in Spanish': [
      ['Nora Vidal: against', 'La presidenta Nora Vidal dijo que la base extranjera podría ser cerrada.'],
      ['Nora Vidal: against', 'La presidenta Nora Vidal reconsiderará la presencia de tropas extranjeras en el país.'],
      [null, 'La mayoría sabe ya de las tropas extranjeras, según la encuesta.'],
      ['Perú: against', 'Perú citó el lunes al embajador de Chile y le entregó una nota de protesta por los bombardeos.'],
    ],
  },
  'es',
);
