import { escapeMarkdown } from '../../../../src/ui/export/escape.ts';
import { toMarkdown } from '../../../../src/ui/export/markdown.ts';
import { crowdedState } from '../../../dom/ui/support/crowd.ts';
import { emptyAnalysis, goldState, PAGE, stateWith } from '../../../dom/ui/support/states.ts';
import { sourceOf } from './source.ts';

test('the brief names its page, who stands where, the quotes and the marks', () => {
  const state = goldState('en-dev-01');
  const brief = toMarkdown(sourceOf(state), 'en');
  expect(brief).toMatch(/^# /);
  for (const part of [
    '## Who stands where',
    '## In their words',
    '## Marked language',
    `- Date: ${PAGE.date}`,
    '- Language: en',
    'Lindero 1.2.3',
  ]) {
    expect(brief).toContain(part);
  }
  expect(brief).toContain(`<${state.page.url}>`);
});

test('every item names its rule', () => {
  const source = sourceOf(goldState('en-dev-01'));
  const brief = toMarkdown(source, 'en');
  const items = brief.split('\n').filter((line) => /^( {2}- |- (against|in favor|no side)|> .*, said)/.test(line));
  expect(items.length).toBeGreaterThan(source.analysis.statements.length);
  for (const item of items) expect(item).toMatch(/\(rule: `[^`]+`\)$/);
});

test('it speaks the reader’s language, and keeps the article’s words', () => {
  const brief = toMarkdown(sourceOf(goldState('en-dev-01')), 'es');
  expect(brief).toContain('## Quién está dónde');
  expect(brief).toContain('Según lo referido:');
});

test('what is reported begins with “Reported:” and never with a quotation mark of ours', () => {
  const { text, analysis, ...state } = goldState('en-dev-01');
  if (analysis === null) throw new Error('no analysis');
  const reported = analysis.quotes.findIndex(({ type }) => type === 'indirect');
  const brief = toMarkdown(sourceOf({ ...state, text, analysis: { ...analysis, key: [reported] } }), 'en');
  expect(brief.match(/^> (.*)$/m)?.[1]).toMatch(/^Reported: [^“"«]/);
});

test.each([
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['- not an item', '\\- not an item'],
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
  ['> quote\n\nnext', '\\> quote next'],
  ['a|b ~c~ !x', 'a\\|b \\~c\\~ \\!x'],
  ['well-known: “so”', 'well-known: “so”'],
])('%j comes out as text', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test('no line of a hostile article starts a block of its own', () => {
  const brief = toMarkdown(sourceOf(crowdedState()), 'en');
  const own = /^(# |## |### |- | {2}- |> |>$|---$|$|Made by Lindero)/;
  expect(brief.split('\n').filter((line) => !own.test(line))).toEqual([]);
  expect(brief).not.toMatch(/(^|[^\\])<b>/);
});

test('an empty article says so', () => {
  const brief = toMarkdown(sourceOf(stateWith('Bread.', emptyAnalysis())), 'en');
  expect(brief).toContain('Nobody in this article takes a side');
  expect(brief).toContain('Nothing was marked.');
});
