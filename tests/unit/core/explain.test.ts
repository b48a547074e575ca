import { articleFromText, createEngine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const { analyse, explain } = createEngine(lexicons);

test.each(['constructor', '__proto__', 'toString', '', 'en/no-such-rule'])('of an unknown id nothing is said: %j', (id) => {
  expect(explain(id, 'en')).toBeNull();
});

test('an entry, a sense and a frame say what they find, in the language of the interface', () => {
  const [family] = lexicons.en.stance.families;
  expect(explain(family?.id ?? '', 'es')).toEqual({ rule: family?.explanation.es, notMeant: '' });
  for (const id of ['en/cartel/cartel', 'en/craft']) expect(explain(id, 'en')?.rule).toMatch(/\w/);
});

test.each([
  ['en', 'The army moved against the cartel after the killings in Culiacán.'],
  ['es', 'El ejército avanzó contra el cártel tras los asesinatos en Culiacán.'],
] as const)('a sense rule is that of the article’s language, whatever the reader’s: %s', (lang, text) => {
  const sense = analyse(articleFromText(text, undefined, lang)).terms.find(({ theme }) => theme === 'cartel')?.sense ?? '';
  const rules = lexicons[lang].terms.map((file) => (file as { senses?: Record<string, { explain: Record<string, string> }> }).senses ?? {});
  const rule = rules.flatMap((senses) => senses[sense.replace(`${lang}/`, '')] ?? [])[0];
  expect(rule).toBeDefined();
  for (const reader of ['en', 'es'] as const) expect(explain(sense, reader)?.rule).toBe(rule?.explain[reader]);
});

test('no id of a sense rule is also one of a family', () => {
  for (const lang of ['en', 'es'] as const) {
    const files = lexicons[lang].terms as readonly { senses?: object; families?: readonly { id: string }[] }[];
    const families = new Set(files.flatMap(({ families: own = [] }) => own.map(({ id }) => id)));
    for (const name of files.flatMap(({ senses = {} }) => Object.keys(senses))) expect(families.has(`${lang}/${name}`)).toBe(false);
  }
});
