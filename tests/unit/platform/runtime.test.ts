/** Who calls the background, as the browser tells it. */
import { wrap } from '../../../src/protocol/envelope.ts';
import { ok } from '../../../src/protocol/result.ts';

type Listener = (message: unknown, sender: object, reply: (result: unknown) => void) => true | undefined;

const addListener = jest.fn<void, [Listener]>();
const fake = { runtime: { id: 'test', onMessage: { addListener } } };
Object.assign(globalThis, { browser: fake, chrome: fake });
const { serveBackground } = jest.requireActual<typeof import('../../../src/platform/runtime.ts')>('../../../src/platform/runtime.ts');

/** The reply to a call from such a sender: who the background takes it for. */
const takenFor = (sender: object) =>
  new Promise((resolve) => {
    serveBackground(async (_, known) => ok(known));
    const [listener] = addListener.mock.lastCall ?? [];
    if (listener?.(wrap('background', 'badge', { count: 3 }), { id: 'test', ...sender }, resolve) !== true) resolve('not ours');
  });

test('a page calls from its tab, a page of the extension from none', async () => {
  const url = 'https://news.example/a?b';
  expect(await takenFor({ tab: { id: 7, incognito: true }, url })).toEqual(ok({ tabId: 7, site: 'news.example', isPrivate: true }));
  expect(await takenFor({ url: 'file:///a.html' })).toEqual(ok({ tabId: null, site: null, isPrivate: false }));
  expect(await takenFor({})).toEqual(ok({ tabId: null, site: null, isPrivate: false }));
});

test('a page that is made ready unseen speaks for no tab: its tab shows another page', async () => {
  expect(await takenFor({ tab: { id: 7, incognito: false }, documentLifecycle: 'active' })).toEqual(
    ok({ tabId: 7, site: null, isPrivate: false }),
  );
  expect(await takenFor({ tab: { id: 7, incognito: false }, documentLifecycle: 'prerender' })).toEqual(
    ok({ tabId: null, site: null, isPrivate: false }),
  );
});

test('another extension is not answered', async () => {
  expect(await takenFor({ id: 'other', tab: { id: 7 } })).toBe('not ours');
});
