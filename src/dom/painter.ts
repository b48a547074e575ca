/**
 * Paints ranges through the CSS Custom Highlight API: the page's tree is never touched. The registry belongs to the page, so it is
 * never cleared or iterated (a Firefox content script may not), the names tell nothing, and painting again is harmless.
 */
import { runAtOnce } from './slices.ts';

/** Ranges to be painted alike. */
export interface Coat {
  /** Name in the registry; the stylesheet has the colours for it. */
  readonly name: string;
  /** Higher paints over lower. */
  readonly priority: number;
  readonly ranges: readonly Range[];
}

type View = Window & typeof globalThis;

/** So many ranges are looked at between two pauses. */
const RANGES_PER_SLICE = 100;

/** Keeps the page's highlights equal to the coats it was last given. What stays as it was is not touched, so it is not painted anew. */
export class Painter {
  readonly #painted = new Map<View, Map<string, Paint>>();

  /** Paints these coats and nothing else. False where the browser cannot paint. */
  paint(coats: readonly Coat[]): boolean {
    return runAtOnce(this.painting(coats));
  }

  /** The same in steps. Where it is given up halfway, the next painting goes on from what is painted by then. */
  *painting(coats: readonly Coat[]): Generator<void, boolean, void> {
    const wanted = new Map<View, Map<string, Coat>>();
    for (const coat of coats) if (!(yield* sort(coat, wanted))) return false;
    for (const [view, paints] of this.#painted) {
      for (const [name, { highlight }] of paints) {
        if (wanted.get(view)?.has(name)) continue;
        remove(view, name, highlight);
        paints.delete(name);
      }
      if (paints.size === 0) this.#painted.delete(view);
    }
    for (const [view, byName] of wanted) {
      const paints = this.#painted.get(view) ?? new Map<string, Paint>();
      this.#painted.set(view, paints);
      for (const [name, coat] of byName) {
        const paint = paints.get(name) ?? { highlight: new view.Highlight(), ranges: new Set() };
        paints.set(name, paint);
        if (view.CSS.highlights.get(name) !== paint.highlight) view.CSS.highlights.set(name, paint.highlight);
        yield* renew(paint, coat);
      }
    }
    return true;
  }

  /** Takes away what was painted, and only that: a newer instance may already paint under the same names. */
  clear(): void {
    this.paint([]);
  }

  /** False where the page cleared or replaced what was painted. */
  isIntact(): boolean {
    for (const [view, paints] of this.#painted) {
      for (const [name, { highlight }] of paints) if (view.CSS.highlights.get(name) !== highlight) return false;
    }
    return true;
  }
}

/** One coat as painted: the ranges are kept beside the highlight, since a Firefox content script may not iterate a `Highlight`. */
interface Paint {
  readonly highlight: Highlight;
  readonly ranges: Set<Range>;
}

/** Parts a coat by the windows that its ranges lie in. */
function* sort(coat: Coat, wanted: Map<View, Map<string, Coat>>): Generator<void, boolean, void> {
  const byView = new Map<View, Range[]>();
  for (const [at, range] of coat.ranges.entries()) {
    if (at % RANGES_PER_SLICE === 0) yield;
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!canPaint(view)) return false;
    const ranges = byView.get(view);
    if (ranges === undefined) byView.set(view, [range]);
    else ranges.push(range);
  }
  for (const [view, ranges] of byView) wanted.set(view, (wanted.get(view) ?? new Map<string, Coat>()).set(coat.name, { ...coat, ranges }));
  return true;
}

/** Changes a highlight as little as it takes. */
function* renew({ highlight, ranges: painted }: Paint, { ranges, priority }: Coat): Generator<void, void, void> {
  highlight.priority = priority;
  const left = new Map<string, Range>();
  const ids = new Ids();
  let steps = 0;
  for (const range of painted) {
    left.set(ids.of(range), range);
    if (++steps % RANGES_PER_SLICE === 0) yield;
  }
  const gone = new Set(painted);
  for (const range of ranges) {
    const same = left.get(ids.of(range));
    if (same === undefined) {
      highlight.add(range);
      painted.add(range);
    } else gone.delete(same);
    if (++steps % RANGES_PER_SLICE === 0) yield;
  }
  for (const range of gone) {
    highlight.delete(range);
    painted.delete(range);
    if (++steps % RANGES_PER_SLICE === 0) yield;
  }
}

/** Names places, so that two ranges over the same words are known as such. */
class Ids {
  readonly #nodes = new Map<Node, number>();

  of({ startContainer, startOffset, endContainer, endOffset }: Range): string {
    return `${this.#idOf(startContainer)}.${startOffset}-${this.#idOf(endContainer)}.${endOffset}`;
  }

  #idOf(node: Node): number {
    const id = this.#nodes.get(node) ?? this.#nodes.size;
    this.#nodes.set(node, id);
    return id;
  }
}

function canPaint(view: (Window & typeof globalThis) | null | undefined): view is View {
  return view !== null && view !== undefined && typeof view.Highlight === 'function' && view.CSS?.highlights !== undefined;
}

function remove(view: View, name: string, own: Highlight): void {
  try {
    if (view.CSS.highlights.get(name) === own) view.CSS.highlights.delete(name);
  } catch {
    // The frame is gone, and its highlights with it.
  }
}
