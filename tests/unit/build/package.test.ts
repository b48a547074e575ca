/** What the stores get is what anybody can build: a reviewer with nothing but the source zip comes to the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(__dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'lindero-package-'));

afterAll(() => rmSync(scratch, { recursive: true }));

/** Packages the project that stands in a folder; returns each zip's fingerprint by its name. */
function packageFrom(project: string, name: string, timeZone: string): Record<string, string> {
  const out = join(scratch, name);
  const places = ['--out', out, '--dist', `${out}-dist`];
  const env = { ...process.env, TZ: timeZone, LANG: 'C' };
  execFileSync(process.execPath, [join(project, 'scripts/package.mjs'), ...places], { cwd: project, env, stdio: 'pipe' });
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex');
  return Object.fromEntries(readdirSync(out).map((file) => [file, hash(file)]));
}

/** Unpacks a zip; the packages are fetched by npm, which a test does not repeat. */
function unpackSource(out: string, into: string): void {
  const zip = readdirSync(out).find((file) => file.endsWith('-source.zip')) ?? '';
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(out, zip))))) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(into, 'node_modules'), 'dir');
}

test('three zips; a rebuild from the source zip alone, elsewhere and in another time zone, gives the same bytes', () => {
  const first = packageFrom(ROOT, 'first', 'America/Mexico_City');
  expect(Object.keys(first)).toHaveLength(3);
  const source = join(scratch, 'source');
  unpackSource(join(scratch, 'first'), source);
  expect(packageFrom(source, 'again', 'Asia/Tokyo')).toEqual(first);
}, 120_000);
