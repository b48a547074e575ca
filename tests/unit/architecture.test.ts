/** The plan of the house, held: who may import whom, what no file may do, how long a file may be, what must be documented. */
import { readSources, type Source, undocumented } from './support/sources.ts';

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));

/** Room → rooms whose code it may import; `types` are rooms of which it may know the types alone. */
const RULES: Readonly<Record<string, { readonly code: readonly string[]; readonly types: readonly string[] }>> = {
  lexicons: { code: [], types: ['core'] },
  settings: { code: [], types: [] },
  locales: { code: [], types: ['core'] },
  core: { code: [], types: ['lexicons'] },
  protocol: { code: ['settings'], types: ['core'] },
  dom: { code: [], types: ['core'] },
  platform: { code: ['protocol', 'settings'], types: ['core'] },
  content: { code: ['dom', 'protocol', 'platform', 'settings', 'locales'], types: ['core'] },
  background: { code: ['core', 'lexicons', 'protocol', 'platform', 'settings', 'locales'], types: [] },
  csv: { code: [], types: [] },
  ui: { code: ['protocol', 'platform', 'settings', 'locales', 'csv'], types: ['core'] },
  cli: { code: ['core', 'lexicons', 'dom', 'csv'], types: [] },
  lib: { code: ['core', 'lexicons'], types: [] },
};

/** Constants of `core/types.ts` that are as good as types: they hold no code. */
const AS_GOOD_AS_TYPES = new Set(['src/core/types.ts']);

/** Package → the one file that may import it. */
const DOORS: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'src/platform/browser.ts',
  compromise: 'src/core/nlp/english.ts',
};

const roomOf = (path: string) => /^src\/(\w+)\//.exec(path)?.[1];

test.each(sources.map((source) => [source.path, source] as const))('%s imports only what its room may', (_, source) => {
  const rule = RULES[source.room];
  expect(rule).toBeDefined();
  const forbidden = source.imports.filter(({ target, typeOnly }) => {
    const room = roomOf(target);
    if (room === undefined || room === source.room || rule?.code.includes(room) === true) return false;
    return !(rule?.types.includes(room) === true && (typeOnly || AS_GOOD_AS_TYPES.has(target)));
  });
  expect(forbidden).toEqual([]);
});

/** House with rooms for its stages → the rooms in order: none imports from one behind it, nor from the house's own files. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  'src/core/quotes': ['lexicon', 'marks', 'view', 'subjects', 'cues', 'content', 'unit', 'ends', 'around', 'rules', 'uncued'],
  'src/core/actors': ['lexicon', 'scene', 'phrases', 'descriptions', 'referents', 'resolution', 'layout', 'meaning', 'speakers'],
  'src/core/terms': ['lexicon', 'symbols', 'patterns', 'candidates', 'soil', 'context', 'own'],
  'src/core/stance': ['patterns', 'lexicon', 'scene', 'scope', 'holders', 'candidates', 'decision'],
};

test.each(Object.entries(STAGES))('the rooms of %s know only those before them', (house, stages) => {
  const within = (path: string) => (path.startsWith(`${house}/`) ? path.slice(house.length + 1).split('/') : []);
  const stageOf = ([room = '', file]: readonly string[]) => (file === undefined ? stages.length : stages.indexOf(room));
  const inside = sources
    .map((source) => ({ ...source, stage: stageOf(within(source.path)) }))
    .filter(({ path }) => path.startsWith(`${house}/`));
  expect(inside.filter(({ stage }) => stage < 0).map(({ path }) => path)).toEqual([]);
  expect(new Set(inside.map(({ stage }) => stage)).size).toBe(stages.length + 1);
  const back = inside.flatMap(({ path, stage, imports }) =>
    imports
      .filter(({ target }) => target.startsWith(`${house}/`) && stageOf(within(target)) > stage)
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(back).toEqual([]);
});

test('content stays small: it imports neither the polyfill’s door, nor schemas, nor an interface library', () => {
  const reached = reach(['src/content/index.ts', 'src/content/desk/index.ts']);
  expect([...reached].filter((path) => /^(?:preact|valibot|compromise|webextension-polyfill)/.test(path))).toEqual([]);
  expect([...reached].filter((path) => /^src\/(?:lexicons|ui|background|cli)\//.test(path))).toEqual([]);
});

/** Everything that some files import, for its code, directly or not. */
function reach(from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) visit(target);
  };
  for (const path of from) visit(path);
  return seen;
}

test.each(Object.entries(DOORS))('%s is imported by %s alone', (name, door) => {
  // The bench of the command line measures our own engine against compromise's: a peer, not a part.
  const importers = sources.filter(
    ({ path, imports }) => path !== 'src/cli/bench.ts' && imports.some(({ target }) => target === name || target.startsWith(`${name}/`)),
  );
  expect(importers.map(({ path }) => path)).toEqual([door]);
});

test('nobody imports content, background, ui or cli', () => {
  const guests = sources.flatMap(({ path, room, imports }) =>
    imports
      .filter(({ target }) => /^src\/(?:content|background|ui|cli)\//.test(target) && roomOf(target) !== room)
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(guests).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(cycles(sources)).toEqual([]);
});

/** Depth first; each cycle once, from where it is met. Types count: who only names another’s shape leans on it too. */
function cycles(all: readonly Source[]): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const { target } of byPath.get(path)?.imports ?? []) if (byPath.has(target)) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of all) visit(path, []);
  return found;
}

/** Ways out of the machine, and ways for text to become code. Content scripts are not bound by the extension's own policy. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['a request', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bnew Image\b/],
  [
    'markup from text',
    /\binnerHTML\b|\bouterHTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write|\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b/,
  ],
  ['code from text', /\beval\s*\(|\bnew Function\b|\bimportScripts\b/],
  ['a trace in the page', /\bperformance\.mark\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/],
];

test.each(NEVER)('no file of the product holds %s', (_, pattern) => {
  const product = sources.filter(({ room }) => room !== 'cli');
  expect(product.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});

test('core computes the same everywhere: no clock, no chance, no locale, no transcendental function', () => {
  const unsure =
    /\bMath\.(?:random|exp|log\w*|pow|sin|cos|tan\w*|sqrt|cbrt|hypot)\b|\bDate\b|\bIntl\b|\btoLocale\w+|\blocaleCompare\b|\*\*/;
  const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  const found = sources.filter(({ room, text }) => room === 'core' && unsure.test(bare(text)));
  expect(found.map(({ path, text }) => `${path}: ${unsure.exec(bare(text))?.[0]}`)).toEqual([]);
});

test('a file holds one subject: at most 300 lines', () => {
  expect(sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('every exported name says what it is', () => {
  expect(sources.flatMap((source) => undocumented(source).map((name) => `${source.path}: ${name}`))).toEqual([]);
});

test('every language of the interface has the same files', () => {
  const names = (lang: string) =>
    sources.filter(({ path }) => path.startsWith(`src/locales/${lang}/`)).map(({ path }) => path.split('/').pop());
  expect(names('es')).toEqual(names('en'));
});
