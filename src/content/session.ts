/**
 * The page's session: it owns what was read and found, serves the calls to the tab, and keeps marks, card and overview equal to it.
 * One scan at a time; each has its own signal, so that a late answer finds it aborted and is dropped.
 */
import type { Analysis, Theme } from '../core/types.ts';
import { watchChanges } from '../dom/watch.ts';
import type { TabHandlers } from '../protocol/calls.ts';
import type { PageState, RefusalReason } from '../protocol/messages.ts';
import type { FailureCode } from '../protocol/result.ts';
import type { Settings } from '../settings/settings.ts';
import { Display } from './display.ts';
import { childOf } from './lifetime.ts';
import { countMarks, type Mark, marksOf } from './marks.ts';
import { isTranslated, pageMeta, type Reading, readDocument } from './reading.ts';
import type { Services } from './services.ts';
import { StateHolder } from './state.ts';

/** What a session is made with. */
export interface SessionOptions {
  readonly document: Document;
  readonly services: Services;
  readonly settings: Settings;
  /** Language tag of the browser, for the card. */
  readonly browserLanguage: string;
  readonly signal: AbortSignal;
  /** `open` in tests alone. */
  readonly shadow?: ShadowRootMode;
}

interface Found {
  readonly reading: Reading;
  readonly analysis: Analysis;
}

/** See above. */
export class Session {
  readonly #state: StateHolder;
  #settings: Settings;
  /** Lives while the page is switched on. */
  #on: AbortController | null = null;
  /** Lives while one reading is under way. */
  #job: AbortController | null = null;
  #scanning: Promise<PageState> | null = null;
  #watching: AbortController | null = null;
  #display: Display | null = null;
  #found: Found | null = null;
  #marks: readonly Mark[] = [];
  #forced = false;

  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;

    this.#settings = options.settings;
    this.#state = new StateHolder(pageMeta(options.document, null, ''), (state) => this.#announce(state));
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Answers to popup, panel and background. */
  readonly handlers: TabHandlers = {
    state: () => this.#state.value,
    scan: ({ force }) => this.scan(force),
    off: () => this.off(),
    jump: ({ start, end }) => this.#jump(start, end),
    step: ({ direction, theme }) => this.#step(direction, theme),
    openCard: () => this.#display?.openCard() ?? false,
    explainSelection: () => this.#display?.explainSelection() ?? false,
  };

  /** Reads and marks the page. A scan that is under way already answers for both. */
  scan(force: boolean): Promise<PageState> {
    if (this.#scanning !== null && (this.#forced || !force)) return this.#scanning;
    this.#forced = force;
    this.#on ??= childOf(this.#options.signal);
    const scanning = this.#run().finally(() => {
      if (this.#scanning === scanning) this.#scanning = null;
    });
    this.#scanning = scanning;
    return scanning;
  }

  /** Takes everything away; the page is as it was. */
  off(): PageState {
    this.#stop();
    this.#state.set({ phase: 'off' });
    return this.#state.value;
  }

  /** The address changed under us: forget the old article, and read the new one where the old was being read. */
  async navigated(marksAlone: boolean): Promise<void> {
    const goesOn = marksAlone || (this.#on !== null && this.#state.value.phase !== 'waiting');
    this.#stop();
    this.#state.set({ phase: 'waiting', page: pageMeta(this.#options.document, null, '') });
    if (goesOn) await this.scan(false);
  }

  /** New settings: paint anew, without reading anew. */
  change(settings: Settings): void {
    this.#settings = settings;
    if (this.#found !== null) this.#present(this.#found);
  }

  /** Back from the back/forward cache, or out of a hidden tab: what the page's scripts took away is painted again. */
  refresh(): void {
    this.#display?.repair();
  }

  #stop(): void {
    this.#on?.abort();
    this.#on = this.#job = this.#watching = null;
    this.#scanning = this.#display = this.#found = null;
    this.#marks = [];
  }

  async #run(): Promise<PageState> {
    const job = this.#newJob();
    if (this.#found === null) this.#state.set({ phase: 'reading' });
    const reading = await readDocument(this.#options.document, job.signal);
    if (reading !== null) await this.#take(reading, job.signal);
    return this.#state.value;
  }

  #newJob(): AbortController {
    this.#job?.abort();
    this.#job = childOf(this.#on?.signal ?? this.#options.signal);
    return this.#job;
  }

  async #take(reading: Reading, signal: AbortSignal): Promise<void> {
    this.#watch(reading);
    const refusal = this.#refusalOf(reading);
    if (refusal !== null) return this.#refuse(refusal, reading, '');
    const result = await this.#options.services.analyse(reading.map.article);
    if (signal.aborted) return;
    if (!result.ok) return this.#refuse(REASONS[result.error.code] ?? 'analysis-failed', reading, '');
    if (result.value.lang === null) return this.#refuse('other-language', reading, result.value.detected);
    this.#present({ reading, analysis: result.value });
  }

  #refusalOf({ verdict, map }: Reading): RefusalReason | null {
    if (verdict === 'too-large') return 'too-large';
    if (map.article.text === '') return 'no-article';
    return verdict === 'article' || this.#forced ? null : 'no-article';
  }

  #refuse(reason: RefusalReason, reading: Reading, detected: string): void {
    this.#found = null;
    this.#marks = [];
    this.#display?.clear();
    this.#state.set({ phase: 'refused', reason, page: pageMeta(this.#options.document, reading, detected) });
  }

  #present(found: Found): void {
    const { reading, analysis } = found;
    this.#found = found;
    this.#marks = marksOf(analysis, reading.map, this.#settings.dismissed);
    this.#display ??= this.#makeDisplay();
    this.#display.show({ marks: this.#marks, map: reading.map, analysis, settings: this.#settings });
    this.#state.set({
      phase: 'marked',
      reason: null,
      page: pageMeta(this.#options.document, reading, analysis.detected),
      text: reading.map.article.text,
      analysis,
      counts: countMarks(this.#marks),
    });
  }

  #makeDisplay(): Display {
    const { document, services, browserLanguage, shadow = 'closed', signal } = this.#options;
    const { explain, loadDesk } = services;
    return new Display({ document, browserLanguage, shadow, explain, signal: this.#on?.signal ?? signal }, loadDesk);
  }

  /** Watches for later changes: around the article where one was found, else over the whole body. */
  #watch({ root, shadows, verdict }: Reading): void {
    this.#watching?.abort();
    if (this.#on === null) return;
    this.#watching = childOf(this.#on.signal);
    const { document } = this.#options;
    const body = document.querySelector('body');
    const article = verdict === 'article' && root !== null ? root.element : body;
    if (article === null) return;
    watchChanges(document, { within: [article, ...shadows], around: ancestorsOf(article) }, () => this.#reread(), this.#watching.signal);
  }

  /** After a change: read again; where the text is the same, at most paint again. */
  async #reread(): Promise<number> {
    const job = this.#newJob();
    const reading = await readDocument(this.#options.document, job.signal);
    if (reading === null) return 0;
    const found = this.#found;
    const isSame = found !== null && found.reading.map.article.text === reading.map.article.text;
    if (!isSame || isTranslated(this.#options.document) !== this.#state.value.page.translated) await this.#take(reading, job.signal);
    else if (!found.reading.map.isIntact() || this.#display?.isIntact() === false) this.#present({ reading, analysis: found.analysis });
    return reading.cost;
  }

  #announce(state: PageState): void {
    const { services } = this.#options;
    const { themes } = this.#settings;
    const shown = THEMES.reduce((sum, theme) => sum + (themes[theme] ? state.counts[theme] : 0), 0);
    services.badge(state.phase === 'marked' ? shown : null);
    services.changed(state.revision);
  }

  #jump(start: number, end: number): boolean {
    return this.#display?.jump(start, end) ?? false;
  }

  #step(direction: 1 | -1, theme: Theme | null): { index: number; total: number } {
    return this.#display?.step(direction, theme) ?? { index: 0, total: 0 };
  }
}

const THEMES: readonly Theme[] = ['sovereignty', 'cartel', 'intervention'];

const REASONS: Partial<Record<FailureCode, RefusalReason>> = { 'too-large': 'too-large', updated: 'updated' };

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
}
