/** The background's words in the language that the reader reads the interface in. */
import type { Lang } from '../core/types.ts';
import { type BackgroundWords, background as en } from '../locales/en/background.ts';
import { background as es } from '../locales/es/background.ts';
import { browserLanguage } from '../platform/runtime.ts';
import { loadSettings } from '../platform/storage.ts';
import { interfaceLanguage } from '../settings/interface-language.ts';

const WORDS: Readonly<Record<Lang, BackgroundWords>> = { en, es };

/** The words for the settings as they are now. */
export async function words(): Promise<BackgroundWords> {
  const { settings } = await loadSettings();
  return WORDS[interfaceLanguage(settings.language, browserLanguage())];
}
