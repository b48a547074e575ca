import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { background as en } from '../../../src/locales/en/background.ts';
import { background as es } from '../../../src/locales/es/background.ts';

const ROOT = resolve(__dirname, '../../..');

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: object }>>;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts?: unknown;
  readonly host_permissions?: unknown;
}

/** The build's own words, in a process of its own: its modules are no CommonJS. */
function manifest(browser: 'chrome' | 'firefox'): Manifest {
  const script = `import { manifestFor } from './scripts/build/manifest.mjs'; console.log(JSON.stringify(await manifestFor('${browser}')));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' }));
}

describe.each(['chrome', 'firefox'] as const)('the manifest of %s', (browser) => {
  const made = manifest(browser);

  test('has the version of package.json, and no other file has one', () => {
    expect(made.version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
    expect(JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'))).not.toHaveProperty('version');
  });

  test('asks for no site at installation', () => {
    expect(made.content_scripts).toBeUndefined();
    expect(made.host_permissions).toBeUndefined();
    expect([...made.permissions].sort()).toEqual(
      [...['activeTab', 'contextMenus', 'scripting', 'storage'], ...(browser === 'chrome' ? ['sidePanel'] : [])].sort(),
    );
  });

  test('lets its pages reach nothing but themselves', () => {
    expect(made.content_security_policy.extension_pages).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:/,
    );
  });

  test('suggests at most four shortcuts, Chrome’s limit', () => {
    expect(Object.values(made.commands).filter(({ suggested_key }) => suggested_key !== undefined).length).toBeLessThanOrEqual(4);
  });

  test('names no message that a language lacks', () => {
    const names = [...JSON.stringify(made).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(4);
    for (const { manifest: words } of [en, es]) for (const name of names) expect(words).toHaveProperty(name);
  });

  test('only one of them has what only one of them knows', () => {
    expect(made).not.toHaveProperty('chrome');
    expect(made).not.toHaveProperty('firefox');
    expect('side_panel' in made).toBe(browser === 'chrome');
    expect('browser_specific_settings' in made).toBe(browser === 'firefox');
  });
});

test('texts fit where the stores show them', () => {
  for (const { manifest: words } of [en, es]) {
    expect(words.extName.length).toBeLessThanOrEqual(50);
    expect(words.extDescription.length).toBeLessThanOrEqual(132);
  }
});

test('every page has its markup, its script and its name', () => {
  const pages = readdirSync(join(ROOT, 'src/ui')).filter((name) => existsSync(join(ROOT, 'src/ui', name, `${name}.html`)));
  expect(pages).toEqual(expect.arrayContaining(['options', 'panel', 'popup', 'welcome']));
  for (const page of pages) {
    const markup = readFileSync(join(ROOT, 'src/ui', page, `${page}.html`), 'utf8');
    expect(existsSync(join(ROOT, 'src/ui', page, 'index.tsx'))).toBe(true);
    expect(markup).toContain(`src="${page}.js"`);
    expect(markup).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|https?:/);
  }
});
