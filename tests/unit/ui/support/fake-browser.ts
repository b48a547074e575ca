/** As much of a browser as the desk touches: storage, permissions, tabs, scripting. Import it before anything of `src/platform`. */
import type { PageState } from '../../../../src/protocol/messages.ts';
import { fail, ok } from '../../../../src/protocol/result.ts';

/** What a test sets and reads. */
export interface FakeBrowser {
  granted: Set<string>;
  /** The reader's answer to the next prompt. */
  says: boolean;
  stored: Record<string, unknown>;
  storageWorks: boolean;
  /** The page's state; null: no content script answers. */
  page: PageState | null;
  /** What a scan finds. */
  scanned: PageState | null;
  /** False: the browser lets no extension in. */
  open: boolean;
  /** The tab's address; empty where the browser does not tell it. */
  url: string;
  log: string[];
}

/** The state behind `globalThis.browser`. */
export const fake: FakeBrowser = fresh();

/** Everything as at the start. */
function fresh(): FakeBrowser {
  return {
    granted: new Set(),
    says: true,
    stored: {},
    storageWorks: true,
    page: null,
    scanned: null,
    open: true,
    url: 'https://news.example/a',
    log: [],
  };
}

/** Resets the fake. */
export function reset(part: Partial<FakeBrowser> = {}): void {
  Object.assign(fake, fresh(), part);
}

const covers = (origin: string) => fake.granted.has(origin) || fake.granted.has(origin.replace(/\/\/[^/*]+\//, '//*/'));

Object.assign(globalThis, {
  chrome: { runtime: { id: 'fake' } },
  browser: {
    runtime: { id: 'fake' },
    permissions: {
      request({ origins }: { origins: string[] }) {
        fake.log.push(`request ${origins.join(' ')}`);
        if (fake.says) for (const origin of origins) fake.granted.add(origin);
        return Promise.resolve(fake.says);
      },
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every(covers)),
      remove({ origins }: { origins: string[] }) {
        for (const origin of origins) fake.granted.delete(origin);
        return Promise.resolve(true);
      },
      getAll: () => Promise.resolve({ origins: [...fake.granted] }),
    },
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: fake.stored[key] }),
        set(items: Record<string, unknown>) {
          if (!fake.storageWorks) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
          Object.assign(fake.stored, items);
          return Promise.resolve();
        },
      },
    },
    scripting: {
      insertCSS: () => (fake.open ? Promise.resolve() : Promise.reject(new Error('Cannot access a chrome:// URL'))),
      executeScript({ func }: { func?: unknown }) {
        if (func !== undefined) return fake.open ? Promise.resolve([{ result: 'text/html' }]) : Promise.reject(new Error('closed'));
        fake.log.push('inject');
        fake.page ??= fake.scanned === null ? null : { ...fake.scanned, phase: 'waiting', analysis: null, text: '' };
        return Promise.resolve([]);
      },
    },
    tabs: {
      get: () => Promise.resolve({ id: 1, url: fake.url }),
      sendMessage(_: number, message: { name: string }) {
        if (fake.page === null) return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
        fake.log.push(message.name);
        if (message.name === 'scan') fake.page = fake.scanned;
        return Promise.resolve(fake.page === null ? fail('no-receiver') : ok(fake.page));
      },
    },
  },
});
