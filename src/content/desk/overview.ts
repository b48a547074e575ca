/** A thin strip at the scroll edge that shows where the marks stand. Drawn in the shadow root; the page's layout is not touched. */
import type { Ground } from '../../dom/ground.ts';
import { runInSlices } from '../../dom/slices.ts';
import { childOf } from '../lifetime.ts';
import { boxOf } from './geometry.ts';
import type { Mark } from './marks.ts';
import { make } from './pieces.ts';

/** More lines than this nobody can tell apart; marks of one theme close together share a line. */
const STEPS = 400;
const GAP_MS = 500;

/** The strip; drawn anew after painting and when the page's height changes. */
export class Overview {
  #strip: HTMLElement | null = null;
  #marks: readonly Mark[] = [];
  #ground: Ground = 'light';
  #queued = false;
  #drawing: AbortController | null = null;

  readonly #root: ShadowRoot;
  readonly #signal: AbortSignal;

  constructor(root: ShadowRoot, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;

    window.addEventListener('resize', () => this.#queue(), { passive: true, signal });
    if (typeof ResizeObserver === 'function') {
      const observer = new ResizeObserver(() => this.#queue());
      observer.observe(document.documentElement);
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    }
    signal.addEventListener('abort', () => this.#hide(), { once: true });
  }

  /** Shows these marks; none hide the strip. */
  show(marks: readonly Mark[], ground: Ground): void {
    this.#marks = marks;
    this.#ground = ground;
    if (marks.length === 0) this.#hide();
    else this.#queue();
  }

  #hide(): void {
    this.#drawing?.abort();
    this.#marks = [];
    this.#strip?.remove();
    this.#strip = null;
  }

  /** At most two drawings a second: the strip asks for every mark's place, which costs a layout. */
  #queue(): void {
    if (this.#queued) return;
    this.#queued = true;
    setTimeout(
      () => {
        this.#queued = false;
        requestAnimationFrame(() => void this.#draw());
      },
      this.#strip === null ? 0 : GAP_MS,
    );
  }

  async #draw(): Promise<void> {
    this.#drawing?.abort();
    if (this.#marks.length === 0) return;
    this.#drawing = childOf(this.#signal);
    const lines = await runInSlices(linesOf(this.#marks), this.#drawing.signal);
    if (lines === null) return;
    const strip = make('div', `overview ${this.#ground}`, ...lines.value);
    strip.setAttribute('aria-hidden', 'true');
    this.#strip?.remove();
    this.#strip = strip;
    this.#root.append(strip);
  }
}

/** A line for each place with a mark. Yields often, since in a very long line the browser looks for each mark from its beginning. */
function* linesOf(marks: readonly Mark[]): Generator<void, HTMLElement[], void> {
  const height = Math.max(1, document.documentElement.scrollHeight);
  const places = new Map<string, HTMLElement>();
  for (const { ranges, term } of marksApart(marks)) {
    yield;
    const range = ranges[0];
    const top = range === undefined ? -1 : boxOf(range).top + window.scrollY;
    const step = Math.round((top / height) * STEPS);
    const key = `${term.theme} ${step}`;
    if (step < 0 || step > STEPS || places.has(key)) continue;
    const line = make('i', term.theme);
    line.style.top = `${(step / STEPS) * 100}%`;
    places.set(key, line);
  }
  return [...places.values()];
}

/** Without those of one theme that stand closer together in the text than the strip can show. */
function marksApart(marks: readonly Mark[]): readonly Mark[] {
  const apart = (marks.at(-1)?.end ?? 0) / STEPS;
  const last = new Map<string, number>();
  return marks.filter(({ term, start }) => {
    if (start - (last.get(term.theme) ?? Number.NEGATIVE_INFINITY) < apart) return false;
    last.set(term.theme, start);
    return true;
  });
}
