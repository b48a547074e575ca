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
  /** How many marks are shown where the page is marked. */
  marks: 1,
  /** Whether the selection touches a mark. */
  isTouching: true,
  /** Whether a mark can be seen without scrolling. */
  isInView: true,
  /** False: the browser opens no popup that was not clicked for. */
  opensPopup: true,
  /** What was done, but for asking for the state. */
  log: [] as string[],
  badge: '',
  title: '',
};

const stateOf = (phase: PageState['phase']): PageState => ({
  ...stateWithout(phase, phase === 'refused' ? 'no-article' : null),
  ...(phase === 'marked' && { counts: { sovereignty: tab.marks, cartel: 0, intervention: 0 } }),
});

/** Answers as a page does. */
function answer({ name, request }: { name: string; request: { direction?: number } | null }): unknown {
  if (tab.phase === null) throw new Error('Could not establish connection. Receiving end does not exist.');
  if (name !== 'state') tab.log.push(request?.direction === undefined ? name : `${name} ${request.direction}`);
  if (name === 'scan') tab.phase = tab.scanned;
  if (name === 'off') tab.phase = 'off';
  if (name === 'state' || name === 'scan' || name === 'off') return ok(stateOf(tab.phase));
  if (name === 'step') return ok({ index: Math.min(1, tab.marks), total: tab.marks });
  if (name === 'openCard') return ok(tab.isInView && tab.marks > 0);
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
      setTitle: async ({ title }: { title: string }) => {
        tab.title = title;
      },
      openPopup: async () => {
        if (!tab.opensPopup) throw new Error('no gesture');
        tab.log.push('popup');
      },
    },
  },
});
