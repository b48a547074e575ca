/** The background's words in the language that the reader reads the interface in. */
import type { Lang } from '../core/types.ts';
import { type BackgroundWords, background as en } from '../locales/en/background.ts';
import { background as es } from '../locales/es/background.ts';
import { browserLanguage } from '../platform/runtime.ts';
import { loadSettings } from '../platform/storage.ts';
import type { Settings } from '../settings/settings.ts';

const WORDS: Readonly<Record<Lang, BackgroundWords>> = { en, es };

/** The words for the settings as they are now. */
export async function words(): Promise<BackgroundWords> {
  const { settings } = await loadSettings();
  return WORDS[interfaceLanguage(settings.language, browserLanguage())];
}

/** The chosen language, else Spanish in a Spanish browser, else English. */
export function interfaceLanguage(chosen: Settings['language'], browserTag: string): Lang {
  if (chosen !== 'auto') return chosen;
  return /^es\b/i.test(browserTag) ? 'es' : 'en';
}
