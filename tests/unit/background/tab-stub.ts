/** One tab and its button, as the background's platform meets them. Import it before anything of `src/platform`. */
import type { PageState } from '../../../src/protocol/messages.ts';
import { fail, ok } from '../../../src/protocol/result.ts';
import { stateWithout } from '../../dom/ui/support/states.ts';

/** What a test sets and reads. */
export const tab = {
  /** The page's phase; null: no content script answers yet. */
  phase: 'waiting' as PageState['phase'] | null,
  /** What a scan ends in. */
  scanned: 'marked' as PageState['phase'],
  /** False: the browser lets no extension in. */
  isOpen: true,
  /** Whether the selection touches a mark. */
  isTouching: true,
  /** What was done, but for asking for the state. */
  log: [] as string[],
  badge: '',
};

const stateOf = (phase: PageState['phase']): PageState => stateWithout(phase, phase === 'refused' ? 'no-article' : null);

/** Answers as a page does. */
function answer({ name, request }: { name: string; request: { direction?: number } | null }): unknown {
  if (tab.phase === null) throw new Error('Could not establish connection. Receiving end does not exist.');
  if (name !== 'state') tab.log.push(request?.direction === undefined ? name : `${name} ${request.direction}`);
  if (name === 'scan') tab.phase = tab.scanned;
  if (name === 'off') tab.phase = 'off';
  if (name === 'state' || name === 'scan' || name === 'off') return ok(stateOf(tab.phase));
  if (name === 'step') return ok({ index: 1, total: 1 });
  if (name === 'openCard') return ok(true);
  return name === 'explainSelection' ? ok(tab.isTouching) : fail('bad-message');
}

Object.assign(globalThis, {
  chrome: { runtime: { id: 'stub' }, action: { setIcon: (_: object, done: () => void) => done() } },
  browser: {
    runtime: { id: 'stub' },
    i18n: { getUILanguage: () => 'en' },
    storage: { local: { get: () => Promise.resolve({}) } },
    tabs: {
      get: () => Promise.resolve({ id: 1, url: 'https://news.example/' }),
      sendMessage: async (_: number, message: Parameters<typeof answer>[0]) => answer(message),
    },
    scripting: {
      executeScript: async ({ func }: { func?: unknown }) => {
        if (!tab.isOpen) throw new Error('Cannot access a chrome:// URL');
        if (func !== undefined) return [{ result: 'text/html' }];
        tab.phase ??= 'waiting';
        return [];
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        tab.badge = text;
      },
      setTitle: () => Promise.resolve(),
      openPopup: async () => void tab.log.push('popup'),
    },
  },
});
