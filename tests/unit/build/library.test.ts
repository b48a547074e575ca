/** The library as another project meets it: one module, one file of types. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const PATIENCE_MS = 240_000;

/** In the other project. */
const CONSUMER = `
import { articleFromText, createEngine, lexicons, type Analysis } from './lindero.js';
const analysis: Analysis = createEngine(lexicons).analyse(articleFromText('“We reject any foreign military intervention,” said President Ana Robles of Mexico.', ''));
const [quote] = analysis.quotes;
console.log(analysis.lang, analysis.terms.map(({ theme }) => theme).join(), analysis.actors.find(({ id }) => id === quote?.actor)?.name);
`;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'lindero-library-'));
  execFileSync(process.execPath, ['build.mjs', 'lib', '--out', dir], { stdio: 'pipe' });
}, PATIENCE_MS);
afterAll(() => rmSync(dir, { recursive: true }));

test(
  'a strict TypeScript project compiles against its types alone, and the program finds what the article says',
  () => {
    const file = join(dir, 'lib', 'consumer.ts');
    writeFileSync(file, CONSUMER);
    writeFileSync(join(dir, 'lib', 'package.json'), '{ "type": "module" }');
    const options = {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    };
    const program = ts.createProgram([file], options);
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
    program.emit();
    const said = execFileSync(process.execPath, [join(dir, 'lib', 'consumer.js')], { encoding: 'utf8' });
    expect(said.trim()).toBe('en intervention Ana Robles');
  },
  PATIENCE_MS,
);
