/** The settings as a page's session reads them. It writes none: what the reader puts aside in a card goes to the background. */

import { DEFAULTS, readSettings, type Settings } from '../settings/settings.ts';
import { api, type StorageListener } from './content-runtime.ts';
import { SETTINGS_KEY } from './settings-key.ts';

/** The settings now; the defaults where storage fails. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await api()?.storage.local.get(SETTINGS_KEY);
    return readSettings(stored?.[SETTINGS_KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Hands over the settings after each change, until the signal aborts. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = api()?.storage.onChanged;
  if (changed === undefined || signal.aborted) return;
  const relay: StorageListener = (changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change !== undefined) listener(readSettings(change.newValue));
  };
  changed.addListener(relay);
  signal.addEventListener('abort', () => changed.removeListener(relay), { once: true });
}
