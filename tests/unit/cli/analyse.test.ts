/** What is printed, what is told, and the exit code, with engines that fail. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AnalyseOptions, analyse } from '../../../src/cli/analyse.ts';
import { createEngine, type Engine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(resolve('out/analyse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => jest.restoreAllMocks());

const engine = createEngine(lexicons);
// takes longer than a test may while the machine is busy
engine.prepare('en');
engine.prepare('es');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Analyses one file of JSON lines, "a.jsonl". */
async function outcomeOf(documents: readonly object[], options: AnalyseOptions = {}, by: Engine = engine): Promise<Outcome> {
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, documents.map((document) => JSON.stringify(document)).join('\n'));
  const written = { out: '', errors: '' };
  const catcher = (key: keyof typeof written) => (text: string | Uint8Array) => {
    written[key] += text;
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(catcher('out'));
  jest.spyOn(process.stderr, 'write').mockImplementation(catcher('errors'));
  const code = await analyse(by, [path], options);
  jest.restoreAllMocks();
  const errors = written.errors.split('\n').filter(Boolean);
  return { code, out: written.out, errors: errors.map((error) => error.replace(folder, '')) };
}

const TEXT = 'Mexico rejects any military intervention.';

test('a document that the engine fails on costs no other its answer', async () => {
  const failing: Engine = {
    ...engine,
    analyse(article) {
      if (article.text.startsWith('Bad')) throw new RangeError('out of order');
      return engine.analyse(article);
    },
  };
  const { code, out, errors } = await outcomeOf(
    [
      { id: 1, text: 'Bad.' },
      { id: 2, text: TEXT },
    ],
    {},
    failing,
  );
  expect(code).toBe(1);
  expect(JSON.parse(out).id).toBe('2');
  expect(errors).toEqual(['/a.jsonl:1: cannot be analysed: out of order']);
});

describe('a terminal is shown no control characters', () => {
  const CLEAR = '\u001b[2J\u009b31m';

  test('where a document is printed for people', async () => {
    const text = `“Mexico${CLEAR} rejects any military intervention,” Raúl${CLEAR} Peña said.`;
    const { out } = await outcomeOf([{ id: `a${CLEAR}`, text }], { pretty: true });
    expect(out).toContain('a\\u001b[2J\\u009b31m');
    expect(out).toContain('rejects any military intervention');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('where a line is wrong', async () => {
    const read = await outcomeOf([{ id: 1, title: CLEAR, text: TEXT }]);
    expect(read.errors).toHaveLength(1);
    const failing: Engine = {
      ...engine,
      analyse() {
        throw new Error(`near ${CLEAR}\n`);
      },
    };
    const { errors } = await outcomeOf([{ id: 1, text: TEXT }], {}, failing);
    expect(errors).toEqual(['/a.jsonl:1: cannot be analysed: near \\u001b[2J\\u009b31m\\u000a']);
  });
});

test('says once for a file how many documents are in languages that are not read', async () => {
  const french = 'Le ministre a déclaré à la presse que le gouvernement n’enverra pas de troupes de l’autre côté de la frontière.';
  const others = [french, french, 'OK'].map((text, id) => ({ id, text }));
  const wrong = { id: 'tagged', text: TEXT, lang: 'pt-BR' };
  const { code, out, errors } = await outcomeOf([...others, { id: 'read', text: TEXT, lang: 'eng' }, wrong]);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).lang),
  ).toEqual([null, null, null, 'en', null]);
  expect(errors).toEqual([expect.stringMatching(/^\/a\.jsonl: .*4 documents, whose language is not read: fr 2, pt 1, und 1 \(und:/)]);
});

test('a language can be said for documents that say none and are too short to tell', async () => {
  const documents = [
    { id: 'short', text: 'Caracas' },
    { id: 'tagged', text: 'Caracas', lang: 'pt' },
    { id: 'told', text: TEXT },
  ];
  const { out } = await outcomeOf(documents, { lang: 'es' });
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).lang),
  ).toEqual(['es', null, 'en']);
});
