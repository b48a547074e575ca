import fc from 'fast-check';
import { readBackgroundCall } from '../../../src/protocol/background-requests.ts';
import { readReply, unwrap, wrap } from '../../../src/protocol/envelope.ts';
import { MAX_BLOCKS, MAX_IDS, MAX_TEXT } from '../../../src/protocol/limits.ts';
import { fail, ok } from '../../../src/protocol/result.ts';
import { isTabReply } from '../../../src/protocol/tab-replies.ts';
import { readTabCall } from '../../../src/protocol/tab-requests.ts';
import { goldState } from '../../dom/ui/support/states.ts';

const article = { text: 'One. Two.', blocks: [{ start: 0, end: 9, kind: 'paragraph' }], lang: 'en' };

describe('the wrapping', () => {
  test('what is wrapped for one receiver is unwrapped by it alone', () => {
    const message = JSON.parse(JSON.stringify(wrap('tab', 'jump', { start: 1, end: 2 })));
    expect(unwrap(message, 'tab')).toEqual({ name: 'jump', request: { start: 1, end: 2 } });
    expect(unwrap(message, 'background')).toBeNull();
  });

  test('anything else is not ours, and nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => expect(unwrap(message, 'tab')).toBeNull()));
  });

  test('a reply that is no result is a failure', () => {
    expect(readReply(ok(7))).toEqual(ok(7));
    expect(readReply(fail('too-large', 'x'))).toEqual(fail('too-large', 'x'));
    for (const reply of [7, 'yes', {}, { ok: false }, { ok: false, error: { code: 'invented', detail: '' } }]) {
      expect(readReply(reply)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    }
    for (const none of [undefined, null]) expect(readReply(none)).toMatchObject({ ok: false, error: { code: 'no-receiver' } });
  });
});

describe('calls to a tab', () => {
  test.each([
    ['state', 'anything', { name: 'state', request: null }],
    ['scan', { force: true, extra: 1 }, { name: 'scan', request: { force: true } }],
    ['jump', { start: 3, end: 9 }, { name: 'jump', request: { start: 3, end: 9 } }],
    ['step', { direction: -1, theme: 'cartel' }, { name: 'step', request: { direction: -1, theme: 'cartel' } }],
    ['step', { direction: 1, theme: null }, { name: 'step', request: { direction: 1, theme: null } }],
    ['scan', null, null],
    ['jump', { start: 9, end: 3 }, null],
    ['jump', { start: 0.5, end: 3 }, null],
    ['step', { direction: 2, theme: null }, null],
    ['step', { direction: 1, theme: 'weather' }, null],
    ['constructor', {}, null],
  ])('%s %j', (name, request, call) => {
    expect(readTabCall(name, request)).toEqual(call);
  });
});

describe('calls to the background', () => {
  test('a sound one is read', () => {
    expect(readBackgroundCall('analyse', { article })).toEqual(ok({ name: 'analyse', request: { article } }));
    expect(readBackgroundCall('badge', { count: null })).toEqual(ok({ name: 'badge', request: { count: null } }));
  });

  test.each([
    ['analyse', {}],
    ['analyse', { article: { ...article, blocks: [{ start: 4, end: 2, kind: 'paragraph' }] } }],
    ['analyse', { article: { ...article, blocks: [{ start: 0, end: 10, kind: 'paragraph' }] } }],
    [
      'analyse',
      {
        article: {
          ...article,
          blocks: [
            { start: 0, end: 5, kind: 'title' },
            { start: 4, end: 9, kind: 'paragraph' },
          ],
        },
      },
    ],
    ['explain', { ids: Array.from({ length: MAX_IDS + 1 }, () => 'x'), lang: 'en' }],
    ['explain', { ids: ['x'], lang: 'fr' }],
    ['badge', { count: -1 }],
    ['dismiss', { rule: { entry: '', phrase: 'x', site: null }, isAside: true }],
    ['dismiss', { rule: { entry: 'en/cartel/x', phrase: 'x', site: '*' }, isAside: true }],
    ['dismiss', { rule: { entry: 'x'.repeat(201), phrase: 'x', site: null }, isAside: true }],
    ['toString', null],
  ])('%s %j is refused', (name, request) => {
    expect(readBackgroundCall(name, request)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  test('beyond the limits it is too large, not malformed', () => {
    const text = 'a'.repeat(MAX_TEXT + 1);
    const blocks = Array.from({ length: MAX_BLOCKS + 1 }, () => ({ start: 0, end: 0, kind: 'paragraph' }));
    expect(readBackgroundCall('analyse', { article: { text, blocks: [] } })).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(readBackgroundCall('analyse', { article: { text: '', blocks } })).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('nothing throws on any request', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('analyse', 'explain', 'badge', 'desk', 'bare', 'x'),
        fc.anything(),
        (name, request) => void readBackgroundCall(name, request),
      ),
    );
  });
});

describe('an analysis', () => {
  const { analysis } = goldState('en-dev-01');
  const join = (part: unknown) => readBackgroundCall('join', { article, parts: [part] });
  const withFirst = (list: 'quotes' | 'statements', change: object) => ({
    ...analysis,
    [list]: analysis?.[list].map((each, index) => (index === 0 ? { ...each, ...change } : each)),
  });

  test('is taken whole', () => {
    expect(join(analysis)).toMatchObject({ ok: true });
  });

  test.each([
    ['a quote whose cue is of no class', withFirst('quotes', { cueClass: 'shout' })],
    ['a quote found in no known way', withFirst('quotes', { resolution: undefined })],
    ['a statement without evidence', withFirst('statements', { evidence: undefined })],
    ['a statement with half of it', withFirst('statements', { evidence: { holder: 'name' } })],
    ['a statement without its weight', withFirst('statements', { strength: undefined })],
    ['a statement whose sides are a number', withFirst('statements', { sides: 1 })],
    ['a headline with another verdict', { ...analysis, headline: { verdict: 'perhaps', words: [] } }],
  ])('%s is refused', (_, part) => {
    expect(join(part)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });
});

describe('replies of a tab', () => {
  test('are believed only where they fit the call', () => {
    expect(isTabReply('jump', true)).toBe(true);
    expect(isTabReply('jump', 'true')).toBe(false);
    expect(isTabReply('step', { index: 1, total: 3 })).toBe(true);
    expect(isTabReply('invented', true)).toBe(false);
    expect(isTabReply('state', { phase: 'marked' })).toBe(false);
  });
});
