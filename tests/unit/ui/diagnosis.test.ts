import { DEFAULTS } from '../../../src/settings/settings.ts';
import { diagnosis } from '../../../src/ui/view/diagnosis.ts';
import { goldState, stateWithout } from '../../dom/ui/support/states.ts';

const VERSIONS = { extension: '1.2.3', browser: 'Firefox 153' };

test('versions, choices, state and counts', () => {
  const state = goldState('en-dev-01');
  const text = diagnosis(VERSIONS, DEFAULTS, { kind: 'page', state });
  expect(text).toContain('lindero: 1.2.3');
  expect(text).toContain('page: marked');
  expect(text).toContain(`quotes: ${state.analysis?.quotes.length}`);
});

test('no word of the article, no address, no site, no term of the reader’s own', () => {
  const state = goldState('en-dev-01');
  const settings = {
    ...DEFAULTS,
    sites: { 'secret.example': 'always' as const },
    ownTerms: [{ phrase: 'secretphrase', theme: 'cartel' as const }],
    dismissed: [{ entry: 'e', phrase: 'secretmark', site: 'secret.example' }],
  };
  const text = diagnosis(VERSIONS, settings, { kind: 'page', state });
  expect(text).not.toMatch(/secret|example|https?:/);
  const own = new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const names = state.analysis?.actors.flatMap(({ name }) => name.toLowerCase().split(' ')) ?? [];
  expect(names.filter((name) => own.has(name))).toEqual([]);
});

test.each([
  [{ kind: 'failed', code: 'no-receiver', site: 'x.example' } as const, 'page: failed, no-receiver'],
  [{ kind: 'closed' } as const, 'page: closed'],
  [{ kind: 'page', state: stateWithout('refused', 'too-large') } as const, 'page: refused, too-large'],
])('a page in the state %j', (sight, line) => {
  expect(diagnosis(VERSIONS, DEFAULTS, sight)).toContain(line);
});
