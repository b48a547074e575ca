import { placeAt } from '../../../src/core/nlp/reading.ts';
import type { Lang } from '../../../src/core/types.ts';
import { GAZETTEER } from '../../../src/lexicons/grammar.ts';
import { readText, tokenOf } from './helpers.ts';

/** Every place of a text as "id/kind", in order. */
function places(text: string, lang: Lang): string[] {
  const reading = readText(text, lang);
  return Array.from({ length: reading.document.tokens.length }, (_, i) => placeAt(reading, i)).flatMap((place) =>
    place === null ? [] : [`${place.entry.id}/${place.kind}`],
  );
}

describe('places in English', () => {
  test.each([
    ['Mexico and the United States met in Geneva', ['mx/name', 'us/name']],
    ['The U.S., the US and the USA', ['us/name', 'us/name', 'us/name']],
    ['Give us a Mexican and two Guatemalans', ['mx/demonym', 'gt/demonym']],
    ['Washington, Moscow and Mexico City', ['us/capital', 'ru/capital', 'mx/capital']],
    ['the White House, the Kremlin and Downing Street', ['us/metonym', 'ru/metonym', 'gb/metonym']],
    ['the U.N. Security Council, NATO and the OAS', ['unsc/body', 'nato/body', 'oas/body']],
    ['New Mexico, the Gulf of Mexico and South America', []],
    ['South Korea against North Korea', ['kr/name', 'kp/name']],
    ['a turkey, some china and a chad', []],
    ['Germans, Frenchmen and Swiss', ['de/demonym', 'fr/demonym', 'ch/demonym']],
    ['Puerto Rico, Greenland and Kosovo', ['pr/name', 'gl/name', 'xk/name']],
    ['the G7 and the EU', ['g7/body', 'eu/body']],
  ])('%s', (text, expected) => {
    expect(places(text, 'en')).toEqual(expected);
  });

  test('the length covers the whole name', () => {
    const reading = readText('the United States of America said');
    expect(placeAt(reading, tokenOf(reading, 'united'))?.length).toBe(4);
    expect(placeAt(reading, tokenOf(reading, 'states'))).toBeNull();
  });
});

describe('places in Spanish', () => {
  test.each([
    ['México y Estados Unidos', ['mx/name', 'us/name']],
    ['EE. UU., EEUU y EUA', ['us/name', 'us/name', 'us/name']],
    ['los mexicanos, las francesas y un israelí', ['mx/demonym', 'fr/demonym', 'il/demonym']],
    ['Peru y Haiti sin acentos', ['pe/name', 'ht/name']],
    ['Washington, Moscú y Pekín', ['us/capital', 'ru/capital', 'cn/capital']],
    ['la Casa Blanca, Miraflores e Itamaraty', ['us/metonym', 've/metonym', 'br/metonym']],
    ['la ONU, la OEA y la CEDEAO', ['un/body', 'oas/body', 'ecowas/body']],
    ['el Golfo de México, el canal de Panamá y América Latina', []],
    ['un chile y una granada', []],
    ['China y la cancillería china', ['cn/name', 'cn/demonym']],
    ['Gales y un galés', ['gb/name', 'gb/demonym']],
  ])('%s', (text, expected) => {
    expect(places(text, 'es')).toEqual(expected);
  });
});

describe('persons called like a place', () => {
  test.each<[Lang, string, string[]]>([
    ['en', 'Michael Jordan met Jordan Peterson in Jordan.', ['jo/name']],
    ['en', 'George Washington rode to Washington.', ['us/capital']],
    ['en', 'Sofia Vergara left Sofia, Bulgaria.', ['bg/capital', 'bg/name']],
    ['en', 'Georgia Senator Palma left Georgia.', ['ge/name', 'ge/name']],
    ['es', 'Santiago Abascal viajó a Santiago.', ['cl/capital']],
    ['es', 'Mauricio Duarte, de Mauricio.', ['mu/name']],
    ['es', 'Habló Elena Lima en Lima.', ['pe/capital']],
  ])('%s: %s', (lang, text, expected) => {
    expect(places(text, lang)).toEqual(expected);
  });
});

describe('the gazetteer', () => {
  const names = (lang: Lang, field: 'names' | 'demonyms' | 'capitals' | 'metonyms'): string[] =>
    GAZETTEER.places.flatMap((place) => (place[field]?.[lang] ?? []).map((name) => `${name}`));

  test('ids are unique, and every entry has a name in both languages', () => {
    const ids = GAZETTEER.places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(GAZETTEER.places.filter(({ names: { en, es } }) => !en?.length || !es?.length)).toEqual([]);
  });

  test('holds the 193 members and two observers of the United Nations, Kosovo and Taiwan', () => {
    expect(GAZETTEER.places.filter(({ kind }) => kind === 'state')).toHaveLength(197);
  });

  test('every state has a demonym in both languages, but for those that another state has', () => {
    const without = GAZETTEER.places.filter(({ kind, demonyms }) => kind === 'state' && (!demonyms?.en?.length || !demonyms?.es?.length));
    expect(without.map(({ id }) => id)).toEqual(['cg', 'dm', 'va']);
  });

  test.each(['en', 'es'] as const)('no two entries share a word of one kind (%s)', (lang) => {
    for (const field of ['names', 'demonyms', 'capitals', 'metonyms'] as const) {
      const all = names(lang, field);
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    }
  });

  test.each(['en', 'es'] as const)('every name and demonym is found again as its own (%s)', (lang) => {
    for (const place of GAZETTEER.places) {
      for (const name of place.names[lang] ?? [])
        expect([name, places(`xx ${name} xx`, lang)]).toEqual([name, [expect.stringMatching(`^${place.id}/(name|body)$`)]]);
      for (const name of place.demonyms?.[lang] ?? [])
        expect([name, places(`xx ${name} xx`, lang)]).toEqual([name, [`${place.id}/demonym`]]);
    }
  });

  test('first names stand in one list alone', () => {
    const { masculine, feminine, either } = GAZETTEER.firstNames;
    const all = [...masculine, ...feminine, ...either];
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
});
