import '../ui/support/fake-browser.ts';
import { serve } from '../../../src/background/service.ts';
import type { Sender } from '../../../src/platform/runtime.ts';
import { readBackgroundCall } from '../../../src/protocol/background-requests.ts';
import { DEFAULTS, readSettings, withChange } from '../../../src/settings/settings.ts';
import { fake, reset } from '../ui/support/fake-browser.ts';

const page: Sender = { tabId: 1, site: 'news.example', isPrivate: false };
const entry = 'en/sovereignty/sovereignty';
const stored = () => readSettings(fake.stored.settings).dismissed;

const ask = async (rule: object, isAside = true, sender = page) => {
  const call = readBackgroundCall('dismiss', { rule: { entry, phrase: 'sovereignty', site: null, ...rule }, isAside });
  return call.ok ? serve(call.value, sender) : call;
};

beforeEach(() => reset());

test.each([
  ['everywhere', {}],
  ['on its own site', { site: 'news.example' }],
])('a page puts a rule aside %s', async (_, rule) => {
  expect(await ask(rule)).toEqual({ ok: true, value: 'stored' });
  expect(stored()).toMatchObject([{ entry }]);
});

test.each([
  ['a rule on another site', { site: 'other.example' }],
  ['a rule that there is not', { entry: 'en/sovereignty/nothing' }],
  ['a term that is none of the reader’s own', { entry: 'own/cartel/lamps' }],
  ['a rule without words', { phrase: '  ' }],
])('a page cannot put aside %s', async (_, rule) => {
  expect(await ask(rule)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  expect(stored()).toEqual([]);
});

test('a page without a host puts nothing aside on a site', async () => {
  expect(await ask({ site: 'news.example' }, true, { ...page, site: null })).toMatchObject({ ok: false });
});

test('a term of the reader’s own can be put aside while it is there, and taken back when it is gone', async () => {
  const ownTerms = [{ phrase: 'lamps', theme: 'cartel' }] as const;
  fake.stored.settings = withChange(undefined, { ...DEFAULTS, ownTerms });
  const own = { entry: 'own/cartel/lamps', phrase: 'lamps' };
  expect(await ask(own)).toEqual({ ok: true, value: 'stored' });
  fake.stored.settings = withChange(fake.stored.settings, { ownTerms: [] });
  expect(await ask(own, false)).toEqual({ ok: true, value: 'stored' });
  expect(stored()).toEqual([]);
});
