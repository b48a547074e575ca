/** Marks, the current mark, and, through the desk, card and overview. */
import type { Analysis, Article, Theme } from '../../core/types.ts';
import { Grounds } from '../../dom/ground.ts';
import { hit } from '../../dom/hit-test.ts';
import type { Located } from '../../dom/located.ts';
import { Painter } from '../../dom/painter.ts';
import { isIntact, Places, rangesOf } from '../../dom/ranges.ts';
import { runAtOnce, runInSlices } from '../../dom/slices.ts';
import { readText } from '../../dom/text.ts';
import { breaksIn, type TextMap } from '../../dom/text-map.ts';
import { aroundArticle, watchChanges } from '../../dom/watch.ts';
import type { Result } from '../../protocol/result.ts';
import { childOf } from '../lifetime.ts';
import type { Display, DisplayOptions, Position, Scene, Shown } from '../port.ts';
import { Aside } from './aside.ts';
import type { Point } from './card-place.ts';
import { type Desk, makeDesk } from './desk.ts';
import { LiveBlog, leadsIn } from './live-blog.ts';
import { coatsOf, countMarks, type Mark, marksOf, rangesOfTerms, shownMarks, type TermRanges } from './marks.ts';
import { type Press, type PressHandlers, watchPresses } from './pointer.ts';
import type { DeskServices } from './services.ts';
import { isInView, isNearView, scrollToRange } from './show.ts';
import { nextIndex } from './steps.ts';

/** On a page that never stops changing, marks are painted so long after a scroll: often enough to see no gap, seldom enough to scroll smoothly. */
const SCROLL_MS = 150;
/** More marks than these are painted in slices. */
const PAINTED_AT_ONCE = 1_000;

/** What the reader sees in one page. Gone when the signal aborts. */
export class PageDisplay implements Display {
  readonly #options: DisplayOptions;
  readonly #desk: Desk;
  readonly #painter = new Painter();
  readonly #aside = new Aside();
  readonly #liveBlog: LiveBlog;
  readonly #handlers: PressHandlers;
  readonly #listening = new Set<Window>();
  /** Found while the page waited for its analysis, and not yet shown. */
  readonly #found = new WeakMap<TextMap, TermRanges>();
  #scene: Scene | null = null;
  #places: Places | null = null;
  /** Marks of the themes that are on. */
  #shown: readonly Mark[] = [];
  #current: Mark | null = null;
  #stretch: readonly Range[] = [];
  #painting: AbortController | null = null;
  #isStorm = false;
  #isScrolled = false;

  constructor(options: DisplayOptions, services: DeskServices) {
    const desk = makeDesk(options.signal, services);
    this.#options = options;
    this.#desk = desk;
    this.#liveBlog = new LiveBlog(services);
    const { signal } = options;
    signal.addEventListener('abort', () => this.#painter.clear(), { once: true });
    this.#handlers = {
      isOwn: (target) => desk.isOwn(target),
      onOutside: () => desk.close(),
      onPress: (press) => this.#press(press),
    };
    this.#listenIn(window);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && desk.close();
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', () => this.repaint(), { signal });
    window.addEventListener('scroll', () => this.#onScroll(), { capture: true, passive: true, signal });
  }

  readonly readText = readText;

  /** Analyses what was read; of a live blog only what is new. */
  async analyse(article: Article, map: TextMap): Promise<Result<Analysis>> {
    const result = await this.#liveBlog.analyse(article);
    const found = result.ok ? await runInSlices(rangesOfTerms(result.value.terms, map), this.#options.signal) : null;
    if (found !== null) this.#found.set(map, found.value);
    return result;
  }

  /** Lets go of what was found. */
  forget(): void {
    this.#liveBlog.forget();
  }

  /** Shows a scene instead of the one before. The current mark stays current where it is still there. */
  show(scene: Scene): Shown {
    const before = this.#current;
    const analysis = this.#aside.sift(scene.analysis, scene.map.article.text, scene.settings, location.hostname);
    const marks = marksOf(analysis, scene.map, this.#found.get(scene.map));
    // Shown again, each is looked for anew: the page may have changed.
    this.#found.delete(scene.map);
    this.#scene = scene;
    this.#desk.ensure();
    this.#places = new Places(scene.map);
    this.#listenIn(this.#articleDocument().defaultView ?? window);
    this.#shown = shownMarks(marks, scene.settings);
    this.#current = this.#shown.find((mark) => mark.start === before?.start && mark.term.entry === before.term.entry) ?? null;
    this.#stretch = [];
    if (this.#current === null && before !== null && !this.#desk.isHeld()) this.#desk.close();
    this.#paint();
    return { analysis, posts: leadsIn(scene.map.article), breaks: breaksIn(scene.map), counts: countMarks(marks) };
  }

  /** Shows nothing. */
  clear(): void {
    this.#scene = this.#places = null;
    this.#shown = this.#stretch = [];
    this.#current = null;
    this.#desk.close();
    this.#paint();
    this.#desk.hide();
  }

  /**
   * See `watchChanges`. While a page does not stop changing, marks far from the window are left unpainted: the browser finds the
   * place of every painted range anew in each frame.
   */
  watch(located: Located, onChange: () => Promise<number>, signal: AbortSignal): void {
    const onStorm = (isStorm: boolean) => {
      this.#isStorm = isStorm;
      this.#paint();
    };
    watchChanges(document, aroundArticle(located), { onChange, onStorm }, signal);
    signal.addEventListener(
      'abort',
      () => {
        this.#isStorm = false;
      },
      { once: true },
    );
  }

  /** False where the page took paint, host or text away. */
  isIntact(): boolean {
    return this.#painter.isIntact() && (this.#scene === null || (this.#desk.ensure() && isIntact(this.#scene.map)));
  }

  /** Puts paint and host back where they were taken away, and paints for the grounds as they are now: what stays alike is not touched. */
  repaint(): void {
    if (this.#scene !== null) this.#desk.ensure();
    this.#paint();
  }

  /** Scrolls to a stretch of the article and shows it. False where its text is gone. */
  jump(start: number, end: number): boolean {
    const ranges = this.#scene === null ? [] : rangesOf(this.#scene.map, start, end);
    const first = ranges[0];
    if (first === undefined) return false;
    this.#desk.close();
    this.#stretch = ranges;
    this.#current = this.#shown.find((mark) => mark.start >= start && mark.end <= end) ?? null;
    scrollToRange(first);
    this.#paint();
    return true;
  }

  /** Goes to the next or previous mark, from the current one or from where the reader is. */
  step(direction: 1 | -1, theme: Theme | null): Position {
    const marks = theme === null ? this.#shown : this.#shown.filter((mark) => mark.term.theme === theme);
    const index = nextIndex(marks, this.#current, direction);
    const mark = marks[index];
    if (mark === undefined) return { index: 0, total: marks.length };
    this.#goTo(mark);
    const position = { index: index + 1, total: marks.length };
    if (this.#desk.isOpen()) this.#explain(mark, null);
    else this.#tell(mark, position);
    return position;
  }

  /** Opens the card on the current mark, else on the first in view. */
  openCard(): boolean {
    const mark = this.#current ?? this.#shown.find(({ ranges }) => ranges[0] !== undefined && isInView(ranges[0]));
    if (mark === undefined) return false;
    this.#goTo(mark);
    return this.#explain(mark, null);
  }

  /** Opens the card on the mark that the selection touches. */
  explainSelection(): boolean {
    const selection = this.#articleDocument().getSelection();
    if (selection === null || selection.rangeCount === 0) return false;
    const selected = selection.getRangeAt(0);
    const mark = this.#shown.find(({ ranges }) => ranges.some((range) => touches(range, selected)));
    return mark === undefined ? false : this.#explain(mark, null);
  }

  /** The page's document, or that of the frame in which the article stands. */
  #articleDocument(): Document {
    return this.#scene?.map.runs[0]?.node.ownerDocument ?? document;
  }

  #listenIn(view: Window): void {
    if (this.#listening.has(view)) return;
    this.#listening.add(view);
    watchPresses(view, this.#handlers, this.#options.signal);
  }

  #goTo(mark: Mark): void {
    const range = mark.ranges[0];
    this.#current = mark;
    this.#stretch = [];
    if (range !== undefined && !isInView(range)) scrollToRange(range);
    this.#paint();
  }

  #tell(mark: Mark, position: Position): void {
    if (this.#scene === null) return;
    const { analysis, map, settings } = this.#scene;
    this.#desk.tellMark({ mark, ...position, analysis, text: map.article.text, settings });
  }

  #explain(mark: Mark, point: Point | null): boolean {
    const scene = this.#scene;
    const index = this.#shown.indexOf(mark);
    if (scene === null || index < 0) return false;
    this.#current = mark;
    this.#paint();
    const { analysis, map, settings } = scene;
    const { text } = map.article;
    const putAside = (isAside: boolean) => {
      this.#aside.put(mark.term, analysis, text, isAside);
      this.#options.changed();
    };
    const step = (direction: 1 | -1) => void this.step(direction, null);
    return this.#desk.showCard({
      mark,
      index: index + 1,
      total: this.#shown.length,
      analysis,
      text,
      settings,
      point,
      step,
      putAside,
    });
  }

  #press({ x, y, under }: Press): boolean {
    const mark = this.#places === null ? null : hit(this.#shown, this.#places, x, y, under);
    if (mark !== null) this.#explain(mark, { x, y });
    return mark !== null;
  }

  /** In a storm, what scrolls into view is painted a moment later. */
  #onScroll(): void {
    if (!this.#isStorm || this.#isScrolled) return;
    this.#isScrolled = true;
    setTimeout(() => {
      this.#isScrolled = false;
      this.#paint();
    }, SCROLL_MS);
  }

  #paint(): void {
    // What was put off, a moment's scrolling or the calm after a storm, may come due after the end.
    if (this.#options.signal.aborted) return;
    this.#painting?.abort();
    this.#painting = childOf(this.#options.signal);
    if (this.#shown.length <= PAINTED_AT_ONCE) runAtOnce(this.#coats());
    else void runInSlices(this.#coats(), this.#painting.signal);
    this.#desk.wear(this.#articleDocument(), this.#scene?.settings.colors ?? {});
    this.#desk.showOverview(this.#scene?.settings.overview === true ? this.#shown : []);
  }

  *#coats(): Generator<void, void, void> {
    const emphasis = { current: this.#current, stretch: this.#stretch };
    const marks = this.#isStorm ? this.#shown.filter(({ ranges }) => ranges[0] !== undefined && isNearView(ranges[0])) : this.#shown;
    const coats = this.#scene === null ? [] : yield* coatsOf(marks, this.#scene.settings, new Grounds(), emphasis);
    yield* this.#painter.painting(coats);
  }
}

/** True where two ranges of one document share a character or a place. */
function touches(a: Range, b: Range): boolean {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return a.compareBoundaryPoints(Range.END_TO_START, b) <= 0 && a.compareBoundaryPoints(Range.START_TO_END, b) >= 0;
}
