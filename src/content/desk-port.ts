/** The border between the content script's two files: the session asks for a desk here, and the desk's file answers. */
import type { Analysis, Lang } from '../core/types.ts';
import type { Explanation } from '../protocol/messages.ts';
import type { Result } from '../protocol/result.ts';
import type { Settings } from '../settings/settings.ts';
import type { Mark } from './marks.ts';

/** What a desk is made with. */
export interface DeskOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Language tag of the browser. */
  readonly browserLanguage: string;
  /** `open` in tests alone. */
  readonly shadow: ShadowRootMode;
  /** Plain words for lexicon ids; never rejects. */
  explain(ids: readonly string[], lang: Lang): Promise<Result<Readonly<Record<string, Explanation>>>>;
}

/** A point in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a card is asked to show. */
export interface ShowCard {
  readonly mark: Mark;
  /** Its number among the shown marks, from 1. */
  readonly index: number;
  readonly total: number;
  readonly analysis: Analysis;
  readonly text: string;
  readonly settings: Settings;
  /** Where the reader pressed; null when asked by key. */
  readonly point: Point | null;
  step(direction: 1 | -1): void;
}

/** Card and overview. */
export interface Desk {
  isOpen(): boolean;
  /** True for the element that holds card and overview. */
  isOwn(target: EventTarget): boolean;
  /** Puts the host back where the page took it out; false where the page insists. */
  isIntact(): boolean;
  close(): void;
  showCard(request: ShowCard): boolean;
  /** No marks take the strip away. */
  showOverview(marks: readonly Mark[]): void;
}

/** What the desk's file leaves in the global object. */
export type MakeDesk = (options: DeskOptions) => Desk;

/** Under this key. */
export const DESK = Symbol.for('lindero.desk');

/** The desk's maker where its file has run in this world. */
export function findMaker(): MakeDesk | null {
  const found: unknown = Reflect.get(globalThis, DESK);
  return isMaker(found) ? found : null;
}

const isMaker = (value: unknown): value is MakeDesk => typeof value === 'function';
