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
  'what somebody ought to do is not what he says': [
    [null, 'Norway has no business meddling in the affairs of other nations with its troops.'],
    [null, 'The foreign troops should not intervene there.'],
    ['Opposition parties: against', 'Parliament debated the stay of the foreign troops. Opposition parties voted against the extension.'],
    ['Nora Vidal: against', 'President Nora Vidal said that more access to the bases would draw Peru into a conflict.'],
  ],
});

itReads(
  {
    'whose answer it is, and forces that only stand there': [
      [
        'Nora Vidal: against',
        'La respuesta de la presidenta Nora Vidal, al asegurar que “los soldados extranjeros no entrarán al país” y descartar una invasión, busca dar calma.',
      ],
      ['Luis Soto: against', 'El comunicado del presidente Luis Soto dice que rechaza las tropas extranjeras.'],
      ['Luis Soto: against', '«Rechazamos las tropas extranjeras», publicó Luis Soto en sus redes sociales.'],
      ['Ana Soto: against', 'La diputada Ana Soto dijo que la base arrastraría al país a una guerra.'],
    ],
    'bases that might go, and counts, in Spanish': [
      ['Nora Vidal: against', 'La presidenta Nora Vidal dijo que la base extranjera podría ser cerrada.'],
      ['Nora Vidal: against', 'La presidenta Nora Vidal reconsiderará la presencia de tropas extranjeras en el país.'],
      [null, 'La mayoría sabe ya de las tropas extranjeras, según la encuesta.'],
      ['Perú: against', 'Perú citó el lunes al embajador de Chile y le entregó una nota de protesta por los bombardeos.'],
    ],
  },
  'es',
);
