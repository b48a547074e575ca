/** Settings in `storage.local`. Failures of storage (full, corrupt, locked) are values that the interface can speak of. */

import { type Change, DEFAULTS, readSettings, type Settings, withChange } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY } from './settings-key.ts';

/** What a change of the settings came to. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: 'private' | 'storage'; readonly detail: string };

/** Reads the settings; where storage fails they are at their defaults, and `failure` says why. */
export async function loadSettings(): Promise<{ readonly settings: Settings; readonly failure: string | null }> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return { settings: readSettings(stored[SETTINGS_KEY]), failure: null };
  } catch (error) {
    return { settings: DEFAULTS, failure: describe(error) };
  }
}

/**
 * Stores a change, made from the settings as they are then; one writer at a time. Properties that a newer version wrote are kept. Where
 * what is stored cannot be read, nothing is written: what stands there may be whole, and readable the next time.
 * @param isPrivate true where the change was made in a private window: then it is refused, whatever it is
 */
export async function updateSettings(change: Change, isPrivate: boolean): Promise<Written> {
  if (isPrivate) return { ok: false, reason: 'private', detail: '' };
  return write(async () => {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    return withChange(stored, change(readSettings(stored)));
  });
}

/** Writes the defaults over whatever is stored: the way out where it cannot be read. Only for a reader who asks for it. */
export function startAnew(): Promise<Written> {
  return write(async () => withChange(undefined, {}));
}

function write(make: () => Promise<object>): Promise<Written> {
  return inTurn(async () => {
    try {
      await browser.storage.local.set({ [SETTINGS_KEY]: await make() });
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: 'storage', detail: describe(error) };
    }
  });
}

/**
 * Web Locks belong to an origin: the background and all pages of the extension stand in one queue, and a lock goes with who dies.
 * Where a browser denies them, a change out of turn is better than none.
 * @param work never rejects
 */
async function inTurn(work: () => Promise<Written>): Promise<Written> {
  try {
    return await navigator.locks.request(SETTINGS_KEY, work);
  } catch {
    return work();
  }
}

/** Hands over the settings after each change. Returns the function that ends it. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const relay = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change !== undefined) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(relay);
  return () => browser.storage.onChanged.removeListener(relay);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
