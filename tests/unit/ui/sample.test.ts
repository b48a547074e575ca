import { createEngine } from '../../../src/core/index.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
import { sampleArticle } from '../../../src/ui/welcome/sample-article.ts';

const engine = createEngine(lexicons);

describe.each(['en', 'es'] as const)('the sample of the welcome page in %s', (lang) => {
  const { text, analysis } = sampleArticle(lang);
  const found = engine.analyse(articleFromText(text, undefined, lang));

  test('every phrase that it names stands in its text', () => {
    const spans = [...analysis.sentences, ...analysis.terms, ...analysis.quotes, ...analysis.statements];
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('the engine marks what the sample shows as marked', () => {
    const [shown, marked] = [analysis.terms, found.terms];
    const isIn = (terms: typeof shown, { start, end, theme }: (typeof shown)[number]) =>
      terms.some((other) => other.theme === theme && other.start < end && start < other.end);
    const say = (terms: typeof shown) => terms.map(({ start, end, theme }) => `${theme}: ${text.slice(start, end)}`);
    expect(say(shown.filter((term) => !isIn(marked, term)))).toEqual([]);
    expect(say(marked.filter((term) => !isIn(shown, term)))).toEqual([]);
  });

  test('and gives the same sides to the same sentences', () => {
    const sides = (of: typeof analysis) => of.statements.map(({ start, stance, conditional }) => `${start} ${stance} ${conditional}`);
    expect(sides(found)).toEqual(sides(analysis));
  });
});
