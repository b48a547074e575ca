import type { Lang } from '../../../src/core/types.ts';
import { draftsOf, quotesOf } from './support.ts';

const direct = (text: string, speaker: string | null, cue: string | null) => ({ type: 'direct', text, speaker, cue });

test.each<[string, Lang, string, ReturnType<typeof direct>[]]>([
  ['before its source', 'en', '“We stayed,” the nurse said.', [direct('“We stayed,”', 'the nurse', 'said')]],
  ['inverted, with an apposition', 'en', '“We stayed,” said Ana Ruiz, a nurse who …', [direct('“We stayed,”', 'Ana Ruiz', 'said')]],
  ['behind a comma', 'en', 'The nurse said, “We stayed.”', [direct('“We stayed.”', 'The nurse', 'said')]],
  ['behind a colon', 'es', 'La enfermera respondió: «Nos quedamos».', [direct('«Nos quedamos»', 'La enfermera', 'respondió')]],
  [
    'broken by its attribution: two quotes, one source',
    'en',
    '“Not everything,” she said, “is on the table.”',
    [direct('“Not everything,”', 'she', 'said'), direct('“is on the table.”', 'she', 'said')],
  ],
  [
    'a question and its attribution in the next sentence',
    'en',
    '“Why now?” Baltierra asked.',
    [direct('“Why now?”', 'Baltierra', 'asked')],
  ],
  ['a dropped subject', 'es', '“Nos quedamos”, resumió.', [direct('“Nos quedamos”', null, 'resumió')]],
  ['clitics before an inverted verb', 'es', '“Ya veremos”, le contestó Castañón.', [direct('“Ya veremos”', 'Castañón', 'contestó')]],
  [
    'the hour before the source',
    'es',
    '“Ya veremos”, soltó a la una de la mañana el alcalde Ruiz.',
    [direct('“Ya veremos”', 'el alcalde Ruiz', 'soltó')],
  ],
  [
    'a verb that no list knows, by its place',
    'es',
    '«Que nadie me salve», me deslumbró la ministra.',
    [direct('«Que nadie me salve»', 'la ministra', 'deslumbró')],
  ],
  ['a gesture', 'en', '“It is all theirs,” she shrugged.', [direct('“It is all theirs,”', 'she', 'shrugged')]],
  [
    'what somebody does to another by saying it',
    'es',
    '«Eso no lo vamos a permitir», lo corrigió el ministro.',
    [direct('«Eso no lo vamos a permitir»', 'el ministro', 'corrigió')],
  ],
  [
    'dialogue behind the writer’s sentence',
    'es',
    'Nadie durmió. —Que vengan —dijo el viejo—. Y pronto.',
    [direct('—Que vengan', 'el viejo', 'dijo'), direct('Y pronto.', null, null)],
  ],
  ['a name and a colon', 'es', 'Quijano, a la salida: “Perdimos una votación”.', [direct('“Perdimos una votación”', 'Quijano', null)]],
  [
    'dialogue with dashes',
    'es',
    '—Que vengan los nuestros —dijo el viejo—. Y pronto.',
    [direct('—Que vengan los nuestros', 'el viejo', 'dijo'), direct('Y pronto.', null, null)],
  ],
  [
    'an attribution between dashes inside the marks',
    'es',
    '«Nosotros —dijo el alcalde— no iremos a la plaza».',
    [direct('«Nosotros', 'el alcalde', 'dijo'), direct('no iremos a la plaza»', 'el alcalde', 'dijo')],
  ],
])('a direct quote %s', (_, lang, text, expected) => {
  expect(quotesOf(text, lang)).toEqual(expected);
});

test.each<[string, Lang, string]>([
  ['a scare quote', 'en', 'The “expert” left the room after an hour.'],
  ['a title', 'en', 'He wrote a book, “The Long Dry Season of Our Town”, in two months.'],
  ['a nickname', 'en', 'Robert “Bobby” Scott threw open the door.'],
  ['a name of a programme that somebody was told on', 'en', "Sanders told the network's “Morning Joe” nothing."],
  ['writing on a placard', 'en', 'A woman held up a sheet of cardboard that says “Thank you all”.'],
  ['the title of a prize', 'es', '«La vida es bella», ganó el Óscar.'],
  ['a slogan on a wall', 'es', 'Una pancarta: «Ni un paso atrás en la ribera».'],
  ['what they call a place', 'en', 'They met at a bar called “The Last Drop” near the port.'],
])('%s is no quote', (_, lang, text) => {
  expect(quotesOf(text, lang)).toEqual([]);
});

describe('a passage that stands alone', () => {
  test('carries on the source of the quote before it', () => {
    const drafts = draftsOf('“We stayed,” the nurse said. “We had no choice at all.”', 'en');
    expect(drafts.map((draft) => draft.carriesOn)).toEqual([null, 0]);
    expect(drafts[1]?.speaker).toBeNull();
  });

  test('carries on over paragraphs', () => {
    const drafts = draftsOf('“We stayed,” the nurse said. “It was late.\n“We had no choice at all.”', 'en');
    expect(drafts.map((draft) => draft.carriesOn)).toEqual([null, 0, 1]);
  });

  test('has no source where nobody has spoken yet', () => {
    expect(draftsOf('“We had no choice at all.”', 'en')).toMatchObject([{ carriesOn: null, speaker: null }]);
  });
});

test('a quote of another inside a quote says where it stands', () => {
  const drafts = draftsOf('“Their ambassador told me, ‘Nobody is coming,’ and I wrote it down,” she said.', 'en');
  expect(drafts.map((draft) => draft.inside)).toEqual([null, 0]);
});

test('an interviewer asks, and the one who answers speaks', () => {
  const interview = [
    '—¿Qué dijo el ministro?',
    '—Poca cosa. Se fue temprano.',
    '—¿Y usted qué hizo?',
    '—Me quedé hasta el final.',
    '—¿Volvería?',
    '—Mañana mismo.',
  ];
  expect(quotesOf(interview.join('\n'), 'es').map((quote) => quote.text)).toEqual([interview[1], interview[3], interview[5]]);
});

test('what a labelled question reports of others is no quote', () => {
  expect(quotesOf('Q: The government says that the dam is safe. Is it?\nA: No.\nQ: Why?\nA: Look at it.', 'en')).toEqual([]);
});
