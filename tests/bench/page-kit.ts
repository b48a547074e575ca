/** What the page bench calls in a real browser: the page side's own functions, under one global name. */

import { PageDisplay } from '../../src/content/desk/display.ts';
import { Session } from '../../src/content/session.ts';
import type { Analysis } from '../../src/core/types.ts';
import { Painter } from '../../src/dom/painter.ts';
import { rangesOf } from '../../src/dom/ranges.ts';
import { runAtOnce } from '../../src/dom/slices.ts';
import { readPage } from '../../src/dom/text.ts';
import { ok } from '../../src/protocol/result.ts';

/** Reads the page; the body text is what a reader would call the article: no headline, no captions. */
export function extract(): { verdict: string; text: string } {
  const page = runAtOnce(readPage(document));
  const { article } = page.map;
  const body = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'caption');
  return { verdict: page.verdict, text: body.map(({ start, end }) => article.text.slice(start, end)).join('\n') };
}

/** Milliseconds of each pausable step of reading the page, the dearest first; of several readings the quickest time of each step counts. */
export function steps(readings = 5): number[] {
  const best: number[] = [];
  for (let reading = 0; reading < readings; reading += 1) {
    const work = readPage(document);
    for (let at = 0, done = false; !done; at += 1) {
      const start = performance.now();
      done = work.next().done === true;
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return best.sort((a, b) => b - a);
}

/** A painter over every occurrence of a word, read beforehand: what is measured is marking alone. */
export function marker(word: string): { mark(): number; unmark(): void } {
  const { map } = runAtOnce(readPage(document));
  const { text } = map.article;
  const painter = new Painter();
  return {
    mark: () => {
      const ranges: Range[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        ranges.push(...rangesOf(map, at, at + word.length));
      painter.paint([{ name: 'bench-1', priority: 0, ranges }]);
      return ranges.length;
    },
    unmark: () => painter.clear(),
  };
}

/** A session whose analysis marks every "troops"; for soft navigation by the hundred. */
export function openSession(): Session {
  const analyse = (text: string): Analysis => ({
    schema: 1,
    lang: 'en',
    detected: 'en',
    sentences: [{ start: 0, end: text.length }],
    terms: [...text.matchAll(/troops/g)].map(({ index }) => ({
      start: index,
      end: index + 6,
      theme: 'intervention',
      entry: 'en/x',
      sense: null,
      sentence: 0,
      quote: null,
    })),
    quotes: [],
    actors: [],
    statements: [],
    key: [],
    headline: { verdict: 'none', words: [] },
  });
  return new Session({
    signal: new AbortController().signal,
    services: {
      unloadDisplay: () => undefined,
      loadDisplay: async () => (options) =>
        new PageDisplay(options, {
          browserLanguage: 'en',
          shadow: 'closed',
          analyse: async ({ text }) => ok(analyse(text)),
          join: async ({ text }) => ok(analyse(text)),
          explain: async () => ok({}),
          dismiss: async () => 'stored',
        }),
      badge: () => undefined,
      changed: () => undefined,
    },
  });
}
