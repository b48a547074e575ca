/** Whom a name or an office already places: foes and backers of the deed, who counts or passes on, who is blamed for something else, what is only held. */
import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

const AROUND: Readonly<Record<Lang, string>> = {
  en: 'The news of a possible foreign military intervention spread quickly. The troops, strikes and bases were on every front page.',
  es: 'La noticia de una posible intervención militar extranjera corrió deprisa. Las tropas, los ataques y las bases llenaron las portadas.',
};

test.each<readonly [Lang, string | null, string]>([
  ['en', 'Opponents of the foreign base: against', 'Opponents of the foreign base celebrated the result of the vote.'],
  ['en', 'Supporters of the foreign base: favor', 'Supporters of the foreign base deplored the result of the vote.'],
  ['es', 'Sectores: against', 'Sectores sociales contrarios al regreso de las bases extranjeras celebraron el resultado.'],
  ['es', 'partidarios de la base: favor', 'Los partidarios de la base extranjera lamentaron el resultado de la votación.'],
  ['en', 'Nora Vidal: against', 'President Nora Vidal denounced the strikes and accused Norway of piracy.'],
  ['en', null, 'President Nora Vidal spoke of military operations in Peru, accusing it of sheltering fighters.'],
  ['es', null, 'La presidenta Nora Vidal habló de operaciones militares en Perú y acusó a la milicia de esconder a sus jefes.'],
  ['es', 'Nora Vidal: against', 'La presidenta Nora Vidal acusó a Noruega de bombardear el país.'],
  ['en', 'Mali: against', 'Mali has told Norway it wants its troops stationed in the country to leave within a month.'],
  ['en', 'Haiti: favor', 'Haiti wants the foreign troops to stay for another year.'],
  ['en', null, 'The Constitutional Court approved the question on foreign military bases.'],
  ['es', null, 'La Corte Constitucional aprobó la pregunta sobre las bases militares extranjeras.'],
  ['es', null, 'El Consejo Nacional Electoral anunció que el referendo sobre las bases extranjeras se celebrará en noviembre.'],
  ['es', 'Nora Vidal: favor', 'La presidenta Nora Vidal celebró los bombardeos.'],
  ['en', null, '“The foreign troops are to go by June, and their bases with them,” the state news agency AMAP said.'],
  ['en', 'Bill Ruiz: favor', '“If we don’t go into Greenland, Russia will,” President Bill Ruiz said.'],
  ['es', 'Hugo Ruiz: favor', '“Si no entramos en Groenlandia, entrarán otros”, dijo el presidente Hugo Ruiz.'],
  ['en', 'Bill Ruiz: favor', '“We need Greenland for national security,” President Bill Ruiz said.'],
  ['es', 'Hugo Ruiz: favor', '“Necesitamos Groenlandia por seguridad nacional”, dijo el presidente Hugo Ruiz.'],
  ['en', 'Bill Ruiz: favor', '“Any country that sells it into our country is subject to attack,” President Bill Ruiz said.'],
  ['es', 'Hugo Ruiz: favor', '“Cualquier país que la venda está sujeto a ataques”, dijo el presidente Hugo Ruiz.'],
  ['en', null, '“We need Iran to sign the treaty,” President Bill Ruiz said of the troops.'],
  ['en', null, 'The peacekeeping force said that it supports both parties in the talks.'],
  ['es', null, 'La fuerza de paz dijo que apoya a las dos partes.'],
  ['en', 'Chile: against', 'Chile supports the withdrawal of the foreign troops.'],
  ['es', 'sindicatos: against', 'Los sindicatos se movilizan ante la llegada de tropas extranjeras.'],
  ['es', 'Noruega: favor', 'Noruega moviliza tropas ante Perú.'],
])('%s %s ← %s', (lang, expected, text) => {
  const sided = Object.entries(sides(`${text}\n\n${AROUND[lang]}`, lang)).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
