import fc from 'fast-check';
import { type Analysis, type Article, articleFault, createEngine, unitsOf } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
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
    ['analyse', { article: { ...article, blocks: [{ start: 4, end: 2.5, kind: 'paragraph' }] } }],
    ['analyse', { article: { ...article, blocks: [{ start: 0, end: 9, kind: 'advert' }] } }],
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

describe('a message that is sound but for one place', () => {
  const engine = createEngine(lexicons);
  const text =
    'Strait live: senator backs airstrikes\n“We will not accept foreign troops,” President Ana Holt said.\nHolt rejected the airstrikes.';
  const [first, second] = [text.indexOf('\n') + 1, text.lastIndexOf('\n') + 1];
  const blog: Article = {
    text,
    blocks: [
      { kind: 'title', start: 0, end: first - 1 },
      { kind: 'post', start: first, end: first },
      { kind: 'paragraph', start: first, end: second - 1 },
      { kind: 'post', start: second, end: second },
      { kind: 'paragraph', start: second, end: text.length },
    ],
    lang: 'en',
  };
  const parts: readonly Analysis[] = unitsOf(blog).map((unit) => engine.analyse(unit.article));
  const SOUND: Readonly<Record<string, object>> = {
    join: { article: blog, parts },
    analyse: { article: blog },
    explain: { ids: ['en/cartel/cartel'], lang: 'en' },
    dismiss: { rule: { entry: 'en/cartel/cartel', phrase: 'cartel', site: null }, isAside: true },
  };

  /** Every place in a value, as the keys that lead there. */
  const placesIn = (value: unknown): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [[key], ...placesIn(each).map((rest) => [key, ...rest])])
      : [];
  const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy: Record<string, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
    copy[key] = replaced(copy[key], rest, by);
    return copy;
  };
  const PLACES = Object.entries(SOUND).map(([name, request]) => [name, placesIn(request)] as const);
  const anything = fc.oneof(
    fc.anything(),
    fc.integer(),
    fc.constantFrom(0, -1, 1e9, 2 ** 53, Number.NaN, '', '__proto__', null, undefined),
  );

  test('is read without a throw, and what is accepted of it is joined without one', () => {
    expect(engine.join(blog, parts)?.statements.length).toBeGreaterThan(1);
    const messages = fc
      .constantFrom(...PLACES)
      .chain(([name, places]) => fc.tuple(fc.constant(name), fc.constantFrom(...places), anything));
    let joined = 0;
    fc.assert(
      fc.property(messages, ([name, place, by]) => {
        const call = readBackgroundCall(name, replaced(SOUND[name], place, by));
        if (!call.ok || call.value.name !== 'join' || articleFault(call.value.request.article) !== null) return;
        joined += 1;
        JSON.stringify(engine.join(call.value.request.article, call.value.request.parts));
      }),
      { numRuns: 2_000 },
    );
    expect(joined).toBeGreaterThan(20);
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
