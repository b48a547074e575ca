/** Columns: the author's side, where he grants, denies, asks, or speaks through what a deed would be. */
import { read } from './support.ts';

const BEFORE =
  'Desde hace semanas mi ciudad discute la intervención militar extranjera. Las tropas, los ataques y las bases llenan las portadas. ' +
  'Me lo preguntan en el mercado y me lo pregunto yo. Hoy toca escribirlo.\n\n';
const BEHIND = '\n\nLa lluvia siguió toda la noche sobre los tejados.';

/** The author's side, which no sentence of his contradicts; what he writes. */
const ROWS: readonly (readonly ['favor' | 'against', string])[] = [
  ['favor', 'Es cierto que toda intervención tiene riesgos, pero no intervenir en Haití sería peor.'],
  ['against', 'Es cierto que el régimen es odioso, pero invadir Venezuela sería peor.'],
  ['against', 'No, señor presidente: esas tropas extranjeras no nos protegen, nos ocupan.'],
  ['favor', 'No, señora presidenta: esas tropas extranjeras no nos ocupan, nos protegen.'],
  ['against', 'Lo digo como hijo de marine: saquen a nuestros soldados de Siria.'],
  ['favor', 'Lo digo como hija de exiliados: no retiren a esos soldados de Siria.'],
  ['against', 'Pedir marines para acabar con la violencia es como llamar al lobo para cuidar las ovejas.'],
  ['favor', 'Negarse a pedir marines por orgullo es como negarse a llamar a los bomberos.'],
  ['against', 'Ningún agravio justifica una invasión. Ninguno.'],
  ['favor', 'La comunidad internacional debe enviar tropas a Haití, y debe hacerlo ya. Cada día de espera cuesta vidas.'],
];

it.each(ROWS)('%s ← %s', (expected, text) => {
  const own = read(BEFORE + text + BEHIND, 'es').filter(({ stance }) => stance !== 'neither');
  expect([...new Set(own.map(({ stance }) => stance))]).toEqual([expected]);
});
