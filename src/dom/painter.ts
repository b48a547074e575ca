/**
 * Paints ranges through the CSS Custom Highlight API: the page's tree is never touched. The registry belongs to the page, so it is
 * never cleared or iterated (a Firefox content script may not), the names tell nothing, and painting again is harmless.
 */

/** Ranges to be painted alike. */
export interface Coat {
  /** Name in the registry; the stylesheet has the colours for it. */
  readonly name: string;
  /** Higher paints over lower. */
  readonly priority: number;
  readonly ranges: readonly Range[];
}

type View = Window & typeof globalThis;

/** Keeps the page's highlights equal to the coats it was last given. What stays as it was is not touched, so it is not painted anew. */
export class Painter {
  readonly #painted = new Map<View, Map<string, Paint>>();

  /** Paints these coats and nothing else. False where the browser cannot paint. */
  paint(coats: readonly Coat[]): boolean {
    const wanted = new Map<View, Map<string, Coat>>();
    for (const coat of coats) if (!sort(coat, wanted)) return false;
    for (const [view, paints] of this.#painted) {
      for (const [name, { highlight }] of paints) if (!wanted.get(view)?.has(name)) remove(view, name, highlight);
    }
    const before = new Map(this.#painted);
    this.#painted.clear();
    for (const [view, byName] of wanted) {
      const paints = [...byName].map(([name, coat]): [string, Paint] => [name, renew(view, name, coat, before.get(view)?.get(name))]);
      this.#painted.set(view, new Map(paints));
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

/** One coat as painted: the ranges by their places, since a Firefox content script may not iterate a `Highlight`. */
interface Paint {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

/** Parts a coat by the windows that its ranges lie in. */
function sort(coat: Coat, wanted: Map<View, Map<string, Coat>>): boolean {
  const byView = new Map<View, Range[]>();
  for (const range of coat.ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!canPaint(view)) return false;
    const ranges = byView.get(view);
    if (ranges === undefined) byView.set(view, [range]);
    else ranges.push(range);
  }
  for (const [view, ranges] of byView) wanted.set(view, (wanted.get(view) ?? new Map<string, Coat>()).set(coat.name, { ...coat, ranges }));
  return true;
}

/** Changes a highlight as little as it takes; puts it back where the page took it away. */
function renew(view: View, name: string, { ranges, priority }: Coat, before: Paint | undefined): Paint {
  const highlight = before?.highlight ?? new view.Highlight();
  highlight.priority = priority;
  const left = new Map<string, Range>();
  const ids = new Ids();
  for (const range of before?.ranges ?? []) left.set(ids.of(range), range);
  const kept = ranges.map((range) => {
    const same = left.get(ids.of(range));
    if (same === undefined) highlight.add(range);
    else left.delete(ids.of(range));
    return same ?? range;
  });
  for (const range of left.values()) highlight.delete(range);
  if (view.CSS.highlights.get(name) !== highlight) view.CSS.highlights.set(name, highlight);
  return { highlight, ranges: kept };
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
