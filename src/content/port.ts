/**
 * The border between the content script's two files. The first judges pages and holds the session; the second reads the text and shows
 * marks, card and overview, and comes only into pages that are articles.
 */
import type { Analysis, Article, Span, Theme } from '../core/types.ts';
import type { PageReading } from '../dom/article.ts';
import type { Located } from '../dom/located.ts';
import type { ReadText } from '../dom/text.ts';
import type { TextMap } from '../dom/text-map.ts';
import type { Result } from '../protocol/result.ts';
import type { Settings } from '../settings/settings.ts';

/** What a display is made with. */
export interface DisplayOptions {
  /** Ends the display; then the page is as it was. */
  readonly signal: AbortSignal;
  /** The reader put a mark of this page aside, or took that back: the scene must be shown anew. */
  changed(): void;
}

/** What is shown. */
export interface Scene {
  readonly map: TextMap;
  readonly analysis: Analysis;
  readonly settings: Settings;
}

/** What a scene came to. */
export interface Shown {
  /** Without what the reader put aside. */
  readonly analysis: Analysis;
  /** What each post of a live blog begins with. */
  readonly posts: readonly Span[];
  /** Offsets of the blanks that stand for line breaks of the page. */
  readonly breaks: readonly number[];
  /** How many marks of each theme stand in the page, shown or not. */
  readonly counts: Readonly<Record<Theme, number>>;
}

/** Which of how many marks; 0 of 0 where none is shown. */
export interface Position {
  readonly index: number;
  readonly total: number;
}

/** What the reader sees in the page. */
export interface Display {
  /** Reads the text of a page that was judged, in steps, and judges the text too. Pages that are no article are spared this cost. */
  readText(reading: PageReading): Generator<void, ReadText, void>;
  /** Analyses what was read, of a live blog only what is new, and finds in the map what will be shown. Never rejects. */
  analyse(article: Article, map: TextMap): Promise<Result<Analysis>>;
  /** Lets go of what was found: the reader's own terms are others now. */
  forget(): void;
  /** Shows a scene instead of the one before. */
  show(scene: Scene): Shown;
  clear(): void;
  /**
   * Calls back when the page changed in or around the article, at a bounded cost, until the signal aborts.
   * @param onChange reads again; resolves to its cost in milliseconds
   */
  watch(located: Located, onChange: () => Promise<number>, signal: AbortSignal): void;
  /** False where the page took paint, host or text away. */
  isIntact(): boolean;
  /** Puts paint and host back where they were taken away, and paints for the grounds as they are now. */
  repaint(): void;
  /** Scrolls to a stretch of the article and shows it. False where its text is gone. */
  jump(start: number, end: number): boolean;
  /** Goes to the next or previous mark, from the current one or from where the reader is. */
  step(direction: 1 | -1, theme: Theme | null): Position;
  /** Opens the card on the current mark, else on the first in view. */
  openCard(): boolean;
  /** Opens the card on the mark that the selection touches. */
  explainSelection(): boolean;
}

/** What the second file leaves in the global object, which both files share and the page cannot reach. */
export type MakeDisplay = (options: DisplayOptions) => Display;

/** Under this key. */
export const DISPLAY = Symbol.for('lindero.display');

/** The display's maker where the second file has run in this world. */
export function findMaker(): MakeDisplay | null {
  const found: unknown = Reflect.get(globalThis, DISPLAY);
  return isMaker(found) ? found : null;
}

const isMaker = (value: unknown): value is MakeDisplay => typeof value === 'function';
