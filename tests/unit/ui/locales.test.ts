import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(process.cwd(), 'src/locales');
const SECTIONS = readdirSync(join(LOCALES, 'en')).map((file) => file.replace(/\.ts$/, ''));

/** Words that are the same in both languages: names, formats, cognates. */
const SAME = new Set(['Lindero', 'English', 'Español', 'Normal', '', ' · ', '…']);

/** Every leaf of a catalogue: its path, and its words (a function called with sample arguments). */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[`${path}()`, String(value.length === 1 && path.endsWith('numbers') ? value(NUMBERS) : value('A', 'B'))]];
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(each, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
  return [];
}

const NUMBERS = { against: 1, favor: 2, neither: 1, conditional: 1, inferred: 1 };

function read(lang: string, section: string): [string, string][] {
  return leaves(require(join(LOCALES, lang, `${section}.ts`)));
}

test('both languages have the same sections', () => {
  expect(readdirSync(join(LOCALES, 'es')).sort()).toEqual(readdirSync(join(LOCALES, 'en')).sort());
});

describe.each(SECTIONS)('%s', (section) => {
  const en = read('en', section);
  const es = read('es', section);

  test('has the same keys in both', () => {
    expect(es.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
  });

  test('has no empty and no untranslated words', () => {
    const english = new Map(en);
    const same = es.filter(
      ([path, words]) => english.get(path) === words && !SAME.has(words) && /\p{L}{2}/u.test(words.replace(/\b[AB]\b/g, '')),
    );
    expect(same.filter(([, words]) => !isTechnical(words))).toEqual([]);
    expect([...en, ...es].filter(([, words]) => words === '')).toEqual([]);
  });

  test('speaks plainly: no jargon of ours, no markup, typographic marks', () => {
    for (const [, words] of [...en, ...es]) {
      expect(words).not.toMatch(/\b(shadow root|lexicon entry|regex|DOM|payload|null|undefined|NaN|\[object)\b/i);
      expect(words).not.toMatch(/[<>]|\.\.\.|'/);
    }
  });
});

/** Formats and names that no language translates. */
function isTechnical(words: string): boolean {
  return /^(Lindero.*|.*\(CSV\)|.*JSON.*|“A”.*|A → B|.*«A».*|no|A)$/.test(words);
}
