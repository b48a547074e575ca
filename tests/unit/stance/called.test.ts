/** Whom a name or an office already places: foes and backers of the deed, who counts or passes on, who is blamed for something else, what is only held. */
import { itReads } from './around.ts';

itReads({
  'called by a side, or by an office that takes none': [
    ['Opponents of the foreign base: against', 'Opponents of the foreign base celebrated the result of the vote.'],
    ['Supporters of the foreign base: favor', 'Supporters of the foreign base deplored the result of the vote.'],
    [null, 'The Constitutional Court approved the question on foreign military bases.'],
    [null, '“The foreign troops are to go by June, and their bases with them,” the state news agency AMAP said.'],
    [null, 'The peacekeeping force said that it supports both parties in the talks.'],
  ],
  'what the deed before a verb is not': [
    ['Nora Vidal: against', 'President Nora Vidal denounced the strikes and accused Norway of piracy.'],
    [null, 'President Nora Vidal spoke of military operations in Peru, accusing it of sheltering fighters.'],
    ['Mali: against', 'Mali has told Norway it wants its troops stationed in the country to leave within a month.'],
    ['Haiti: favor', 'Haiti wants the foreign troops to stay for another year.'],
    ['Chile: against', 'Chile supports the withdrawal of the foreign troops.'],
  ],
  'claims on the land of others, and threats': [
    ['Bill Ruiz: favor', '“If we do not move into Cyprus, others will,” President Bill Ruiz said.'],
    ['Bill Ruiz: favor', '“We want Cyprus for the defense of our sea,” President Bill Ruiz said.'],
    ['Bill Ruiz: favor', '“Whoever shelters these men is subject to strikes,” President Bill Ruiz said.'],
    [null, '“We need Iran to sign the treaty,” President Bill Ruiz said of the troops.'],
  ],
});

itReads(
  {
    'called by a side, or by an office that takes none, in Spanish': [
      ['Sectores: against', 'Sectores sociales contrarios al regreso de las bases extranjeras celebraron el resultado.'],
      ['partidarios de la base: favor', 'Los partidarios de la base extranjera lamentaron el resultado de la votación.'],
      [null, 'La Corte Constitucional aprobó la pregunta sobre las bases militares extranjeras.'],
      [null, 'El Consejo Nacional Electoral anunció que el referendo sobre las bases extranjeras se celebrará en noviembre.'],
      [null, 'La fuerza de paz dijo que apoya a las dos partes.'],
    ],
    'what the deed before a verb is not, in Spanish': [
      [null, 'La presidenta Nora Vidal habló de operaciones militares en Perú y acusó a la milicia de esconder a sus jefes.'],
      ['Nora Vidal: against', 'La presidenta Nora Vidal acusó a Noruega de bombardear el país.'],
      ['Nora Vidal: favor', 'La presidenta Nora Vidal celebró los bombardeos.'],
      ['sindicatos: against', 'Los sindicatos se movilizan ante la llegada de tropas extranjeras.'],
      ['Noruega: favor', 'Noruega moviliza tropas ante Perú.'],
    ],
    'claims on the land of others, and threats, in Spanish': [
      ['Hugo Ruiz: favor', '“Si no entramos en Chipre, entrarán otros”, dijo el presidente Hugo Ruiz.'],
      ['Hugo Ruiz: favor', '“Queremos Chipre por la seguridad del continente”, dijo el presidente Hugo Ruiz.'],
      ['Hugo Ruiz: favor', '“Cualquier gobierno que esconda a esos hombres está sujeto a ataques”, dijo el presidente Hugo Ruiz.'],
    ],
  },
  'es',
);
