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

/** Keeps the page's highlights equal to the coats it was last given. */
export class Painter {
  readonly #painted = new Map<View, Map<string, Highlight>>();

  /** Paints these coats and nothing else. False where the browser cannot paint. */
  paint(coats: readonly Coat[]): boolean {
    const wanted = new Map<View, Map<string, Highlight>>();
    for (const coat of coats) if (!this.#prepare(coat, wanted)) return false;
    for (const [view, old] of this.#painted) for (const [name, own] of old) if (!wanted.get(view)?.has(name)) remove(view, name, own);
    for (const [view, names] of wanted) for (const [name, highlight] of names) view.CSS.highlights.set(name, highlight);
    this.#painted.clear();
    for (const [view, names] of wanted) this.#painted.set(view, names);
    return true;
  }

  /** Takes away what was painted, and only that: a newer instance may already paint under the same names. */
  clear(): void {
    for (const [view, names] of this.#painted) for (const [name, own] of names) remove(view, name, own);
    this.#painted.clear();
  }

  /** False where the page cleared or replaced what was painted. */
  isIntact(): boolean {
    for (const [view, names] of this.#painted) {
      for (const [name, own] of names) if (view.CSS.highlights.get(name) !== own) return false;
    }
    return true;
  }

  #prepare(coat: Coat, wanted: Map<View, Map<string, Highlight>>): boolean {
    for (const range of coat.ranges) {
      const view = range.startContainer.ownerDocument?.defaultView;
      if (!canPaint(view)) return false;
      const names = wanted.get(view) ?? new Map<string, Highlight>();
      wanted.set(view, names);
      const highlight = names.get(coat.name) ?? new view.Highlight();
      names.set(coat.name, highlight);
      highlight.priority = coat.priority;
      highlight.add(range);
    }
    return true;
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
