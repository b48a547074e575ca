/** The card on a mark: a small dialog that explains it. Takes its root as an argument, so that a test can give it an open one. */
import type { Lang } from '../../core/types.ts';
import type { Ground } from '../../dom/ground.ts';
import type { CardWords } from '../../locales/en/card.ts';
import type { DismissOutcome, Explanation } from '../../protocol/messages.ts';
import type { Position } from '../port.ts';
import { asideBody, type CardActions, cardBody, ruleLines, type Scope, whichMark } from './card-body.ts';
import { type Kept, keepBeside, type Point, pressedBox } from './card-place.ts';
import type { CardFacts } from './facts.ts';
import { make } from './pieces.ts';
import type { Say } from './voice.ts';

/** What a card is opened with. */
export interface CardContent {
  readonly facts: CardFacts;
  readonly ranges: readonly Range[];
  readonly position: Position;
  readonly words: CardWords;
  /** Language of the article, for the words taken from it. */
  readonly articleLanguage: Lang | null;
  readonly ground: Ground;
  /** Where the reader pressed; null when opened by key. */
  readonly point: Point | null;
  /** The lexicon's plain words; they may come after the card is shown. */
  readonly explained: Promise<Readonly<Record<string, Explanation>>>;
  readonly actions: Pick<CardActions, 'scopes' | 'step'> & {
    /** Puts the mark or its rule aside, or takes that back. */
    change(scope: Scope, isAside: boolean): Promise<DismissOutcome>;
  };
}

/** At most one card at a time. */
export class Card {
  #element: HTMLElement | null = null;
  #content: CardContent | null = null;
  #before: Element | null = null;
  #kept: Kept | null = null;
  #isHeld = false;

  readonly #root: ShadowRoot;
  readonly #signal: AbortSignal;
  readonly #say: Say;

  constructor(root: ShadowRoot, signal: AbortSignal, say: Say) {
    this.#root = root;
    this.#signal = signal;
    this.#say = say;

    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** True while a card is shown. */
  get isOpen(): boolean {
    return this.#element !== null;
  }

  /** True from the moment that the mark is put aside: it goes, and the card stays with the way back. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /**
   * Shows a card. Focus goes into it and comes back on close. One that is open takes the other mark's content: who goes from mark to mark
   * by a button finds the focus on that button again, in the same dialog, and is told which mark it is now.
   */
  open(content: CardContent): void {
    if (this.#signal.aborted) return;
    const step = this.#focusedStep();
    const isOpen = this.#element !== null;
    this.#kept?.end();
    this.#content = content;
    this.#isHeld = false;
    const element = this.#element ?? this.#appear();
    this.#fill(element, content);
    const kept = keepBeside(element, content.ranges, pressedBox(content.ranges, content.point));
    this.#kept = kept;
    // After a press the reader sees where the card is; a ring is for those who come by key.
    element.classList.toggle('pressed', content.point !== null);
    // On its first button, a screen reader says the dialog's name and what describes it. On the dialog itself, Orca says neither that it
    // is one nor where one part ends and the next begins.
    (stepsIn(element)[step] ?? element.querySelector('button') ?? element).focus({ preventScroll: true });
    if (isOpen) this.#say(content.words.lang, ...whichMark(content.facts.term, content.position, content.words, content.articleLanguage));
    content.explained.then((explained) => {
      if (this.#kept !== kept) return;
      element.querySelector('dl')?.prepend(...ruleLines(content.facts, explained, content.words));
      kept.again();
    });
  }

  /** Takes the card away and gives the focus back. */
  close(): void {
    if (this.#element === null) return;
    const hadFocus = this.#root.activeElement !== null;
    this.#kept?.end();
    this.#kept = null;
    this.#element.remove();
    this.#element = null;
    this.#content = null;
    this.#isHeld = false;
    if (hadFocus && this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  /** Puts aside or takes back. The card stays for a word about it: the way back, or why it was not stored. */
  async #change(scope: Scope, isAside: boolean): Promise<void> {
    const element = this.#element;
    const content = this.#content;
    if (element === null || content === null) return;
    const { words, facts, actions } = content;
    this.#isHeld = true;
    const outcome = await actions.change(scope, isAside);
    if (this.#element !== element || this.#content !== content) return;
    if (outcome === 'stored' && !isAside) {
      this.close();
      return this.#say(words.lang, words.marked(facts.term));
    }
    const says = outcome === 'stored' ? words.dismissed[scope](facts.term) : words.notStored[outcome];
    const undo = outcome === 'stored' ? () => void this.#change(scope, false) : null;
    element.replaceChildren(...asideBody(says, words, undo, () => this.close()));
    element.focus({ preventScroll: true });
  }

  /** Which of the open card's two step buttons has the focus; -1 for neither. */
  #focusedStep(): number {
    const { activeElement } = this.#root;
    return activeElement instanceof HTMLElement ? stepsIn(this.#element).indexOf(activeElement) : -1;
  }

  /** Makes the dialog and puts it on top of the page, still empty. */
  #appear(): HTMLElement {
    this.#before = document.activeElement;
    const element = make('section', '');
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', 'term');
    element.setAttribute('aria-describedby', 'theme');
    element.tabIndex = -1;
    element.addEventListener('keydown', (event) => this.#onKey(event));
    // The page's own shortcuts and click handlers have no business with what happens in the card.
    for (const type of ['keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'mouseup', 'pointerup'] as const) {
      element.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#element = element;
    this.#root.append(element);
    raise(element);
    return element;
  }

  #fill(element: HTMLElement, { facts, position, words, articleLanguage, actions, ground }: CardContent): void {
    const putAside = (scope: Scope) => void this.#change(scope, true);
    element.className = `card ${ground}`;
    element.lang = words.lang;
    element.scrollTop = 0;
    element.replaceChildren(...cardBody(facts, position, words, articleLanguage, { ...actions, putAside, close: () => this.close() }));
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    this.#element?.classList.remove('pressed');
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Tab') this.#leaveAtEnd(event.shiftKey);
  }

  /**
   * The page goes on behind the card, so it is no modal dialog, and Tab leaves it: beyond its last button, and before its first, it
   * closes, and the browser goes on from where the focus was before.
   */
  #leaveAtEnd(isBackward: boolean): void {
    const buttons = [...(this.#element?.querySelectorAll('button') ?? [])];
    const { activeElement } = this.#root;
    const isAtEnd = activeElement === (isBackward ? buttons[0] : buttons.at(-1)) || (isBackward && activeElement === this.#element);
    if (isAtEnd) this.close();
  }
}

/** The buttons that lead to the mark before and to the next. */
function stepsIn(card: HTMLElement | null): HTMLElement[] {
  return [...(card?.querySelectorAll<HTMLElement>('.step') ?? [])];
}

/** Into the top layer, above whatever the page stacks up; where that fails, the stylesheet's z-index must do. */
function raise(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  element.popover = 'manual';
  element.showPopover();
}
