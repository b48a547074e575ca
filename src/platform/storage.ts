/** Settings in `storage.local`. Failures of storage (full, corrupt, locked) are values that the interface can speak of. */
import { type Loaded, readSettings, type Settings, withChange } from '../settings/settings.ts';
import { browser } from './browser.ts';

/** Where the settings lie. */
const SETTINGS_KEY = 'settings';

/** What a change of the settings came to. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: 'private' | 'storage'; readonly detail: string };

/** Reads the settings; where storage fails they are at their defaults, and `failure` says why. */
export async function loadSettings(): Promise<Loaded & { readonly failure: string | null }> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return { ...readSettings(stored[SETTINGS_KEY]), failure: null };
  } catch (error) {
    return { ...readSettings(undefined), failure: describe(error) };
  }
}

/**
 * Stores a change. Properties that a newer version wrote are kept. Where what is stored cannot be read, nothing is written: what
 * stands there may be whole, and readable the next time.
 * @param isPrivate true where the change was made in a private window: then it is refused, whatever it is
 */
export async function saveSettings(change: Partial<Settings>, isPrivate: boolean): Promise<Written> {
  if (isPrivate) return { ok: false, reason: 'private', detail: '' };
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    await browser.storage.local.set({ [SETTINGS_KEY]: withChange(stored[SETTINGS_KEY], change) });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: 'storage', detail: describe(error) };
  }
}

/** Writes the defaults over whatever is stored: the way out where it cannot be read. Only for a reader who asks for it. */
export async function startAnew(): Promise<Written> {
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: withChange(undefined, {}) });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: 'storage', detail: describe(error) };
  }
}

/** Hands over the settings after each change. Returns the function that ends it. */
export function onSettingsChanged(listener: (loaded: Loaded) => void): () => void {
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
