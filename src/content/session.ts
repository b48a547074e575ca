/**
 * The page's session: it owns what was read and found, serves the calls to the tab, and keeps the display equal to it.
 * One reading at a time; each has its own signal, so that a late answer finds it aborted and is dropped.
 */
import type { Analysis } from '../core/types.ts';
import type { PageReading } from '../dom/article.ts';
import { runInSlices } from '../dom/slices.ts';
import type { ReadText } from '../dom/text.ts';
import type { TextMap } from '../dom/text-map.ts';
import { shownCount } from '../protocol/badge.ts';
import type { TabHandlers } from '../protocol/calls.ts';
import type { PageState, RefusalReason } from '../protocol/messages.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { mayGoOn } from '../settings/sites.ts';
import { childOf } from './lifetime.ts';
import type { Display } from './port.ts';
import { articleOf, isTranslated, judgeDocument, pageMeta } from './reading.ts';
import { reasonOf, refusalOf } from './refusal.ts';
import type { SessionOptions } from './services.ts';
import { StateHolder } from './state.ts';
import { settled, watchReading } from './watching.ts';

interface Found {
  readonly metadata: PageReading['metadata'];
  readonly map: TextMap;
  readonly analysis: Analysis;
}

/** The settings that change what is found, as a text to compare. */
const searched = ({ ownTerms }: Settings): string => JSON.stringify(ownTerms);

/** One page's session. It begins when the content script does, and ends with its signal. */
export class Session {
  readonly #options: SessionOptions;
  readonly #state: StateHolder;
  /** The defaults until those of the reader are read. */
  #settings = DEFAULTS;
  /** Lives while the page is switched on. */
  #on: AbortController | null = null;
  /** Lives while one reading is under way. */
  #job: AbortController | null = null;
  #watching: AbortController | null = null;
  /** What is watched with all that is in it; null where it is more than one. */
  #watched: Element | null = null;
  #scanning: Promise<unknown> | null = null;
  #display: Display | null = null;
  #found: Found | null = null;
  #forced = false;
  /** True where the reader asked for this page; false where the settings alone began it. */
  #isAsked = false;
  /** Milliseconds that showing took last. */
  #painting = 0;
  /** The text that was analysed last: one whose analysis was dropped is still news. */
  #text = '';
  /** The page's title at the last change of the state. */
  #title = '';

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#state = new StateHolder(pageMeta(), (state) => this.#announce(state));
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Answers to popup, panel and background. */
  readonly handlers: TabHandlers = {
    state: () => this.#state.value,
    scan: ({ force }) => {
      this.#isAsked = true;
      return this.scan(force);
    },
    off: () => this.off(),
    jump: ({ start, end }) => this.#display?.jump(start, end) ?? false,
    step: ({ direction, theme }) => this.#display?.step(direction, theme) ?? { index: 0, total: 0 },
    openCard: () => this.#display?.openCard() ?? false,
    explainSelection: () => this.#display?.explainSelection() ?? false,
  };

  /**
   * Reads and marks the page; resolves when that is done, refused, or switched off meanwhile. One scan answers for all that wait.
   * What is marked already is looked at again.
   */
  async scan(force: boolean): Promise<PageState> {
    if (this.#scanning === null || (force && !this.#forced)) {
      this.#forced ||= force;
      this.#on ??= childOf(this.#options.signal);
      this.#start(this.#found === null);
    }
    await this.#idle();
    return this.#state.value;
  }

  /** Takes everything away; the page is as it was. */
  off(): PageState {
    this.#stop();
    this.#isAsked = false;
    this.#state.set({ phase: 'off' });
    return this.#state.value;
  }

  /**
   * The page's address changed without a load. The session forgets the old article. It reads the new one where the reader asked for the
   * old one, or where the settings say so.
   * @param isQueryAlone true where only the query changed. Sites remove a query, or count pages in it while the reader scrolls. If the
   *   title stays, it is the same page: card, marks, "mark it anyway" and "off" stay, and the session reads the text again
   */
  async navigated(isQueryAlone: boolean): Promise<void> {
    if (isQueryAlone && this.#state.value.phase !== 'refused' && (await this.#stays())) return;
    this.#stop();
    this.#state.set({ phase: 'waiting', page: pageMeta() });
    if (!this.#mayGoOn(this.#settings)) return;
    this.#on = childOf(this.#options.signal);
    const { signal } = this.#on;
    await settled();
    if (!signal.aborted) await this.scan(false);
  }

  /** Waits, and compares the title. The same title: reads the text again. False where the title changed: this is another page. */
  async #stays(): Promise<boolean> {
    const on = this.#on;
    await settled();
    if (this.#on !== on || this.#options.signal.aborted) return true;
    if (document.title !== this.#title) return false;
    await this.#idle();
    if (on !== null) await this.#read(false);
    // Popup and exports show the page's address, and it changed.
    this.change(this.#settings);
    return true;
  }

  /** Takes new settings. Switches off where they forbid to go on, paints again, and reads again only where they change what is found. */
  change(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before !== DEFAULTS && this.#mayGoOn(before) && !this.#mayGoOn(settings)) this.off();
    const isOther = searched(before) !== searched(settings);
    if (this.#found !== null && this.#display !== null) this.#present(this.#found, this.#display);
    if (!isOther || this.#on === null) return;
    this.#display?.forget();
    // Also in place of a reading under way, which went by the terms of before.
    this.#start(true);
  }

  #mayGoOn(settings: Settings): boolean {
    return mayGoOn(settings, location.href, this.#isAsked);
  }

  /** Out of a hidden tab: what was taken away meanwhile is painted again. */
  refresh(): void {
    this.#display?.repaint();
  }

  /** The page came back from the back/forward cache. The browser emptied its badge meanwhile, so the session tells the state again. */
  restore(): void {
    this.refresh();
    if (this.#state.value.revision > 0) this.#announce(this.#state.value);
  }

  #stop(): void {
    this.#on?.abort();
    this.#on = this.#job = this.#watching = null;
    this.#scanning = this.#display = this.#found = null;
    this.#forced = false;
  }

  /** Begins a reading; one that is under way is dropped. */
  #start(isAsked: boolean): void {
    const scanning = this.#read(isAsked).finally(() => {
      if (this.#scanning === scanning) this.#scanning = null;
    });
    this.#scanning = scanning;
  }

  async #idle(): Promise<void> {
    while (this.#scanning !== null) await this.#scanning;
  }

  /**
   * Does one reading, in place of any other.
   * @param isAsked false after a change of the page: where the text is the same, at most paints again
   * @returns its cost on the main thread in milliseconds
   */
  async #read(isAsked: boolean): Promise<number> {
    this.#job?.abort();
    this.#job = childOf(this.#on?.signal ?? this.#options.signal);
    const { signal } = this.#job;
    try {
      return await this.#readPage(isAsked, signal);
    } catch {
      // A page can break its reader. The reader of the page hears of it, and the same text counts as new the next time.
      this.#text = '';
      if (!signal.aborted) this.#refuse('analysis-failed');
      return 0;
    }
  }

  async #readPage(isAsked: boolean, signal: AbortSignal): Promise<number> {
    if (isAsked && this.#found === null) this.#state.set({ phase: 'reading' });
    const judged = await judgeDocument(signal);
    if (judged === null) return 0;
    const { value: reading, cost } = judged;
    const refusal = refusalOf(reading, this.#forced);
    if (refusal !== null) {
      if (refusal !== this.#state.value.reason) this.#refuse(refusal, reading);
      return cost;
    }
    const display = await this.#loadDisplay(reading);
    if (display === null && !signal.aborted) this.#refuse('analysis-failed', reading);
    const read = display === null ? null : await runInSlices(display.readText(reading), signal);
    if (display === null || read === null) return cost;
    this.#painting = 0;
    if (isAsked || this.#isNews(read.value)) await this.#take(reading, read.value, display, signal);
    else this.#paintAgain(reading, read.value, display);
    return cost + read.cost + this.#painting;
  }

  async #take(reading: PageReading, map: ReadText, display: Display, signal: AbortSignal): Promise<void> {
    const { text } = map.article;
    if (text === '') return this.#refuse('no-text', reading);
    if (map.flaw !== null && !this.#forced) return this.#refuse(map.flaw, reading);
    const result = await display.analyse(articleOf(reading, map), map);
    if (signal.aborted) return;
    this.#text = text;
    if (!result.ok) return this.#refuse(reasonOf(result.error.code), reading);
    if (result.value.lang === null) return this.#refuse('other-language', reading, result.value.detected);
    this.#watch(reading.located, display);
    this.#present({ metadata: map.metadata, map, analysis: result.value }, display);
  }

  #refuse(reason: RefusalReason, reading?: PageReading, detected?: string): void {
    const isNew = this.#state.value.phase !== 'refused';
    this.#found = null;
    this.#state.set({ phase: 'refused', reason, page: pageMeta(reading?.metadata, detected) });
    this.#display?.clear();
    if (isNew && reason !== 'too-large') this.#watch(reading?.located, reason.startsWith('no-') ? null : this.#display);
  }

  #present(found: Found, display: Display): void {
    const { metadata, map, analysis } = found;
    this.#found = found;
    const start = performance.now();
    const shown = display.show({ map, analysis, settings: this.#settings });
    this.#painting = performance.now() - start;
    const page = pageMeta(metadata, analysis.detected);
    this.#state.set({ phase: 'marked', reason: null, page, text: map.article.text, ...shown });
  }

  async #loadDisplay({ located }: PageReading): Promise<Display | null> {
    const { services } = this.#options;
    const signal = this.#on?.signal;
    if (this.#display !== null) return this.#display;
    if (signal === undefined || signal.aborted) return null;
    signal.addEventListener('abort', services.unloadDisplay, { once: true });
    const make = await services.loadDisplay(located?.root.element.ownerDocument !== document);
    if (make === null || signal.aborted) return null;
    this.#display ??= make({ signal, changed: () => this.change(this.#settings) });
    return this.#display;
  }

  /** A watch goes on while the article's element stays: its pauses grow on a page that never stops changing, and must not begin anew. */
  #watch(located: PageReading['located'] | undefined, display: Display | null): void {
    const element = display === null || !located || located.page.shadows.length > 0 ? null : located.root.element;
    if (this.#watching !== null && element !== null && element === this.#watched) return;
    this.#watching?.abort();
    if (this.#on === null) return;
    this.#watched = element;
    this.#watching = childOf(this.#on.signal);
    watchReading(located, display, () => this.#idle().then(() => this.#read(false)), this.#watching.signal);
  }

  /** The text is the same, but perhaps not all that it stands in. */
  #paintAgain({ located }: PageReading, map: TextMap, display: Display): void {
    if (this.#found !== null && !display.isIntact()) {
      this.#watch(located, display);
      this.#present({ ...this.#found, map }, display);
      return;
    }
    const start = performance.now();
    display.repaint();
    this.#painting = performance.now() - start;
  }

  #isNews({ article }: TextMap): boolean {
    const { reason, page } = this.#state.value;
    return isTranslated() !== page.translated || article.text !== this.#text || reason?.startsWith('no-') === true;
  }

  /** The button keeps its count during a reading. Else it would flicker, and say for a moment that nothing is marked. */
  #announce(state: PageState): void {
    this.#title = document.title;
    if (state.phase !== 'reading') this.#options.services.badge(shownCount(state, this.#settings));
    this.#options.services.changed(state.revision);
  }
}
