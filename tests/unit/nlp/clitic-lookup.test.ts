import { CliticLookup } from '../../../src/core/nlp/clitic-lookup.ts';
import { bareVerbForms, verbForms } from '../../../src/core/nlp/verbs.ts';
import { foldAccents } from '../../../src/core/text/fold.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const lemmas = [
  ...lexicons.es.cues.families.flatMap(({ verbs }) => Object.keys(verbs).map((verb) => verb.split(' ')[0] ?? '')),
  'ir',
  'oír',
  'dar',
  'ver',
  'reír',
];

test.each([false, true])('finds every form with clitics that the rules make, and its verb (accents folded: %s)', (folded) => {
  const spelled = (form: string): string => (folded ? foldAccents(form) : form);
  const lookup = new CliticLookup<string>(folded);
  const wanted = new Map<string, string[]>();
  for (const lemma of lemmas) {
    for (const form of bareVerbForms(lemma, 'es')) lookup.add(form, lemma);
    for (const { form, clitic, kind } of verbForms(lemma, 'es')) {
      if (clitic !== true) continue;
      const list = wanted.get(spelled(form)) ?? [];
      wanted.set(spelled(form), [...list, `${lemma} ${kind}`]);
    }
  }
  for (const [word, verbs] of wanted) {
    const found = lookup.find(word).map(({ form, value }) => `${value} ${form.kind}`);
    if (found.join() !== verbs.join()) expect([word, found]).toEqual([word, verbs]);
  }
});

test('finds nothing in words without clitics', () => {
  const lookup = new CliticLookup<string>(false);
  for (const form of bareVerbForms('decir', 'es')) lookup.add(form, 'decir');
  for (const word of ['decir', 'diciendo', 'deciros', 'decirlo', 'diciendolo', 'diciéndolo', 'pueblos', 'se', ''])
    expect([word, lookup.find(word).length > 0]).toEqual([word, ['deciros', 'decirlo', 'diciéndolo'].includes(word)]);
});
