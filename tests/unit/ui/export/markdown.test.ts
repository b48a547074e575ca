import { type Node, Parser } from 'commonmark';
import { articleFromText, createEngine } from '../../../../src/core/index.ts';
import { lexicons } from '../../../../src/lexicons/index.ts';
import { escapeMarkdown } from '../../../../src/ui/export/escape.ts';
import { toMarkdown } from '../../../../src/ui/export/markdown.ts';
import { idsOf } from '../../../../src/ui/export/rules.ts';
import { keyQuotes } from '../../../../src/ui/view/quotes.ts';
import { actorRows } from '../../../../src/ui/view/rows.ts';
import { crowdedState } from '../../../dom/ui/support/crowd.ts';
import { emptyAnalysis, goldState, PAGE, stateWith } from '../../../dom/ui/support/states.ts';
import { hostileState, NAMES } from './hostile.ts';
import { sourceOf } from './source.ts';

const ENGINE = createEngine(lexicons);

/** The lines that each stand for one item: marks, statements, and who says a quote. */
const itemsOf = (brief: string) =>
  brief
    .split('\n')
    .filter((line) => /^( {2}- |- (against|in favor|no side|en contra|a favor|sin postura)|> .*\((?:rule|regla): )/.test(line));

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
  const items = itemsOf(brief);
  expect(items.length).toBeGreaterThan(source.analysis.statements.length);
  for (const item of items) expect(item).toMatch(/\(rule: .+\)$/);
});

describe.each(['en', 'es'] as const)('in the engine’s own analysis of an article (%s)', (lang) => {
  const article = articleFromText(goldState(`${lang}-dev-01`).text, undefined, lang);
  const analysis = ENGINE.analyse(article);
  const source = sourceOf(stateWith(article.text, analysis));

  test.each(['en', 'es'] as const)('a rule is said in words, never by its id, in the reader’s language %s', (reader) => {
    const known = idsOf(analysis).flatMap((id) => {
      const explanation = ENGINE.explain(id, reader);
      return explanation === null ? [] : [[id, explanation] as const];
    });
    const brief = toMarkdown(source, reader, Object.fromEntries(known));
    const items = itemsOf(brief);
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) expect(item).not.toMatch(/\((?:rule|regla): [\w/-]+\)$/);
    expect(brief).not.toMatch(/\b(en|es)\/[a-z]/);
  });
});

test('what turns an expression is named with it', () => {
  const text = 'President Ana Duarte did not endorse the airstrikes.';
  const analysis = ENGINE.analyse(articleFromText(text, undefined, 'en'));
  const endorse = { 'en/back': { rule: 'approves of it', notMeant: '' } };
  expect(toMarkdown(sourceOf(stateWith(text, analysis)), 'en', endorse)).toContain(
    '“endorse” approves of it; by itself, that is in favor. This is about “airstrikes”. “not” negates it.',
  );
});

test('it speaks the reader’s language, and keeps the article’s words', () => {
  const brief = toMarkdown(sourceOf(goldState('en-dev-01')), 'es');
  expect(brief).toContain('## Qué postura toma cada quien');
  expect(brief).toContain('El artículo cuenta:');
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

describe('as another program renders it', () => {
  const nodesOf = (brief: string): Node[] => {
    const walker = new Parser().parse(brief).walker();
    const nodes: Node[] = [];
    for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) nodes.push(step.node);
    return nodes;
  };
  const textOf = (brief: string) =>
    nodesOf(brief)
      .map(({ literal, type }) => (type === 'text' || type === 'code' ? literal : ' '))
      .join('')
      .replace(/\s+/g, ' ');

  test.each(['en', 'es'] as const)('a hostile article adds no markup, picture or address of its own (%s)', (lang) => {
    const source = sourceOf(hostileState());
    const nodes = nodesOf(toMarkdown(source, lang));
    const of = (type: string) => nodes.filter((node) => node.type === type);
    expect([...of('html_inline'), ...of('html_block'), ...of('image'), ...of('code_block'), ...of('emph')]).toEqual([]);
    const rows = actorRows(source.analysis);
    expect(of('heading').map(({ level }) => level)).toEqual([1, 2, ...rows.map(() => 3), 2, 2]);
    const addresses = new Set(of('link').map(({ destination }) => destination?.split('#:~:text=')[0]));
    expect([...addresses]).toEqual([source.page.url]);
  });

  test('every name comes out as it is written', () => {
    // A name that begins a heading begins with a capital.
    const text = textOf(toMarkdown(sourceOf(hostileState()), 'en')).toLowerCase();
    expect(NAMES.filter((name) => !text.includes(name.replace(/\s+/g, ' ').toLowerCase()))).toEqual([]);
  });

  test('every quote comes out verbatim', () => {
    for (const id of ['en-dev-01', 'es-dev-01', 'en-dev-03']) {
      const source = sourceOf(goldState(id));
      const text = textOf(toMarkdown(source, 'en'));
      for (const { text: said } of keyQuotes(source.text, source.analysis)) expect(text).toContain(said);
    }
  });
});
