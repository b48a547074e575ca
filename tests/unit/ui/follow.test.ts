/** Which events of tabs make a surface look again. */
import type { Desk } from '../../../src/ui/port.ts';

type Listener = (...event: unknown[]) => unknown;

const fakeEvent = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...what: unknown[]) => listeners.forEach((listener) => void listener(...what)),
  };
};
const onActivated = fakeEvent();
const onUpdated = fakeEvent();
const fake = {
  runtime: { id: 'test', onMessage: fakeEvent(), getManifest: () => ({ version: '1' }) },
  i18n: { getUILanguage: () => 'en' },
  storage: { local: { get: async () => ({}) }, onChanged: fakeEvent() },
  permissions: { contains: async () => false },
  tabs: {
    onActivated,
    onUpdated,
    query: async () => [{ id: 7, windowId: 1, url: '', incognito: false }],
    sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')),
  },
};
Object.assign(globalThis, { browser: fake, chrome: fake });
Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Firefox/153' }, configurable: true });
const { platformDesk } = jest.requireActual<typeof import('../../../src/ui/desk/platform-desk.ts')>(
  '../../../src/ui/desk/platform-desk.ts',
);

test('a page that loads in its own tab, or another tab in front; not what loads in other tabs', async () => {
  const desk: Desk = platformDesk('panel');
  await desk.look({ scan: false, force: false });
  const changed = jest.fn();
  const end = desk.watch(changed);
  onUpdated.fire(8, { status: 'complete' });
  onUpdated.fire(7, { status: 'loading' });
  expect(changed).not.toHaveBeenCalled();
  onUpdated.fire(7, { status: 'complete' });
  expect(changed).toHaveBeenCalledTimes(1);
  onActivated.fire({ tabId: 8 });
  expect(changed).toHaveBeenCalledTimes(2);
  end();
  onActivated.fire({ tabId: 7 });
  expect(changed).toHaveBeenCalledTimes(2);
});
