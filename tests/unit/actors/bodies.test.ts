/** For whom somebody without a name speaks, and who goes on where nobody is named. */
import type { Lang } from '../../../src/core/types.ts';
import { speakers } from './helpers.ts';

test.each<[what: string, lang: Lang, text: string, speaker: string, cue: string, means: string]>([
  [
    'the head of a union',
    'en',
    'The Miners’ Union of Arda met on Monday. Its president said no.',
    'Its president',
    'said',
    'Miners’ Union of Arda',
  ],
  [
    'the head of a group',
    'es',
    'El sindicato de mineros se reunió. Su secretario general dijo no.',
    'Su secretario general',
    'dijo',
    'sindicato de mineros',
  ],
  ['a state’s president is somebody', 'en', 'Peru sent a note. Its president said no.', 'Its president', 'said', 'president of Peru'],
  [
    'a person’s aide is somebody',
    'es',
    'El ministro Luis Paz llegó. Su director de gabinete dijo no.',
    'Su director de gabinete',
    'dijo',
    'director de gabinete',
  ],
  [
    'the government of somebody whose state is not told',
    'es',
    'México y Ana Ruiz, su presidenta, hablaron de Rolando Paz. Rolando Paz escribió a México. El gobierno de Rolando Paz dijo no.',
    'El gobierno de Rolando Paz',
    'dijo',
    'gobierno de Rolando Paz',
  ],
  [
    'the government of the sentence’s subject',
    'es',
    'Colombia pidió una sesión. El presidente chileno, Luis Paz, viajó a la sede con su canciller después de que su Gobierno dijo no.',
    'su Gobierno',
    'dijo',
    'Chile',
  ],
  [
    'a head with a name',
    'en',
    'The Miners’ Union of Arda met. Its president, Ana Lund, said no.',
    'Its president, Ana Lund,',
    'said',
    'Ana Lund',
  ],
])('%s', (_, lang, text, speaker, cue, means) => {
  expect(speakers(lang, text, [{ words: 'no', speaker, cue, type: 'indirect' }])).toEqual([means]);
});

test('the subject of the sentence between goes on, not who spoke before it', () => {
  const text = '“Pagan en pesos”, comentó Ana Gil. Luis Paz llegó tarde. “No me caso con nadie”, dijo.';
  const drafts = [
    { words: '“Pagan en pesos”', speaker: 'Ana Gil', cue: 'comentó' },
    { words: '“No me caso con nadie”', cue: 'dijo' },
  ];
  expect(speakers('es', text, drafts)).toEqual(['Ana Gil', 'Luis Paz']);
});

test('a ministry is not of the state that its own words named last', () => {
  const said = 'The raid was on the soil of Syria and Iraq';
  const text = `Syria sent a note. Syria closed two roads. ${said}, the Foreign Ministry said.`;
  expect(speakers('en', text, [{ words: said, speaker: 'the Foreign Ministry', cue: 'said', type: 'indirect' }])).toEqual(['Syria']);
});

test('a guard is named by the adjective too', () => {
  const said = 'sus lanchas no salieron';
  const text = `La Guardia Revolucionaria aseguró que ${said}.`;
  const speaker = { words: said, speaker: 'La Guardia Revolucionaria', cue: 'aseguró', type: 'indirect' } as const;
  expect(speakers('es', text, [speaker])).toEqual(['Guardia Revolucionaria']);
});

test('what somebody leads tells who is new', () => {
  const said = 'No habrá guerra';
  const text = `El presidente Luis Paz habló el lunes. ${said}, dijo el jefe de la comisión de Asuntos Exteriores.`;
  const speaker = { words: said, speaker: 'el jefe de la comisión de Asuntos Exteriores', cue: 'dijo', type: 'indirect' } as const;
  expect(speakers('es', text, [speaker])).not.toEqual(['Luis Paz']);
});
