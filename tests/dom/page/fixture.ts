/** A page, an analysis over it, and a session with services that answer at once or when they are told to. */

import { PageDisplay } from '../../../src/content/desk/display.ts';
import type { DeskServices } from '../../../src/content/desk/services.ts';
import type { Services } from '../../../src/content/services.ts';
import { Session } from '../../../src/content/session.ts';
import type { Analysis, Article, Term, Theme } from '../../../src/core/types.ts';
import type { DismissOutcome } from '../../../src/protocol/messages.ts';
import { ok, type Result } from '../../../src/protocol/result.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';

/** The Custom Highlight API, as far as jsdom lacks it: a registry of named sets of ranges. */
export function installHighlights(): Map<string, Set<Range>> {
  class FakeHighlight extends Set<Range> {
    priority = 0;
  }
  const registry = new Map<string, Set<Range>>();
  Object.assign(window, { Highlight: FakeHighlight, CSS: { highlights: registry } });
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 80, 20);
  Range.prototype.getClientRects = () => Object.assign([new DOMRect(10, 10, 80, 20)], { item: () => null });
  Element.prototype.scrollIntoView = () => undefined;
  return registry;
}

/** The texts that are painted, by name. */
export const painted = (registry: ReadonlyMap<string, Set<Range>>): Record<string, string[]> =>
  Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]));

const THEMES: Readonly<Record<string, Theme>> = {
  sovereignty: 'sovereignty',
  cartel: 'cartel',
  troops: 'intervention',
  soberanía: 'sovereignty',
};

/** Finds a few words and makes one quote and one statement of the first sentence that holds “. */
export function analyse(article: Article): Analysis {
  const { text } = article;
  const sentences = [...text.matchAll(/[^.\n]+\.?/g)].map(({ index, 0: all }) => ({
    start: index + all.search(/\S/),
    end: index + all.length,
  }));
  const terms = Object.entries(THEMES)
    .flatMap(([word, theme]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Term => {
        const sentence = sentences.findIndex(({ start, end }) => start <= index && index < end);
        const quote = text[sentences[sentence]?.start ?? 0] === '“' ? 0 : null;
        return { start: index, end: index + word.length, theme, entry: `en/${theme}/${word}`, sense: null, sentence, quote };
      }),
    )
    .sort((a, b) => a.start - b.start);
  const said = text.indexOf('“');
  const counts = { favor: 0, against: 1, neither: 0, conditional: 0 };
  const none = { negations: [], conditions: [], modals: [], question: false };
  const evidence = {
    holder: 'name',
    holderSpan: null,
    quote: 0,
    target: null,
    scope: none,
    wording: null,
    rule: 'frame',
    inferred: false,
    otherwise: 'favor',
  } as const;
  const span = sentences.find(({ start }) => start === said) ?? { start: 0, end: 0 };
  const predicate = { start: span.start, end: span.start + 3, frame: 'en/reject', polarity: 'against', kind: 'word' } as const;
  return {
    schema: 1,
    lang: 'en',
    detected: 'en',
    sentences,
    terms,
    quotes:
      said < 0
        ? []
        : [
            {
              ...span,
              type: 'direct',
              actor: 'm',
              speaker: null,
              cue: cueIn(text),
              cueLemma: 'warn',
              cueClass: 'warn',
              rule: 'cue-that',
              resolution: 'name',
            },
          ],
    actors: [
      {
        id: 'm',
        name: 'Minister Holt',
        kind: 'person',
        aliases: [],
        mentions: [],
        stance: 'against',
        firm: true,
        conditional: false,
        counts,
      },
    ],
    statements:
      said < 0
        ? []
        : [
            {
              ...span,
              actor: 'm',
              stance: 'against',
              conditional: false,
              strength: 1,
              taking: 0,
              sides: ['against'],
              evidence: { ...evidence, predicate },
            },
          ],
    key: [],
    headline: { verdict: 'none', words: [] },
  };
}

const cueIn = (text: string) => ({ start: text.indexOf('told'), end: text.indexOf('told') + 'told'.length });

/** An article page's body. */
export const ARTICLE = `<nav><a href="/">Home</a> sovereignty</nav><main><article><h1>The council debates sovereignty at length</h1>
<p>The council met on Friday to debate <a href="#x">sovereignty</a> and the cartel that moves goods along the northern coast of the country.</p>
<p>“Nobody asked for troops, and nobody wants them here, whatever they are called,” Minister Holt told the council after a long silence.</p>
<p>The members went home late, after the lamps on the square had been lit, and without a vote on any of the four proposals before them.</p>
</article></main>`;

/** A session under test and what it told the outside. */
export interface Stage {
  readonly session: Session;
  readonly life: AbortController;
  readonly services: Services;
  readonly badges: (number | null)[];
  readonly asked: Article[];
  readonly dismissals: unknown[][];
}

/** Makes a session over the current document; `outcome` is how storing what was put aside ends. */
export function openSession(
  services: Partial<Services & DeskServices> = {},
  settings: Settings = DEFAULTS,
  outcome: DismissOutcome = 'stored',
): Stage {
  const life = new AbortController();
  const badges: (number | null)[] = [];
  const asked: Article[] = [];
  const dismissals: unknown[][] = [];
  const all: Services & DeskServices = {
    browserLanguage: 'en',
    shadow: 'open',
    analyse: async (article) => {
      asked.push(article);
      return ok(analyse(article));
    },
    join: async (article) => ok(analyse(article)),
    dismiss: async (...call) => {
      dismissals.push(call);
      return outcome;
    },
    explain: async (ids) => ok(Object.fromEntries(ids.map((id) => [id, { rule: `rule of ${id}`, notMeant: 'what looks alike' }]))),
    unloadDisplay: () => undefined,
    loadDisplay: async () => (options) => new PageDisplay(options, all),
    badge: (count) => badges.push(count),
    changed: () => undefined,
    ...services,
  };
  const session = new Session({ services: all, signal: life.signal });
  session.change({ ...settings });
  return { session, life, services: all, badges, asked, dismissals };
}

/** A promise and the function that keeps it. */
export function later<T>(): { readonly promise: Promise<Result<T>>; readonly resolve: (value: Result<T>) => void } {
  let resolve: (value: Result<T>) => void = () => undefined;
  const promise = new Promise<Result<T>>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** Our open shadow root; null where no host stands in the page. */
export const shadow = (): ShadowRoot | null => document.documentElement.querySelector(':scope > div')?.shadowRoot ?? null;

/** The card; null where none is open. */
export const card = (): HTMLElement | null => shadow()?.querySelector<HTMLElement>('.card') ?? null;

/** Lets promises, timers of no length and frames run. */
export const settle = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds, however slow the machine; fails after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await settle(20);
  }
}
