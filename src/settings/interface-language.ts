/** The language of words that the reader reads, in the page as in the toolbar. */
import type { Settings } from './settings.ts';

/**
 * The chosen language, else Spanish in a Spanish browser, else English.
 * @param browserTag the browser's own language tag ("es-MX")
 */
export function interfaceLanguage(chosen: Settings['language'], browserTag: string): 'en' | 'es' {
  if (chosen !== 'auto') return chosen;
  return /^es\b/i.test(browserTag) ? 'es' : 'en';
}
