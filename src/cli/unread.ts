import type { Analysis } from '../core/index.ts';

/** Counts the documents whose language is not read: their lists are empty, which must not pass for a finding. */
export class Unread {
  readonly #counts = new Map<string, number>();

  /** Takes note of a document. */
  add({ lang, detected }: Pick<Analysis, 'lang' | 'detected'>): void {
    if (lang === null) this.#counts.set(detected, (this.#counts.get(detected) ?? 0) + 1);
  }

  /** What to tell of them in one line ("3 documents …: fr 2, pt 1"); null where there are none. */
  says(): string | null {
    const counts = [...this.#counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const sum = counts.reduce((all, [, count]) => all + count, 0);
    if (sum === 0) return null;
    const list = counts.map(([code, count]) => `${code} ${count}`).join(', ');
    return `nothing was looked for in ${sum} ${sum === 1 ? 'document' : 'documents'}, whose language is not read: ${list}${this.#counts.has('und') ? ' (und: it could not be told; --lang en or --lang es says it)' : ''}`;
  }
}
