/** What a page's session needs from outside the page. Tests and the extension each bring their own. */
import type { MakeDisplay } from './port.ts';

/** The outside of a session. */
export interface Services {
  /**
   * Brings the display and its colours into the page; null where that fails. Never rejects.
   * @param inFrames true where the article stands in a frame
   */
  loadDisplay(inFrames: boolean): Promise<MakeDisplay | null>;
  /** Takes the colours away again. */
  unloadDisplay(): void;
  /** Tells the toolbar how many marks are shown; null where the page is not marked. */
  badge(count: number | null): void;
  /** Tells popup and panel that the state changed. */
  changed(revision: number): void;
}

/** What a session is made with. */
export interface SessionOptions {
  readonly services: Services;
  readonly signal: AbortSignal;
}
