/** Clicks on marks. Reading, selecting, following links and pressing buttons go on as if there were no marks. */
import { isElement } from '../../dom/tree.ts';

/** What a click on a mark needs to know. */
export interface Press {
  readonly x: number;
  readonly y: number;
  /** The innermost element under the pointer. */
  readonly under: Element;
}

/** How presses are answered. */
export interface PressHandlers {
  /** A press outside the card. True where it opened a card. */
  onPress(press: Press): boolean;
  /** Any press outside the card, before `onPress`. */
  onOutside(): void;
  /** True for the element that holds the card. */
  isOwn(target: EventTarget): boolean;
}

const PRESSABLE =
  'a[href], area, button, summary, label, input, select, textarea, video, audio, [contenteditable=""], [contenteditable="true"], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"], [role="textbox"]';

/**
 * Listens for clicks, first of all listeners, so that sites that stop events do not matter. Clicks that scripts make are not answered.
 * A link or button under a mark keeps its click; with Alt held, the card opens there instead.
 * @param view the window that is listened to: the page's own, or that of a frame in which the article stands
 * @param isReal tells a reader's click from a script's; tests replace it
 */
export function watchPresses(view: Window, handlers: PressHandlers, signal: AbortSignal, isReal = (event: Event) => event.isTrusted): void {
  const listener = (event: MouseEvent) => {
    if (event.button !== 0 || !isReal(event)) return;
    const path = event.composedPath();
    if (path.some((target) => handlers.isOwn(target))) return;
    handlers.onOutside();
    const elements = path.filter((target): target is Element => isNode(target) && isElement(target));
    const under = elements[0];
    if (under === undefined || event.ctrlKey || event.metaKey || event.shiftKey || isSelecting(under)) return;
    const isPressable = elements.some((element) => element.matches(PRESSABLE));
    if (isPressable && !event.altKey) return;
    if (handlers.onPress({ x: event.clientX, y: event.clientY, under }) && isPressable) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  view.addEventListener('click', listener, { capture: true, signal });
}

/** Nodes of a frame are of another realm: `instanceof` would deny them. */
const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

function isSelecting(element: Element): boolean {
  const selection = element.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed;
}
