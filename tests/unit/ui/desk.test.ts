import './support/fake-browser.ts';
import { lookAt } from '../../../src/ui/desk/look.ts';
import { forgetSite, forgetSites, pickSite, stopEvery } from '../../../src/ui/desk/sites.ts';
import { goldState, stateWithout } from '../../dom/ui/support/states.ts';
import { fake, reset } from './support/fake-browser.ts';

const SITE = 'news.example';
const PATTERNS = [`http://${SITE}/*`, `https://${SITE}/*`];
const EVERY = ['http://*/*', 'https://*/*'];
const tab = (url: string) => ({ id: 1, windowId: 1, url, isPrivate: false });
const TAB = tab(`https://${SITE}/a`);
const stored = () => fake.stored.settings;

beforeEach(() => reset());

describe('looking at a tab', () => {
  const popup = { scan: false, force: false, asked: true };
  const panel = { scan: false, force: false, asked: false };

  test('the popup brings the content script along, and starts nothing', async () => {
    reset({ scanned: goldState('en-dev-01') });
    expect(await lookAt(TAB, popup)).toMatchObject({ kind: 'page', state: { phase: 'waiting' } });
    expect(fake.log).toEqual(['inject', 'state']);
  });

  test('a scan brings the result', async () => {
    reset({ scanned: goldState('en-dev-01') });
    expect(await lookAt(TAB, { ...popup, scan: true })).toMatchObject({ kind: 'page', state: { phase: 'marked' } });
  });

  test.each([
    ['the popup on a closed page', tab('chrome://settings'), popup, { open: false }, { kind: 'closed' }],
    ['the popup on a page that goes away', TAB, popup, {}, { kind: 'failed', code: 'no-receiver', site: SITE }],
    ['the panel without a permission', tab(''), panel, {}, { kind: 'no-permission', site: '' }],
    [
      'the panel without a permission, asked to read',
      tab(''),
      { ...panel, scan: true },
      { open: false },
      { kind: 'no-permission', site: '' },
    ],
    [
      'the panel where the site is allowed, on a page that went away',
      TAB,
      panel,
      { granted: new Set(PATTERNS) },
      { kind: 'failed', code: 'no-receiver', site: SITE },
    ],
    ['a site that is never marked', TAB, popup, { stored: { settings: { sites: { [SITE]: 'never' } } } }, { kind: 'never', site: SITE }],
  ])('%s', async (_, where, how, world, expected) => {
    reset(world);
    expect(await lookAt(where, how)).toEqual(expected);
  });

  test('nothing is run in a tab whose address the browser does not tell', async () => {
    reset({ url: '', scanned: goldState('en-dev-01') });
    expect(await lookAt(tab(''), popup)).toEqual({ kind: 'closed' });
    expect(fake.log).toEqual([]);
  });

  test('nothing is injected into a site that is never marked, unless the reader insists', async () => {
    reset({ stored: { settings: { sites: { [SITE]: 'never' } } }, scanned: goldState('en-dev-01') });
    await lookAt(TAB, { ...popup, scan: true });
    expect(fake.log).toEqual([]);
    expect(await lookAt(TAB, { ...popup, scan: true, force: true })).toMatchObject({ kind: 'page', state: { phase: 'marked' } });
    expect(await lookAt(TAB, popup)).toMatchObject({ kind: 'page' });
  });

  test('the panel asks a session that is there already, whatever the permissions', async () => {
    reset({ page: stateWithout('off') });
    expect(await lookAt(tab(''), panel)).toMatchObject({ kind: 'page', state: { phase: 'off' } });
    expect(fake.log).toEqual(['state']);
  });
});

describe('choosing where', () => {
  test('“always on this site” asks within the click, then remembers', async () => {
    const outcome = pickSite(SITE, 'site', false);
    expect(fake.log).toEqual([`request ${PATTERNS.join(' ')}`]);
    expect(await outcome).toBe('done');
    expect(stored()).toMatchObject({ sites: { [SITE]: 'always' } });
  });

  test('a refusal stores nothing', async () => {
    reset({ says: false });
    expect(await pickSite(SITE, 'site', false)).toBe('refused');
    expect(await pickSite(SITE, 'every', false)).toBe('refused');
    expect(stored()).toBeUndefined();
  });

  test('“on every article” asks for all sites within the click, and lifts “never here”', async () => {
    await pickSite(SITE, 'never', false);
    fake.log.length = 0;
    const outcome = pickSite(SITE, 'every', false);
    expect(fake.log).toEqual([`request ${EVERY.join(' ')}`]);
    expect(await outcome).toBe('done');
    expect(stored()).toMatchObject({ everyArticle: true, sites: {} });
  });

  test('“never here” gives the permission back', async () => {
    await pickSite(SITE, 'site', false);
    expect(await pickSite(SITE, 'never', false)).toBe('done');
    expect(fake.granted.size).toBe(0);
    expect(stored()).toMatchObject({ sites: { [SITE]: 'never' } });
  });

  test('“only this page” takes everything back', async () => {
    await pickSite(SITE, 'site', false);
    await pickSite(SITE, 'every', false);
    expect(await pickSite(SITE, 'page', false)).toBe('done');
    expect(fake.granted.size).toBe(0);
    expect(stored()).toMatchObject({ everyArticle: false, sites: {} });
  });

  test('“only this page” gives back what one scheme alone still covers', async () => {
    await pickSite(SITE, 'every', false);
    fake.granted.delete('http://*/*');
    await pickSite(SITE, 'page', false);
    expect(fake.granted.size).toBe(0);
  });

  test('“only this page” leaves the rules that were put aside there; forgetting the site does not', async () => {
    const dismissed = [{ entry: 'en/cartel/cartel', phrase: 'cartels', site: SITE }];
    reset({ stored: { settings: { version: 2, sites: { [SITE]: 'always' }, dismissed } } });
    await pickSite(SITE, 'page', false);
    expect(stored()).toMatchObject({ sites: {}, dismissed });
    await forgetSite(SITE);
    expect(stored()).toMatchObject({ dismissed: [] });
  });

  test.each(['page', 'site', 'every', 'never'] as const)('a private window stores nothing: %s', async (pick) => {
    expect(await pickSite(SITE, pick, true)).toBe('private');
    expect(fake.log).toEqual([]);
    expect(stored()).toBeUndefined();
  });

  test('where storage is full, that is said', async () => {
    reset({ storageWorks: false });
    expect(await pickSite(SITE, 'site', false)).toBe('not-stored');
  });
});

describe('forgetting', () => {
  beforeEach(async () => {
    await pickSite(SITE, 'site', false);
    await pickSite('other.example', 'never', false);
  });

  test('one site', async () => {
    expect(await forgetSite(SITE)).toBe(true);
    expect(stored()).toMatchObject({ sites: { 'other.example': 'never' } });
    expect(fake.granted.size).toBe(0);
  });

  test('all sites; “on every article” is no site and stays', async () => {
    await pickSite('third.example', 'every', false);
    expect(await forgetSites()).toBe(true);
    expect(stored()).toMatchObject({ sites: {}, everyArticle: true });
    expect([...fake.granted].sort()).toEqual(EVERY);
    expect(await stopEvery()).toBe(true);
    expect(stored()).toMatchObject({ everyArticle: false });
    expect(fake.granted.size).toBe(0);
  });
});
