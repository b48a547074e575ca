import type { Lang } from '../../../src/core/types.ts';
import { type Said, speakers } from './helpers.ts';

const en = (speaker: string): Said => ({ words: '“Not now,”', speaker, cue: 'said' });
const es = (speaker: string): Said => ({ words: '«No»', speaker, cue: 'dijo' });

/** How news writing names those who speak: [what, language, text, the quote, who speaks]. */
const ROWS: [string, Lang, string, Said, string][] = [
  [
    'an office to come',
    'en',
    '“Not now,” Honduran President-elect Marlon Funes said.',
    en('Honduran President-elect Marlon Funes'),
    'Marlon Funes',
  ],
  [
    'words of honour',
    'en',
    '“Not now,” said the Prime Minister, the Honourable Ana Ruiz.',
    en('the Prime Minister, the Honourable Ana Ruiz'),
    'Ana Ruiz',
  ],
  ['a Latin adjective', 'en', '“Not now,” the de facto leadership said.', en('the de facto leadership'), 'de facto leadership'],
  ['people of a body', 'en', '“Not now,” a panel of U.N. experts said.', en('a panel of U.N. experts'), 'panel of U.N. experts'],
  ['an office that is no person', 'en', 'Ana Ruiz left. “Not now,” the tourism office said.', en('the tourism office'), 'tourism office'],
  ['the same in Spanish', 'es', 'Habló Ana Ruiz. «No», dijo la oficina de turismo.', es('la oficina de turismo'), 'oficina de turismo'],
  [
    'the town in a description',
    'en',
    '“Not now,” said the mayor of Springfield, Ohio, Ana Ruiz, in May.',
    en('the mayor of Springfield, Ohio, Ana Ruiz'),
    'Ana Ruiz',
  ],
  [
    'the same in Spanish',
    'es',
    '«No», dijo la alcaldesa de San Benito, Petén, Ana Ruiz, en mayo.',
    es('la alcaldesa de San Benito, Petén, Ana Ruiz'),
    'Ana Ruiz',
  ],
  [
    'a second first name that is a body’s too',
    'es',
    '«No», dijo la diputada Gloria Marina Zelaya.',
    es('la diputada Gloria Marina Zelaya'),
    'Gloria Marina Zelaya',
  ],
  [
    'a deputy office',
    'es',
    '«No», dijo el subdelegado del Gobierno, José Ruiz.',
    es('el subdelegado del Gobierno, José Ruiz'),
    'José Ruiz',
  ],
  [
    'to whom a writing goes',
    'en',
    'Ana Ruiz sent an amendment to Congress that says “not now”.',
    { words: '“not now”', speaker: 'an amendment to Congress', cue: 'says' },
    'Ana Ruiz',
  ],
  [
    'a verb in a short headline',
    'en',
    'Chad Condemns “Raids”\nChad is calm.',
    { words: '“Raids”', speaker: 'Chad', cue: 'Condemns' },
    'Chad',
  ],
  [
    'a dateline’s capitals',
    'es',
    'NACIONES UNIDAS (Colpress).- Todo sigue igual en Naciones Unidas. «No», dijo Naciones Unidas.',
    es('Naciones Unidas'),
    'Naciones Unidas',
  ],
  [
    'the father of a son who bears his name',
    'en',
    'Donald Ruiz left. His son Donald Ruiz Jr. stayed in Lima. “Not now,” Ruiz said.',
    en('Ruiz'),
    'Donald Ruiz',
  ],
  [
    'what a statement reads',
    'en',
    '“Not now,” a statement from the Peruvian foreign ministry read.',
    { words: '“Not now,”', speaker: 'a statement from the Peruvian foreign ministry', cue: 'read' },
    'Peru',
  ],
  [
    'a ministry of those who govern without a state',
    'en',
    'Pakistani jets flew. On Monday the Taliban foreign ministry objected. “Not now,” the ministry said.',
    en('the ministry'),
    'Taliban',
  ],
  ['past forms behind a state', 'en', 'Chile rejected foreign troops. “Not now,” it said.', en('it'), 'Chile'],
  ['whoever calls it so', 'en', 'Peru condemned Chile for what it called theft. “Not now,” it said.', en('it'), 'Peru'],
];

describe('speakers in plain news', () => {
  it.each(ROWS)('%s (%s)', (_, lang, text, said, speaker) => {
    expect(speakers(lang, text, [said])).toEqual([speaker]);
  });

  it('lets a thing that one points at speak for nobody', () => {
    const said: Said = { words: '“Not now,”', speaker: 'the authorization', cue: 'said' };
    expect(speakers('en', 'Boats come to Ciudad Real. “Not now,” the authorization said.', [said])).not.toEqual(['Ciudad Real']);
  });
});
