import type { Lang } from '../../../src/core/types.ts';
import { quotesOf } from './support.ts';

type Row = [string, Lang, string, ...[text: string, speaker: string | null, cue: string | null][]];

/** What features, columns and releases do with their sources: asides, dry remarks, attributions within a clause. */
const ROWS: Row[] = [
  [
    'a source phrase behind a conjunction covers that clause alone',
    'en',
    'The mayor left because, according to the ministry, the ferries were late.',
    ['the ferries were late', 'the ministry', 'according to'],
  ],
  [
    'the same with a verb',
    'en',
    'The mayor left because, the ministry said, the ferries were late.',
    ['the ferries were late', 'the ministry', 'said'],
  ],
  [
    'the same in Spanish',
    'es',
    'La alcaldesa se marchó después de que, según el ministerio, los barcos llegaran tarde.',
    ['los barcos llegaran tarde', 'el ministerio', 'según'],
  ],
  [
    'the same, behind one word',
    'es',
    'La alcaldesa se marchó porque, dijo el ministerio, los barcos llegaron tarde.',
    ['los barcos llegaron tarde', 'el ministerio', 'dijo'],
  ],
  [
    'an attribution between the subject and the verb of the second clause',
    'en',
    'The lights went out and nobody, she said, came to the harbour.',
    ['nobody, she said, came to the harbour', 'she', 'said'],
  ],
  ['the same in Spanish', 'es', 'Había doce llamadas y ninguna, aclara, era suya.', ['ninguna, aclara, era suya', null, 'aclara']],
  [
    'a subject of two is one subject',
    'en',
    'The man who sells fish and the pilot, she said, will come to the harbour.',
    ['The man who sells fish and the pilot, she said, will come to the harbour', 'she', 'said'],
  ],
  [
    'what the writer calls a promise',
    'en',
    'The minister said the ferries would stay, a promise that few believed.',
    ['the ferries would stay', 'The minister', 'said'],
  ],
  [
    'an apposition that is part of what is said',
    'en',
    'The minister said the town would get a harbour, a place where ferries can rest.',
    ['the town would get a harbour, a place where ferries can rest', 'The minister', 'said'],
  ],
  [
    'what the writer calls it, without an article',
    'es',
    'El ministro dijo que los barcos se irán en mayo, promesa que pocos creyeron.',
    ['los barcos se irán en mayo', 'El ministro', 'dijo'],
  ],
  [
    'the writer goes on with a verb that looks like a noun',
    'en',
    'The decree refers to “continuity of pursuit” and leaves out the neighbour.',
    ['“continuity of pursuit”', 'The decree', 'refers'],
  ],
  [
    'a noun joined to marked words',
    'en',
    'The minister accused Peru of “piracy” and attacks on boats.',
    ['“piracy” and attacks on boats', 'The minister', 'accused'],
  ],
  [
    'marked words that are what the noun before them does',
    'en',
    'The teacher tells me that a town that calls for the army “has already sold the house”.',
    ['a town that calls for the army “has already sold the house”', 'The teacher', 'tells'],
  ],
  ['a thing that is written', 'en', 'The minister wrote that letter, and the army sent it.'],
  ['a person set beside the subject with "for"', 'en', 'Senator Ruiz, for the Opposition, has found the middle of the road.'],
  ['a map is no source', 'es', 'Vecinos, según el mapa, somos de dos países.'],
  [
    'the second verb of a relative clause',
    'en',
    'The crowd cheered Ana Ruiz, who raised her hand and said that the ferries would leave.',
    ['the ferries would leave', 'Ana Ruiz', 'said'],
  ],
  [
    'a comma ends the relative clause',
    'en',
    'The crowd met Ana Ruiz, who is the mayor, and said that the ferries would leave.',
    ['the ferries would leave', 'The crowd', 'said'],
  ],
  [
    'the second verb of a relative clause behind a description',
    'es',
    'Acompañó la lectura el padre Luis Solís, párroco de Arda, quien bendijo las redes y pidió que se vayan.',
    ['se vayan', 'el padre Luis Solís', 'pidió'],
  ],
];

test.each(ROWS)('%s (%s): %s', (_, lang, text, ...expected) => {
  expect(quotesOf(text, lang).map((quote) => [quote.text, quote.speaker, quote.cue])).toEqual(expected);
});
