import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(resolve('out/cli-'));
const lindero = join(folder, 'cli', 'lindero.js');

interface Run {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

function run(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [lindero, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return { code: status, lines: lines(stdout), errors: lines(stderr) };
}

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const TEXT = 'Minister rejects foreign troops\n“We will not accept foreign troops,” Foreign Minister Raúl Peña said on Monday.';

beforeAll(() => {
  execFileSync(process.execPath, ['build.mjs', '--out', folder, 'cli'], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lindero analyse', () => {
  it('prints one JSON object for each line, with the codebook’s fields', () => {
    const { code, lines, errors } = run(['analyse', '-'], `${JSON.stringify({ id: 'a', text: TEXT })}\n`);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const [line] = lines.map((text) => JSON.parse(text));
    expect(line).toMatchObject({ id: 'a', lang: 'en' });
    const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
    expect(line.terms.map(words)).toEqual(['foreign troops', 'foreign troops']);
    expect(line.quotes.map(words)).toContain('“We will not accept foreign troops,”');
    expect(words(line.quotes[0].cue)).toBe('said');
    expect(line.actors.map((actor: { name: string }) => actor.name)).toContain('Raúl Peña');
  });

  it('reports a bad line with its place and answers the others', () => {
    const good = JSON.stringify({ id: 1, text: 'Nothing here.', lang: 'en' });
    const input = [good, '{"id": "x"', '', JSON.stringify({ id: 'y' }), JSON.stringify({ id: 'z', text: 7 }), '[]', good].join('\n');
    const { code, lines, errors } = run(['analyse', '-'], input);
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['1', '1']);
    expect(errors.map((error) => error.split(': ')[0])).toEqual([2, 4, 5, 6].map((number) => `standard input:${number}`));
    expect(errors[1]).toContain('"text"');
  });

  it('says that a title was not read which is not the first line of its text', () => {
    const [title = '', body = ''] = TEXT.split('\n');
    const input = [JSON.stringify({ id: 'whole', title, text: TEXT }), JSON.stringify({ id: 'apart', title, text: body })];
    input.push(JSON.stringify({ id: 'in a line', title, text: TEXT.replace('\n', '. ') }));
    const { code, lines, errors } = run(['analyse', '-'], input.join('\n'));
    expect({ code, count: lines.length }).toEqual({ code: 0, count: 3 });
    expect(errors).toEqual([2, 3].map((number) => expect.stringMatching(new RegExp(`^standard input:${number}: .*title`))));
  });

  it('keeps a line whole that holds a line separator', () => {
    const { lines } = run(['analyse', '-'], `{"id":"u","text":"one\u2028two"}\r\n`);
    expect(lines).toHaveLength(1);
  });

  it('reads text files and pages, and goes on past a file that is not there', () => {
    const paragraph =
      '<p>“We will not accept foreign troops on our soil,” Foreign Minister Raúl Peña said on Monday, after a week of talks with envoys.</p>';
    const page = write(
      'page.html',
      `<html lang="en"><title>t</title><nav>Home</nav><article><h1>Minister rejects troops</h1>${paragraph.repeat(6)}</article></html>`,
    );
    const { code, lines, errors } = run(['analyse', write('a.txt', TEXT), join(folder, 'gone.jsonl'), page]);
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'page']);
    const { terms, article } = JSON.parse(lines[1] ?? '');
    expect(terms.length).toBeGreaterThan(5);
    expect(article).toBe(true);
    expect(errors).toEqual([expect.stringContaining('gone.jsonl: cannot be read')]);
  });

  it('says of a page that it looks like no article, and reads it all the same', () => {
    const offers = ['Boots', 'Maps', 'Tents'].map((name) => `<li><h3><a href="/${name}">${name}</a></h3><p>$ 20 per piece</p></li>`);
    const text = '<p>Foreign troops slept in these. Buy yours today.</p>';
    const shop = write(
      'shop.html',
      `<html lang="en"><title>Camp shop</title><main><h1>Camp shop</h1>${text}<ul>${offers.join('')}</ul></main>`,
    );
    const { code, lines, errors } = run(['analyse', shop]);
    expect({ code, errors }).toEqual({ code: 0, errors: [expect.stringMatching(/shop\.html: the page looks like no article/)] });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'shop', article: false, text: expect.stringContaining('Foreign troops') });
  });

  it('reads a live blog as the extension does: each post by itself, its heading a heading', () => {
    const { lines } = run(['analyse', resolve('tests/pages/en-live-blog/source.html')]);
    const { text, terms, actors } = JSON.parse(lines[0] ?? '');
    const { blocks } = JSON.parse(readFileSync('tests/pages/en-live-blog/expected.json', 'utf8'));
    expect(text).toBe(blocks.flatMap((block: string) => (block.startsWith('post: ') ? [] : block.replace(/^\w+: /, ''))).join('\n'));
    expect(terms.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toContain('foreign troops');
    expect(actors.map(({ name }: { name: string }) => name)).toContain('Paolo Andersen');
  });

  it('does not carry a speaker from one post of a live blog into the next', () => {
    const post = (time: string, said: string) =>
      `<section class="post"><time datetime="2026-05-09T${time}:00Z">${time}</time><p>${said}</p></section>`;
    const said = [
      'President Elena Marr told reporters that foreign troops would violate the sovereignty of her country, and left the room.',
      '“We will not accept foreign troops,” she said in the evening, and asked the alliance to respect the law of the sea.',
    ];
    const html = `<html lang="en"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Strait crisis live"}</script><h1>Strait crisis live</h1><main>${said.map((each, at) => post(`0${9 - at}:00`, each)).join('')}</main></html>`;
    const speakers = (files: readonly string[]) =>
      JSON.parse(run(['analyse', ...files]).lines[0] ?? '').quotes.map(({ actor }: { actor: string | null }) => actor);
    const told = speakers([write('plain.txt', `Strait crisis live\n${said.join('\n')}`)]);
    expect(told.at(-1)).toBe(told[0]);
    const live = speakers([write('live.html', html)]);
    expect(live[0]).not.toBeNull();
    expect(live.at(-1)).not.toBe(live[0]);
  });

  it('says which language it does not read, and finds nothing in it', () => {
    const french =
      'Le ministre des Affaires étrangères a rejeté lundi toute intervention militaire, disant que la souveraineté du pays est en jeu.';
    const [line] = run(['analyse', '-'], JSON.stringify({ id: 'f', text: french })).lines.map((text) => JSON.parse(text));
    expect(line).toMatchObject({ lang: null, detected: 'fr', terms: [], quotes: [] });
  });

  it('prints a table of actors, which a spreadsheet opens', () => {
    const { lines } = run(['analyse', '--csv', write('c.txt', TEXT)]);
    expect(lines[0]).toMatch(/^\ufeffid,lang,/);
    expect(lines.filter((line) => line.includes('Raúl Peña'))).toEqual([expect.stringMatching(/^c,en,en,.*,against,/)]);
  });

  it('prints for people', () => {
    const { lines } = run(['analyse', '--pretty', write('b.txt', TEXT)]);
    expect(lines.join('\n')).toContain('Raúl Peña: against');
  });
});

describe('lindero', () => {
  it.each([
    [[]],
    [['weigh']],
    [['analyse']],
    [['evaluate', '--colour', 'x']],
    [['analyse', '--csv', '--pretty', '-']],
    [['analyse', '--lang', 'fr', '-']],
  ])('exits 2 on bad usage: %j', (args) => {
    expect(run(args).code).toBe(2);
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--version']).lines).toEqual([version]);
  });

  it('says in a line which gold file or prediction it cannot read', () => {
    const gone = run(['evaluate', join(folder, 'gone')]);
    expect(gone).toMatchObject({ code: 1, lines: [], errors: [expect.stringMatching(/gone: cannot be read: ENOENT/)] });
    const unknownSide = '{"id": "x", "statements": [{"start": 1, "end": 2, "actor": "a1", "stance": "pro"}]}';
    const lines = ['{"id": "en-dev-01"}', '', '{"id": ', '7', '{"id": "x", "terms": [{"start": 1}]}', unknownSide].join('\n');
    const bad = run(['evaluate', 'tests/corpus/gold/en-dev-01.xml', '--predictions', write('bad.jsonl', lines)]);
    expect(bad).toMatchObject({ code: 1, lines: [] });
    expect(bad.errors).toEqual([3, 4, 5, 6].map((number) => expect.stringMatching(new RegExp(`bad\\.jsonl:${number}: `))));
    expect(bad.errors[2]).toContain('terms.0.end');
    expect(bad.errors[3]).toContain('statements.0.stance');
    const none = run(['evaluate', 'tests/corpus/gold/en-dev-01.xml', '--predictions', join(folder, 'none.jsonl')]);
    expect(none).toMatchObject({ code: 1, lines: [], errors: [expect.stringContaining('none.jsonl: ')] });
  });

  it('scores gold files', () => {
    const { code, lines } = run(['evaluate', 'tests/corpus/gold/en-dev-01.xml', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ articles: 1 });
  });
});
