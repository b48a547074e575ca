/** Card and overview, over one host element. */
import type { Analysis, Lang } from '../../core/types.ts';
import { Grounds } from '../../dom/ground.ts';
import type { CardWords } from '../../locales/en/card.ts';
import { card as cardEn } from '../../locales/en/card.ts';
import { card as cardEs } from '../../locales/es/card.ts';
import type { DismissOutcome } from '../../protocol/messages.ts';
import type { MarkColors } from '../../settings/colors.ts';
import { interfaceLanguage } from '../../settings/interface-language.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Position } from '../port.ts';
import { Card } from './card.ts';
import { type Scope, scopesAt, whichMark } from './card-body.ts';
import type { Point } from './card-place.ts';
import { factsOf } from './facts.ts';
import { makeHost } from './host.ts';
import { groundUnder, type Mark } from './marks.ts';
import { Overview } from './overview.ts';
import { Palette } from './palette.ts';
import type { DeskServices } from './services.ts';
import { STYLE } from './style.ts';
import { makeVoice } from './voice.ts';

const CARD_WORDS: Readonly<Record<Lang, CardWords>> = { en: cardEn, es: cardEs };

/** What a card is asked to show. */
export interface ShowCard extends Position {
  readonly mark: Mark;
  readonly analysis: Analysis;
  readonly text: string;
  readonly settings: Settings;
  /** Where the reader pressed; null when asked by key. */
  readonly point: Point | null;
  step(direction: 1 | -1): void;
  /** Puts this mark aside in this page, or takes that back. */
  putAside(isAside: boolean): void;
}

/** Card and overview. */
export interface Desk {
  isOpen(): boolean;
  /** True where the card must stay although its mark goes: it offers the way back. */
  isHeld(): boolean;
  /** True for the element that holds card and overview. */
  isOwn(target: EventTarget): boolean;
  /** Adds the host where it is not there, also where the page took it out; false where the page insists. */
  ensure(): boolean;
  /** Takes the host out of the page: nothing is shown. */
  hide(): void;
  close(): void;
  /** False where the page lets no host be. */
  showCard(request: ShowCard): boolean;
  /** Says which mark the reader came to, where no card does. */
  tellMark(request: Pick<ShowCard, 'mark' | 'index' | 'total' | 'analysis' | 'text' | 'settings'>): void;
  /** Shows page, card and overview in the reader's own colors; none take them away. */
  wear(document: Document, colors: MarkColors): void;
  /** No marks take the strip away. */
  showOverview(marks: readonly Mark[]): void;
}

/** Makes a desk over the page; it is gone when the signal aborts. */
export function makeDesk(signal: AbortSignal, services: DeskServices): Desk {
  const host = makeHost(document, STYLE, signal, services.shadow);
  const say = makeVoice(host.root, signal);
  const card = new Card(host.root, signal, say);
  const overview = new Overview(host.root, signal);
  const palette = new Palette(host.root);
  signal.addEventListener('abort', () => palette.takeOff(), { once: true });
  return {
    isOpen: () => card.isOpen,
    isHeld: () => card.isHeld,
    isOwn: (target) => target === host.root.host,
    ensure: () => host.ensure(),
    hide: () => host.hide(),
    close: () => card.close(),
    showCard: (request) => host.ensure() && showCard(card, services, request),
    tellMark: ({ mark, index, total, analysis, text, settings }) => {
      const words = CARD_WORDS[interfaceLanguage(settings.language, services.browserLanguage)];
      say(words.lang, ...whichMark(text.slice(mark.start, mark.end), { index, total }, words, articleLanguage(analysis)));
    },
    wear: (document, colors) => palette.wear(document, colors),
    showOverview: (marks) => overview.show(marks, groundOf(marks[0])),
  };
}

function showCard(
  card: Card,
  { browserLanguage, dismiss, explain }: DeskServices,
  { mark, index, total, analysis, text, settings, point, step, putAside }: ShowCard,
): boolean {
  const language = interfaceLanguage(settings.language, browserLanguage);
  const facts = factsOf(mark, analysis, text);
  const change = (scope: Scope, isAside: boolean): Promise<DismissOutcome> => {
    if (scope !== 'here')
      return dismiss({ entry: facts.entry, phrase: facts.term, site: scope === 'site' ? location.hostname : null }, isAside);
    putAside(isAside);
    return Promise.resolve('stored');
  };
  card.open({
    facts,
    ranges: mark.ranges,
    position: { index, total },
    words: CARD_WORDS[language],
    articleLanguage: articleLanguage(analysis),
    ground: groundOf(mark),
    point,
    explained: explain(facts.ids, language).then((result) => (result.ok ? result.value : {})),
    actions: { scopes: scopesAt(location.hostname), step, change },
  });
  return true;
}

const articleLanguage = ({ lang }: Analysis): Lang | null => lang;

function groundOf(mark: Mark | undefined): ReturnType<typeof groundUnder> {
  const range = mark?.ranges[0];
  return range === undefined ? 'light' : groundUnder(range, new Grounds());
}
