import { Frame } from '../../../src/core/quotes/lexicon/cues.ts';
import { CUE_CLASSES } from '../../../src/core/types.ts';
import { CUE_LEXICONS } from '../../../src/lexicons/quotes.ts';
import { cues, LANGS, quotesOf } from './support.ts';

describe.each(LANGS)('cue lexicon (%s)', (lang) => {
  const { families, phrases } = CUE_LEXICONS[lang];
  const verbs = families.flatMap((family) => Object.keys(family.verbs));

  test('holds at least 250 verbs, each once', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(250);
    expect(new Set(verbs).size).toBe(verbs.length);
  });

  test('is sorted, with known classes and frames, and says where it comes from', () => {
    for (const family of families) {
      expect(CUE_CLASSES).toContain(family.class);
      expect(family.source).not.toBe('');
      expect(Object.keys(family.verbs)).toEqual([...Object.keys(family.verbs)].sort());
      for (const frames of Object.values(family.verbs)) for (const frame of frames.split(' ')) expect(Object.keys(Frame)).toContain(frame);
    }
    for (const table of [phrases.before, phrases.possessed, phrases.nouns, phrases.adjectives]) {
      for (const name of Object.values(table)) expect(CUE_CLASSES).toContain(name);
    }
  });

  test('has a word and an explanation for the reader in both languages', () => {
    for (const family of families) {
      for (const words of [family.label, family.explanation]) {
        expect(words.en.length).toBeGreaterThan(2);
        expect(words.es.length).toBeGreaterThan(2);
      }
    }
  });

  const examples = [...families, phrases].flatMap((family) => family.examples);
  test.each(examples.map((example) => [example.text, example] as const))('example: %s', (text, { quote, cue, speaker }) => {
    expect(quotesOf(text, lang)).toContainEqual({ type: expect.any(String), text: quote, cue, speaker: speaker ?? null });
  });

  const counterexamples = [...families, phrases].flatMap((family) => family.counterexamples);
  test.each(counterexamples)('counterexample: %s', (text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });
});

test('every form of a verb is known: past, present, gerund, clitics, particles', () => {
  for (const form of ['said', 'says', 'saying', 'warned', 'pointed']) expect(cues.en.verbs.has(form)).toBe(true);
  for (const form of ['dijo', 'dijeron', 'ha', 'señaló', 'diciéndole', 'advierte', 'quejó']) {
    expect(cues.es.verbs.has(form)).toBe(form !== 'ha');
  }
});
