import type { Lang } from '../../../src/core/types.ts';
import { quotesOf } from './support.ts';

type Row = [string, Lang, string, ...[text: string, speaker: string | null, cue: string | null][]];

/** What news writing does with its sources: source phrases, backgrounders, hearers, headlines. */
const ROWS: Row[] = [
  [
    'a bare participle is no cue',
    'en',
    'The islands said they would send boats or police if asked to do so.',
    ['they would send boats or police if asked to do so', 'The islands', 'said'],
  ],
  [
    'raids over a town say nothing',
    'en',
    'The deputy denounced the raids in Zinder saying they were wrong.',
    ['they were wrong', 'The deputy', 'saying'],
  ],
  [
    'what goes on is no cue',
    'en',
    'The ministry warned that continued raids would cost lives.',
    ['continued raids would cost lives', 'The ministry', 'warned'],
  ],
  ['an object with a participle behind it is no clause', 'en', 'Quito denied it, suggesting a hidden agenda aimed at the port.'],
  [
    'a participle that opens the sentence names nobody',
    'en',
    'Citing witnesses, the navy (ARM) said that two boats sank.',
    ['two boats sank', 'the navy', 'said'],
  ],
  [
    'a main clause behind a source phrase is the writer’s',
    'en',
    'Prices fell last year, according to the central bank, and the harbour has closed.',
    ['Prices fell last year', 'the central bank', 'according to'],
  ],
  [
    'the same with although',
    'en',
    'Prices fell last year, according to the central bank, although rents rose in the north.',
    ['Prices fell last year', 'the central bank', 'according to'],
  ],
  [
    'what would be so is the source’s',
    'en',
    'A company would do, according to General Brandt, and no town would hear it.',
    ['A company would do, according to General Brandt, and no town would hear it', 'General Brandt', 'according to'],
  ],
  [
    'the writer goes on in Spanish',
    'es',
    'Los precios cayeron, según el banco central, y los puertos han cerrado.',
    ['Los precios cayeron', 'el banco central', 'según'],
  ],
  [
    'a relative clause of the source',
    'es',
    'Cuatro personas han muerto, según la policía, que no ha dado los nombres.',
    ['Cuatro personas han muerto', 'la policía', 'según'],
  ],
  [
    'what somebody says next takes back some of it',
    'es',
    'El ministro anunció que acatará el fallo, aunque advirtió que recurrirá.',
    ['acatará el fallo', 'El ministro', 'anunció'],
    ['recurrirá', null, 'advirtió'],
  ],
  [
    'a subject with a relative clause, without that',
    'en',
    'The minister said an ally that used force would be no ally.',
    ['an ally that used force would be no ally', 'The minister', 'said'],
  ],
  [
    'a second verb whose form is a noun too',
    'en',
    'Ruiz appears on television and calls the raid “a crime against a free town”.',
    ['the raid “a crime against a free town”', 'Ruiz', 'calls'],
  ],
  ['one of several people asks', 'en', '“Who will help us?” one resident asked me.', ['“Who will help us?”', 'one resident', 'asked']],
  [
    'marked words behind a comma that begin small',
    'en',
    'The minister said, “our forces are working day and night”.',
    ['“our forces are working day and night”', 'The minister', 'said'],
  ],
  [
    'late on a day',
    'en',
    'Raids on the port were stopped, the agency said late on Monday.',
    ['Raids on the port were stopped', 'the agency', 'said'],
  ],
  [
    'a participle behind a preposition attributes nothing',
    'en',
    'Raids on alleged drug boats are a crime, the minister said.',
    ['Raids on alleged drug boats are a crime', 'the minister', 'said'],
  ],
  ['a participle with its own verb behind a time', 'en', 'A swap of 300 prisoners agreed last month would take place on Tuesday.'],
  ['what one asks for is no question', 'en', 'Chad would ask the council for sanctions if the troops stayed.'],
  [
    'a relative where is no question',
    'en',
    'The dam is safe, Ruiz told the paper in an interview where he also spoke of rents.',
    ['The dam is safe', 'Ruiz', 'told'],
  ],
  ['a warning that is a noun', 'en', 'Chile holds drills near the dam as warning to “rebel forces”.'],
  ['states that are a noun', 'en', 'Units from NATO states on the dam would be “a target”.'],
  ['raids that one points at', 'en', 'Every one of these claims “on paper” was paid.'],
  ['going on with something', 'en', 'Despite the pact, Chad has continued with its raids, almost every day.'],
  ['an object without an article', 'es', 'El alcalde adelantó detalles de una feria que abrirá en mayo.'],
  [
    'what somebody is told to do, with marked words',
    'en',
    'The mayor told Ruiz to “stop the works” at the dam.',
    ['“stop the works” at the dam', 'The mayor', 'told'],
  ],
  [
    'what may be a noun within somebody’s words',
    'en',
    '“Here the people rule, and we are free,” Ruiz said.',
    ['“Here the people rule, and we are free,”', 'Ruiz', 'said'],
  ],
  [
    'an act at which one points tells nothing',
    'en',
    '“This vote tells families that they are safe,” Ruiz said.',
    ['“This vote tells families that they are safe,”', 'Ruiz', 'said'],
  ],
  [
    'a number that opens with al menos',
    'es',
    'Al menos diez personas han muerto, dijo la policía.',
    ['Al menos diez personas han muerto', 'la policía', 'dijo'],
  ],
  ['a ground in law', 'es', 'El paso fue aprobado por el Congreso, tal como lo establece el artículo 171.'],
  ['the same in English', 'en', 'The passage was approved by Congress, as Article 171 says.'],
  ['what nobody can ask', 'es', 'Nadie que conozca la historia puede pedirle a un vecino que aplauda.'],
  ['a text that answers a plan', 'es', 'El texto, que no es vinculante, responde al plan de abrir los viejos puertos del norte.'],
  ['asking for the way', 'es', 'Traían la bandera en el hombro, preguntaron por un sendero y siguieron.'],
];

describe('quotes in plain news', () => {
  it.each(ROWS)('%s (%s)', (_, lang, text, ...expected) => {
    expect(quotesOf(text, lang).map((quote) => [quote.text, quote.speaker, quote.cue])).toEqual(expected);
  });
});

test.each([
  ['es', 'La presidenta Ana Ruiz advirtió sobre una crecida que arrase el valle.'],
  ['es', 'El ministro informó a los diputados sobre la presa que construye Oslo.'],
  ['es', 'El ministro alertó del peligro que corre el valle.'],
  ['es', 'La alcaldía debe pensar en las obras que la presa podría exigir.'],
  ['es', 'La ministra Ana Ruiz anunció el envío de tropas que pidió Oslo.'],
  ['es', 'Oslo condena bloqueo con camiones que dañó la presa.'],
  ['es', 'El Gobierno ha denunciado los acuerdos que atan al valle.'],
  ['es', 'El presidente condenó la operación que derivó en la muerte de un juez.'],
  ['en', 'Minister Ana Ruiz warned about the floods that the valley suffers.'],
  ['en', 'Minister Ana Ruiz announced the dispatch of soldiers that Oslo requested.'],
] as const)('a clause that says something of the noun before it is no quote: %s %s', (lang, text) => {
  expect(quotesOf(text, lang)).toEqual([]);
});

test.each([
  ['es', 'El ministro dijo sobre la presa que no se abrirá.', 'no se abrirá'],
  ['es', 'El ministro alertó a los vecinos de que la presa se abrirá.', 'la presa se abrirá'],
  ['es', 'Denunció la ministra que la presa se abrirá.', 'la presa se abrirá'],
  ['es', 'El ministro informó en un comunicado que la presa se abrirá.', 'la presa se abrirá'],
  ['en', 'The minister told lawmakers on Monday that the dam would open.', 'the dam would open'],
] as const)('what is said of something, to somebody or somewhere is one all the same: %s %s', (lang, text, said) => {
  expect(quotesOf(text, lang)).toMatchObject([{ text: said }]);
});

test.each([
  ['Pidió la ayuda de Oslo y declaró que la presa se abrirá.', null],
  ['Llegó la ministra de Oslo y declaró que la presa se abrirá.', 'la ministra de Oslo'],
])('behind the verb that opens the sentence a thing is its object: %s', (text, speaker) => {
  expect(quotesOf(text, 'es').map((quote) => quote.speaker ?? null)).toEqual([speaker]);
});

test('what a speaker has had occasion to explain is no quote within his own words', () => {
  expect(quotesOf('«He tenido ocasión de explicar que la presa es de todos», dijo la ministra Ana Ruiz.', 'es')).toHaveLength(1);
});

test('behind a place by its name "que" opens what was said there', () => {
  const speakers = quotesOf('El presidente Luis Paz aseguró en Lima que rechazó incluir «dos presas» en el acuerdo.', 'es');
  expect(speakers.map(({ speaker }) => speaker)).toEqual(['El presidente Luis Paz']);
});
