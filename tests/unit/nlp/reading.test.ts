import fc from 'fast-check';
import type { Reading } from '../../../src/core/nlp/reading.ts';
import { Class, type ClassName, Feature, hasClass } from '../../../src/core/nlp/word-classes.ts';
import { grammarOf, hasFeature, readText, tokenOf } from './helpers.ts';

const isA = (reading: Reading, word: string, name: ClassName): boolean => hasClass(reading.classes, tokenOf(reading, word), Class[name]);

describe('read, English', () => {
  test.each<[string, string, ClassName]>([
    ['The minister left.', 'the', 'determiner'],
    ['Foreign Minister Palma left.', 'minister', 'title'],
    ['Sen. Palma left.', 'sen.', 'title'],
    ['Mr. Palma and Lt. Gen. Ruiz left.', 'mr.', 'honorific'],
    ['Mr. Palma and Lt. Gen. Ruiz left.', 'gen.', 'title'],
    ["They'll leave.", "'ll", 'modal'],
    ['They left in Jan. 2020.', 'jan.', 'calendar'],
    ['Officials said so.', 'officials', 'title'],
    ['Several critics left.', 'critics', 'human'],
    ['The armed forces left.', 'armed', 'institution'],
    ['The statement said so.', 'statement', 'document'],
    ['They said so, according to aides.', 'according', 'preposition'],
    ['The army of Mexico left.', 'of', 'genitive'],
    ['It can leave.', 'can', 'modal'],
    ['It has left.', 'has', 'auxiliary'],
    ['It seems fine.', 'seems', 'copula'],
    ['It is not fine.', 'not', 'negation'],
    ["It isn't fine.", "n't", 'negation'],
    ['It failed to act.', 'failed', 'lexicalNegation'],
    ['They leave unless asked.', 'unless', 'conditional'],
    ['They leave provided that we ask.', 'provided', 'conditional'],
    ['They left on Monday.', 'monday', 'calendar'],
    ['They left hours ago.', 'hours', 'time'],
    ['About 300 left.', '300', 'numeral'],
    ['They reportedly left.', 'reportedly', 'adverb'],
  ])('%s: %s is %s', (text, word, name) => {
    expect(isA(readText(text), word, name)).toBe(true);
  });

  test.each<[string, string, ClassName]>([
    ['They may march home.', 'march', 'calendar'],
    ['Tell US officials to leave.', 'us', 'pronoun'],
    ['The WHO objected.', 'who', 'question'],
    ['The family left.', 'family', 'adverb'],
    ['A rally in Italy.', 'rally', 'adverb'],
  ])('%s: %s is not %s', (text, word, name) => {
    expect(isA(readText(text), word, name)).toBe(false);
  });

  test("tells the genitive 's from the verb", () => {
    expect(isA(readText("Mexico's army left."), "'s", 'genitive')).toBe(true);
    expect(isA(readText("It's fine."), "'s", 'auxiliary')).toBe(true);
    expect(isA(readText("Mexico's not leaving."), "'s", 'auxiliary')).toBe(true);
  });

  test('a phrase has its classes on each word and its length on the first', () => {
    const reading = readText('They will no longer wait.');
    const at = tokenOf(reading, 'no');
    expect([...reading.phraseLength.slice(at, at + 3)]).toEqual([2, 0, 1]);
    expect(hasClass(reading.classes, at + 1, Class.negation)).toBe(true);
  });

  test('a phrase or a name does not run over the end of its block', () => {
    const reading = readText('They said no\nlonger talks with the United\nStates');
    expect(reading.phraseLength[tokenOf(reading, 'no')]).toBe(1);
    expect(reading.places.length[tokenOf(reading, 'united')]).toBe(0);
  });

  test('pronouns tell person, number and gender', () => {
    const reading = readText('She and they left.');
    expect(hasFeature(reading, 0, Feature.feminine)).toBe(true);
    expect(hasFeature(reading, 0, Feature.plural)).toBe(false);
    expect(hasFeature(reading, 2, Feature.plural)).toBe(true);
  });

  test('verb forms tell what they are, and what may be a noun', () => {
    const reading = readText('He rejects the plans while signing what was written.');
    expect(hasFeature(reading, tokenOf(reading, 'rejects'), Feature.finite)).toBe(true);
    expect(hasFeature(reading, tokenOf(reading, 'rejects'), Feature.homograph)).toBe(false);
    expect(hasFeature(reading, tokenOf(reading, 'plans'), Feature.homograph)).toBe(true);
    expect(hasFeature(reading, tokenOf(reading, 'signing'), Feature.gerund)).toBe(true);
    expect(hasFeature(reading, tokenOf(reading, 'written'), Feature.participle)).toBe(true);
  });

  test('a headline in capitals is told, a sentence is not', () => {
    const { titleCase } = readText('Duarte Rejects Military Action Against Cartels\nDuarte rejected any military action on Monday.');
    expect([...titleCase]).toEqual([1, 0]);
  });

  test('a place outside the text is nothing', () => {
    const reading = readText('One.');
    expect([hasClass(reading.classes, -1, ~0), hasFeature(reading, 99, ~0)]).toEqual([false, false]);
  });

  test('first names tell a gender, names of both do not', () => {
    const { genders, firstNames } = grammarOf('en').gazetteer;
    expect(['elena', 'raul', 'andrea', 'duarte'].map((name) => genders.get(name))).toEqual(['feminine', 'masculine', undefined, undefined]);
    expect(['elena', 'andrea', 'duarte'].map((name) => firstNames.has(name))).toEqual([true, true, false]);
  });
});

describe('read, Spanish', () => {
  test.each<[string, string, ClassName]>([
    ['Las canciller y embajadoras salieron.', 'embajadoras', 'title'],
    ['La vocera salió.', 'vocera', 'title'],
    ['Él salió.', 'él', 'pronoun'],
    ['El ejército salió.', 'ejército', 'institution'],
    ['Según el comunicado, salió.', 'según', 'preposition'],
    ['Segun el comunicado, salió.', 'segun', 'preposition'],
    ['Salió a pesar de todo.', 'pesar', 'preposition'],
    ['El ejército de México.', 'de', 'genitive'],
    ['Han salido.', 'han', 'auxiliary'],
    ['Deberán salir.', 'deberán', 'modal'],
    ['Ya no saldrá.', 'ya', 'negation'],
    ['Nunca saldrá.', 'nunca', 'negation'],
    ['Se negó a salir.', 'negó', 'lexicalNegation'],
    ['Dejarán de salir.', 'dejarán', 'lexicalNegation'],
    ['Saldrá siempre que lo pidan.', 'siempre', 'conditional'],
    ['Saldrá salvo que lo impidan.', 'salvo', 'conditional'],
    ['Salió el lunes.', 'lunes', 'calendar'],
    ['Preguntó qué pasó.', 'qué', 'question'],
    ['Salió rápidamente.', 'rápidamente', 'adverb'],
  ])('%s: %s is %s', (text, word, name) => {
    expect(isA(readText(text, 'es'), word, name)).toBe(true);
  });

  test.each<[string, string, ClassName]>([
    ['El ejército salió.', 'el', 'pronoun'],
    ['Sí, salió.', 'sí', 'conditional'],
    ['Que salga.', 'que', 'question'],
    ['Ojalá aumente.', 'aumente', 'adverb'],
    ['Siempre sale.', 'siempre', 'conditional'],
  ])('%s: %s is not %s', (text, word, name) => {
    expect(isA(readText(text, 'es'), word, name)).toBe(false);
  });

  test('titles tell gender and number', () => {
    const reading = readText('La presidenta y los ministros', 'es');
    expect(hasFeature(reading, 1, Feature.feminine)).toBe(true);
    expect(hasFeature(reading, 4, Feature.masculine) && hasFeature(reading, 4, Feature.plural)).toBe(true);
  });

  test('verb forms that look like nouns are marked, plain verbs are not', () => {
    const reading = readText('El gobierno, el suelo y la denuncia; amagan, atacaban y apoyaron.', 'es');
    const homograph = (word: string): boolean => hasFeature(reading, tokenOf(reading, word), Feature.homograph);
    expect(['gobierno', 'suelo', 'denuncia'].map(homograph)).toEqual([true, true, true]);
    expect(['amagan', 'atacaban', 'apoyaron'].map(homograph)).toEqual([false, false, false]);
  });

  test('verbs tell person and number', () => {
    const reading = readText('Rechazó y dijeron que negociarán.', 'es');
    expect(hasFeature(reading, 0, Feature.finite) && hasFeature(reading, 0, Feature.singular)).toBe(true);
    expect(hasFeature(reading, 2, Feature.plural)).toBe(true);
    expect(hasFeature(reading, 4, Feature.third)).toBe(true);
  });
});

test('any text is read: columns as long as the text, phrases inside it, twice the same', () => {
  grammarOf('en');
  const words = fc.constantFrom(
    'no',
    'longer',
    'according',
    'to',
    'United',
    'States',
    'of',
    'America',
    'U.S.',
    "it's",
    '.',
    '“',
    'as',
    'long',
    '\n',
    '\ud800',
    'The',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const reading = readText(list.join(' '));
      const { length } = reading.document.tokens;
      expect([reading.classes.length, reading.features.length, reading.places.length.length]).toEqual([length, length, length]);
      for (let i = 0; i < length; i += 1) {
        expect(i + (reading.phraseLength[i] ?? 0)).toBeLessThanOrEqual(length);
        expect(i + (reading.places.length[i] ?? 0)).toBeLessThanOrEqual(length);
      }
      expect(readText(list.join(' '))).toEqual(reading);
    }),
  );
});
