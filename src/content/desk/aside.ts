/** What the reader put aside: single marks of this page, and rules by the settings. */
import type { Analysis, Term } from '../../core/types.ts';
import type { Settings } from '../../settings/settings.ts';

/** Holds the marks that were put aside in this page: in memory, as long as the page is switched on. */
export class Aside {
  readonly #here = new Set<string>();

  /** Puts a mark aside, or takes that back. */
  put(term: Term, analysis: Analysis, text: string, isAside: boolean): void {
    const key = keyOf(term, analysis, text);
    if (isAside) this.#here.add(key);
    else this.#here.delete(key);
  }

  /**
   * An analysis without the terms that were put aside. Nothing in it points at terms, so the rest stands.
   * @param host the page's host name
   */
  sift(analysis: Analysis, text: string, { dismissed }: Settings, host: string): Analysis {
    const rules = new Set(dismissed.filter(({ site }) => site === null || site === host).map(({ entry }) => entry));
    if (rules.size + this.#here.size === 0) return analysis;
    const terms = analysis.terms.filter((term) => !rules.has(term.entry) && !this.#here.has(keyOf(term, analysis, text)));
    return { ...analysis, terms };
  }
}

/** A mark by its rule, its sentence and its place there: the page may grow above it. */
function keyOf({ entry, start, end, sentence }: Term, { sentences }: Analysis, text: string): string {
  const span = sentences[sentence] ?? { start, end };
  return `${entry}\n${start - span.start}\n${text.slice(span.start, span.end)}`;
}
