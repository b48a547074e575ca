/** What must hold of every analysis, whatever the text: the interface and the exports rely on it. */
import fc from 'fast-check';
import * as v from 'valibot';
import { readGold } from '../../../src/cli/gold/files.ts';
import { type Analysis, articleFromText, createEngine, type Span } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
import { analysisSchema } from '../../../src/protocol/analysis.ts';

const engine = createEngine(lexicons);
const { articles, problems } = readGold(['tests/corpus/gold', 'tests/corpus/development', 'tests/corpus/newswire', 'tests/corpus/stories']);

function expectSound(text: string, analysis: Analysis): void {
  expect(v.is(analysisSchema, analysis)).toBe(true);
  const inText = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  const { terms, quotes, statements, sentences, actors, key } = analysis;
  const ids = new Set(actors.map((actor) => actor.id));
  expect(ids.size).toBe(actors.length);
  for (const span of [...terms, ...quotes, ...statements, ...sentences, ...actors.flatMap((actor) => actor.mentions)])
    expect(inText(span)).toBe(true);
  terms.forEach((term, i) => {
    expect((terms[i - 1]?.end ?? 0) <= term.start).toBe(true);
    const sentence = sentences[term.sentence];
    expect(sentence !== undefined && sentence.start < term.end && term.start < sentence.end).toBe(true);
    if (term.quote !== null) expect(quotes[term.quote]).toBeDefined();
  });
  for (const quote of quotes) {
    if (quote.actor !== null) expect(ids.has(quote.actor)).toBe(true);
    for (const part of quote.parts ?? []) expect(part.start >= quote.start && part.end <= quote.end).toBe(true);
    for (const other of quotes) {
      const nested = (other.start >= quote.start && other.end <= quote.end) || (quote.start >= other.start && quote.end <= other.end);
      expect(nested || other.end <= quote.start || quote.end <= other.start).toBe(true);
    }
  }
  for (const statement of statements) {
    expect(ids.has(statement.actor)).toBe(true);
    const { predicate, target, holderSpan, quote, scope } = statement.evidence;
    for (const span of [predicate, target, holderSpan, ...scope.negations, ...scope.conditions, ...scope.modals]) {
      if (span !== null) expect(inText(span)).toBe(true);
    }
    if (quote !== null) expect(quotes[quote]).toBeDefined();
  }
  for (const index of key) expect(quotes[index]).toBeDefined();
  for (const span of analysis.headline.words) expect(inText(span)).toBe(true);
}

const analyse = (text: string, lang: string) => engine.analyse(articleFromText(text, undefined, lang));

it('has gold files without a fault', () => expect(problems).toEqual([]));

it('is sound on the corpus', () => {
  for (const { text, lang } of articles) expectSound(text, analyse(text, lang));
});

it('survives JSON unchanged', () => {
  for (const { text, lang } of articles.slice(0, 10)) {
    const analysis = analyse(text, lang);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  }
});

it('gives the same bytes for the same text, whatever came before', () => {
  const [first, second] = articles;
  const before = JSON.stringify(analyse(first?.text ?? '', 'en'));
  analyse(second?.text ?? '', 'es');
  expect(JSON.stringify(analyse(first?.text ?? '', 'en'))).toBe(before);
  expect(JSON.stringify(createEngine(lexicons).analyse(articleFromText(first?.text ?? '', undefined, 'en')))).toBe(before);
});

/** Words, marks and accidents of real texts, in any order. */
const pieces = fc.constantFrom(
  ...'“ ” " \' ‘ ’ « » — – - . ... …… , ; : ? ! ( ) [ ] \n \ud800 \udfff \u202e שלום مرحبا \u0301 \ufeff \u0000 U.S. EE. UU. Mr. he she they el la que that said dijo'.split(
    ' ',
  ),
  ...'according to según President Ana Ruiz Mexico México troops tropas invasion soberanía cartel not no if si but pero will never Washington minister ministra'.split(
    ' ',
  ),
  '“We will not accept foreign troops,”',
  '—Que vengan —dijo—. Y pronto.',
);
const hostile = fc.array(pieces, { maxLength: 120 }).map((words) => words.join(' '));

it.each(['en', 'es'])('is sound on hostile text in %s', (lang) => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (text) => expectSound(text, analyse(text, lang))),
    { numRuns: 300 },
  );
});

it.each([
  ['one line of 300,000 characters', 'word '.repeat(60_000)],
  ['no blank at all', 'x'.repeat(300_000)],
  ['a run of dots', '.'.repeat(200_000)],
  ['marks that never close', '“«‘"('.repeat(40_000)],
  ['marks that never open', '”»’")'.repeat(40_000)],
  ['dialogue dashes', '—Que vengan —dijo—. '.repeat(10_000)],
  ['cues without end', 'said that he said that she '.repeat(10_000)],
  ['names without end', 'President Ana Ruiz and Minister Raúl Peña of Mexico, '.repeat(5_000)],
  ['lone surrogates', '\ud800\udc00\udfff'.repeat(60_000)],
  ['right-to-left text', 'قال الرئيس إن السيادة '.repeat(10_000)],
  ['line feeds', 'a\n'.repeat(100_000)],
])('answers within bounds: %s', (_, text) => {
  for (const lang of ['en', 'es']) expect(analyse(text, lang).lang).toBe(lang);
});
