/** Deeds and decisions as agencies word them: permits, agreements, courts, withdrawals sped up or put off. */
import { sides } from './support.ts';

/** Holder with side, null where nobody takes one; sentence. Names are invented. */
const ROWS: readonly (readonly [string | null, string])[] = [
  [
    'Corte Constitucional de Colombia: against',
    'La Corte Constitucional de Colombia anuló el acuerdo que permitía a Estados Unidos usar siete bases militares.',
  ],
  ['Italia: favor', 'Italia concedió permiso de sobrevuelo a bombarderos estadounidenses que iban a Irán.'],
  ['Chad: favor', 'Chad prorrogó por dos años el acuerdo que permite la presencia de tropas francesas.'],
  ['Chad: against', 'Chad puso fin al acuerdo de defensa que permite la presencia de tropas francesas.'],
  ['Parlamento holandés: against', 'El Parlamento holandés votó a favor de traer a casa a los soldados desplegados en Malí.'],
  ['Somalia: favor', 'El gobierno de Somalia pidió a la Unión Africana aplazar la retirada de sus soldados.'],
  ['Somalia: against', 'El gobierno de Somalia pidió a la Unión Africana acelerar la retirada de sus soldados.'],
  ['Francia: favor', 'Francia pospuso la retirada de sus tropas de Malí.'],
  ['Estados Unidos: against', 'El Pentágono ordenó el regreso del portaaviones desplegado frente a Venezuela.'],
  ['Ana Ruiz: against', 'Fue la presidenta Ana Ruiz quien ordenó devolver los helicópteros extranjeros.'],
  ['Malí: favor', 'Fue el propio gobierno de Malí quien invitó a los mercenarios rusos.'],
  ['Chile: against', 'El Ministerio de Exteriores de Chile recomendó a Washington no atacar Venezuela.'],
  [null, 'El Ministerio de Exteriores de Chile recomendó no viajar a Venezuela por los ataques aéreos.'],
  [null, 'La experta Diana Ortiz explicó que el derecho internacional distingue entre ataque e invasión.'],
  [null, 'El Pentágono identificó a los dos soldados muertos en Siria.'],
  [null, 'Japón donó ambulancias a la misión extranjera en Haití.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

it.each(ROWS)('%s ← %s', (expected, text) => {
  const sided = Object.entries(sides(text + ABOUT, 'es')).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
