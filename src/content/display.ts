/** What the reader sees in the page: marks, the current mark, the card, the overview. */
import type { Analysis, Lang, Theme } from '../core/types.ts';
import { Grounds } from '../dom/ground.ts';
import { hit } from '../dom/hit-test.ts';
import { Painter } from '../dom/painter.ts';
import type { TextMap } from '../dom/text-map.ts';
import type { CardWords } from '../locales/en/card.ts';
import { card as cardEn } from '../locales/en/card.ts';
import { card as cardEs } from '../locales/es/card.ts';
import type { Settings } from '../settings/settings.ts';
import { Card } from './card.ts';
import type { Point } from './card-place.ts';
import { factsOf } from './facts.ts';
import { addHost, type Host } from './host.ts';
import { coatsOf, groundUnder, type Mark, shownMarks } from './marks.ts';
import { Overview } from './overview.ts';
import { type Press, watchPresses } from './pointer.ts';
import type { Services } from './services.ts';
import { isInView, scrollToRange } from './show.ts';
import { STYLE } from './style.ts';

/** What a display is made with; gone when the signal aborts. */
export interface DisplayOptions {
  readonly document: Document;
  readonly services: Services;
  readonly browserLanguage: string;
  readonly signal: AbortSignal;
  readonly shadow: ShadowRootMode;
}

/** What is shown. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly map: TextMap;
  readonly analysis: Analysis;
  readonly settings: Settings;
}

const CARD_WORDS: Readonly<Record<Lang, CardWords>> = { en: cardEn, es: cardEs };

/** See above. */
export class Display {
  readonly #painter = new Painter();
  readonly #host: Host;
  readonly #card: Card;
  readonly #overview: Overview;
  #scene: Scene | null = null;
  /** Marks of the themes that are on. */
  #shown: readonly Mark[] = [];
  #current: Mark | null = null;
  #stretch: readonly Range[] = [];

  readonly #options: DisplayOptions;

  constructor(options: DisplayOptions) {
    this.#options = options;

    const { document, signal, shadow } = options;
    this.#host = addHost(document, signal, shadow);
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#host.root.append(style);
    this.#card = new Card(this.#host.root, signal);
    this.#overview = new Overview(this.#host.root, signal);
    signal.addEventListener('abort', () => this.#painter.clear(), { once: true });
    this.#listen();
  }

  /** Shows a scene instead of the one before. The current mark stays current where it is still there. */
  show(scene: Scene): void {
    const current = this.#current;
    this.#scene = scene;
    this.#shown = shownMarks(scene.marks, scene.settings);
    this.#current = this.#shown.find((mark) => mark.start === current?.start && mark.term.entry === current.term.entry) ?? null;
    this.#stretch = [];
    if (this.#current === null) this.#card.close();
    this.#paint();
  }

  /** Shows nothing. */
  clear(): void {
    this.#scene = null;
    this.#shown = [];
    this.#current = null;
    this.#stretch = [];
    this.#card.close();
    this.#paint();
  }

  /** Paints again where the page took paint or host away. */
  repair(): void {
    if (!this.isIntact()) this.#paint();
  }

  /** False where the page took paint or host away. */
  isIntact(): boolean {
    return this.#host.ensure() && this.#painter.isIntact();
  }

  /** Scrolls to a stretch of the article and shows it. */
  jump(start: number, end: number): boolean {
    const ranges = this.#scene?.map.rangesOf(start, end) ?? [];
    const first = ranges[0];
    if (first === undefined) return false;
    this.#card.close();
    this.#stretch = ranges;
    this.#current = this.#shown.find((mark) => mark.start >= start && mark.end <= end) ?? null;
    scrollToRange(first);
    this.#paint();
    return true;
  }

  /** Goes to the next or previous mark, from the current one or from where the reader is. */
  step(direction: 1 | -1, theme: Theme | null): { index: number; total: number } {
    const marks = theme === null ? this.#shown : this.#shown.filter((mark) => mark.term.theme === theme);
    if (marks.length === 0) return { index: 0, total: 0 };
    const index = this.#nextIndex(marks, direction);
    this.#goTo(marks[index] ?? null);
    return { index: index + 1, total: marks.length };
  }

  #nextIndex(marks: readonly Mark[], direction: 1 | -1): number {
    const current = this.#current;
    if (current !== null) {
      const at =
        direction === 1 ? marks.findIndex((mark) => mark.start > current.start) : marks.findLastIndex((mark) => mark.start < current.start);
      return at < 0 ? (direction === 1 ? 0 : marks.length - 1) : at;
    }
    const inView = marks.findIndex((mark) => (mark.ranges[0]?.getBoundingClientRect().bottom ?? -1) > 0);
    if (direction === 1) return Math.max(inView, 0);
    return (inView <= 0 ? marks.length : inView) - 1;
  }

  #goTo(mark: Mark | null): void {
    const range = mark?.ranges[0];
    if (mark === null || range === undefined) return;
    this.#current = mark;
    this.#stretch = [];
    if (!isInView(range)) scrollToRange(range);
    this.#paint();
    if (this.#card.isOpen) this.#explain(mark, null);
  }

  /** Opens the card on the current mark, else on the first in view. */
  openCard(): boolean {
    const mark = this.#current ?? this.#shown.find(({ ranges }) => ranges[0] !== undefined && isInView(ranges[0])) ?? null;
    if (mark === null) return false;
    this.#goTo(mark);
    this.#explain(mark, null);
    return true;
  }

  /** Opens the card on the mark that the selection touches. */
  explainSelection(): boolean {
    const selection = this.#options.document.getSelection();
    if (selection === null || selection.rangeCount === 0) return false;
    const selected = selection.getRangeAt(0);
    const mark = this.#shown.find(({ ranges }) => ranges.some((range) => touches(range, selected)));
    if (mark === undefined) return false;
    this.#explain(mark, null);
    return true;
  }

  #explain(mark: Mark, point: Point | null): void {
    const scene = this.#scene;
    const range = mark.ranges[0];
    if (scene === null || range === undefined || !this.#host.ensure()) return;
    const { analysis, map, settings } = scene;
    const language = interfaceLanguage(settings, this.#options.browserLanguage);
    const facts = factsOf(mark, analysis, map.article.text);
    this.#current = mark;
    this.#paint();
    this.#card.open({
      facts,
      ranges: mark.ranges,
      position: { index: this.#shown.indexOf(mark) + 1, total: this.#shown.length },
      words: CARD_WORDS[language],
      language,
      articleLanguage: analysis.lang,
      ground: groundUnder(range, new Grounds()),
      point,
      explained: this.#options.services.explain(facts.ids, language).then((result) => (result.ok ? result.value : {})),
      actions: {
        step: (direction) => this.step(direction, null),
        dismiss: () => this.#dismiss(facts.entry, facts.term, true),
        undo: () => this.#dismiss(facts.entry, facts.term, false),
      },
    });
  }

  async #dismiss(entry: string, phrase: string, dismissed: boolean): Promise<void> {
    const saved = await this.#options.services.dismiss(entry, phrase.toLowerCase(), dismissed);
    if (!saved) this.#card.showNotSaved();
    else if (dismissed) this.#card.showDismissed();
  }

  #listen(): void {
    const { signal } = this.#options;
    watchPresses(
      {
        isOwn: (target) => target === this.#host.root.host,
        onOutside: () => this.#card.close(),
        onPress: (press) => this.#press(press),
      },
      signal,
    );
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && this.#card.isOpen) this.#card.close();
    };
    window.addEventListener('keydown', onKey, { capture: true, signal });
  }

  #press({ x, y, under }: Press): boolean {
    const mark = this.#scene === null ? null : hit(this.#shown, this.#scene.map, x, y, under);
    if (mark !== null) this.#explain(mark, { x, y });
    return mark !== null;
  }

  #paint(): void {
    const scene = this.#scene;
    const current = this.#current;
    const stretch = this.#stretch;
    const shown = this.#shown;
    const grounds = new Grounds();
    const coats = scene === null ? [] : coatsOf(shown, scene.settings, grounds, { current, stretch });
    this.#painter.paint(coats);
    const first = shown[0]?.ranges[0];
    const isShown = scene?.settings.overview === true && this.#host.ensure();
    this.#overview.show(isShown ? shown : [], first === undefined ? 'light' : groundUnder(first, grounds));
  }
}

/** The chosen language, else Spanish in a Spanish browser, else English. */
function interfaceLanguage({ language }: Settings, browserTag: string): Lang {
  if (language !== 'auto') return language;
  return /^es\b/i.test(browserTag) ? 'es' : 'en';
}

/** True where two ranges of one document share a character or a place. */
function touches(a: Range, b: Range): boolean {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return a.compareBoundaryPoints(Range.END_TO_START, b) <= 0 && a.compareBoundaryPoints(Range.START_TO_END, b) >= 0;
}
