/** Says what changed to those who do not see it: one live region in our root, there before it speaks, or screen readers miss it. */
import type { Lang } from '../../core/types.ts';
import { make } from './pieces.ts';

/** Says words once, in a language. */
export type Say = (lang: Lang, ...words: readonly (Node | string)[]) => void;

/** A screen reader that is still with what had the focus leaves out what is said then (heard with Orca). */
const AFTER_FOCUS_MS = 300;

/** As long as a screen reader may need to come to it; then nobody reads it again at the page's end. */
const CLEARED_MS = 5000;

/**
 * Adds the region; the function speaks in it, while the reader is in this page: to who steps through the marks from the panel, the
 * panel says it.
 */
export function makeVoice(root: ShadowRoot, signal: AbortSignal): Say {
  const region = make('p', 'voice');
  region.setAttribute('role', 'status');
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (after: number, words: readonly (Node | string)[], then?: () => void) => {
    timer = setTimeout(() => {
      region.replaceChildren(...words);
      then?.();
    }, after);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (lang, ...words) => {
    if (!document.hasFocus()) return;
    clearTimeout(timer);
    region.lang = lang;
    put(AFTER_FOCUS_MS, words, () => put(CLEARED_MS, []));
  };
}
