import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Span, Statement } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);
const TEXT =
  'President Ana Duarte did not endorse the airstrikes.\nThe United States has sent warships to Ruritania.\n' +
  '“If they come without permission, we will resist the foreign troops,” Duarte said.\nBrazil refused to rule out a military intervention.';

const statements = engine.analyse(articleFromText(TEXT, undefined, 'en')).statements;
const words = (span: Span | null | undefined): string | null => (span ? TEXT.slice(span.start, span.end) : null);
const at = (part: string): Statement | undefined => statements.find(({ start, end }) => TEXT.slice(start, end).includes(part));

test('a negated predicate shows its negation, and what it would be without', () => {
  const evidence = at('did not endorse')?.evidence;
  expect(words(evidence?.predicate)).toContain('endorse');
  expect(evidence?.scope.negations.map(words)).toEqual(['not']);
  expect(evidence?.otherwise).toBe('favor');
  expect(words(evidence?.target)).toContain('airstrikes');
});

test('of two predicates on one side the one that foreign action is the object of is shown', () => {
  const text = 'Senator Ana Duarte criticized the budget but rejected the airstrikes as well.';
  const { statements: found } = engine.analyse(articleFromText(text, undefined, 'en'));
  const shown = found.map(({ evidence }) => evidence.predicate && text.slice(evidence.predicate.start, evidence.predicate.end));
  expect(shown).toEqual(['rejected']);
});

test('the words that are shown never end in an article', () => {
  const html = readFileSync('samples/en.html', 'utf8');
  const text = [...html.matchAll(/<p[^>]*>(.*?)<\/p>/gs)]
    .map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))
    .join('\n');
  const { statements: found } = engine.analyse(articleFromText(text, undefined, 'en'));
  const shown = found.flatMap(({ evidence }) =>
    [evidence.predicate, evidence.wording].flatMap((span) => (span ? text.slice(span.start, span.end) : [])),
  );
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((each) => / (the|an?)$/.test(each))).toEqual([]);
});

test('behind “y”, words with a negation of their own owe nothing to the one before', () => {
  const text =
    'México rechaza una invasión.\n“México no es un protectorado y ninguna fuerza extranjera pisará nuestro suelo”, dijo la presidenta Ana Duarte.\nHubo una invasión en 1914.';
  const { statements: found } = engine.analyse(articleFromText(text, undefined, 'es'));
  const statement = found.find(({ start, end }) => text.slice(start, end).includes('protectorado'));
  expect(statement?.stance).toBe('against');
  expect(statement?.evidence.scope.negations).toEqual([]);
});

test('a quoted stance names its quote and its condition', () => {
  const evidence = at('If they come')?.evidence;
  expect(evidence?.quote).not.toBeNull();
  expect(evidence?.scope.conditions.map(words)).toContain('If');
});

test('what is kept open says so', () => {
  expect(at('refused to rule out')?.evidence.rule).toBe('kept-open');
});

test('every span of the evidence lies in the text, whatever the text is', () => {
  const pieces = [
    'Duarte',
    'rejected',
    'the airstrikes',
    '“no foreign troops”',
    'if',
    'not',
    '\n',
    '. ',
    ', ',
    'said',
    'Brazil',
    'backs',
    '?',
    '”',
    '«',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end, evidence } of engine.analyse(articleFromText(text, undefined, 'en')).statements) {
        const { predicate, target, holderSpan, scope } = evidence;
        for (const span of [{ start, end }, predicate, target, holderSpan, ...scope.negations, ...scope.conditions, ...scope.modals]) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
