/** What is measured inside a page; each function runs there and stands alone. */
import type { AxeResults } from 'axe-core';

/** What axe finds, its script being there. */
export async function axeViolations(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  const { violations } = await axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message)}`).join(' ')}`,
  );
}

/** Elements that stick out of the page sideways. */
export function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    if (element.closest('.unseen') !== null) return false;
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && (right > width + 1 || left < -1);
  });
  const scrolls = document.documentElement.scrollWidth > width + 1 ? [`page: ${document.documentElement.scrollWidth} > ${width}`] : [];
  return [...scrolls, ...wide.map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`)].slice(0, 5);
}

/** Text that its own box cuts off, but where an ellipsis is wanted and the whole stands elsewhere. */
export function cutOff(): string[] {
  const allowed = '.head-name p, .actor-name, .unseen, .drawer, select, input';
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.closest(allowed) === null && element.closest('svg') === null)
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.tagName} ${element.className}`);
}

/**
 * What stands wholly above what is said before it: a sequence on screen that is not the document's. The foot stays in sight, below what
 * scrolls; so does the panel's head, which is told from the top.
 */
export function outOfOrder(): string[] {
  window.scrollTo(0, 0);
  const boxes = [...document.querySelectorAll('#app :is(h1, h2, h3, p, li, dt, dd, button, input, select)')]
    .filter((element) => element.closest('.foot, .unseen, [role=status]') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0);
  return boxes
    .filter(({ box }, index) => index > 0 && box.bottom <= (boxes[index - 1]?.box.top ?? 0))
    .map(({ element }) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`);
}

/** Things to press that are smaller than 24 by 24 CSS pixels; what is not drawn at all (a file chooser behind its button) is none. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll('button, input, select, a')]
    .filter((element) => element.closest('.unseen') === null && element.checkVisibility())
    .map((element) => ({
      element,
      box: (element.closest('label') ?? element).getBoundingClientRect(),
      own: element.getBoundingClientRect(),
    }))
    .filter(({ element, box, own }) => {
      const label = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
      const labelled = label === null ? null : label.getBoundingClientRect();
      const big = (rect: DOMRect | null) => rect !== null && rect.width >= 24 && rect.height >= 24;
      return !big(own) && !big(box) && !big(labelled);
    })
    .map(({ element, own }) => `${element.textContent?.slice(0, 30)} ${Math.round(own.width)}x${Math.round(own.height)}`);
}

/** What the focus rests on: its name, whether its ring shows, and whether something else covers its middle. */
export function focused(): { readonly name: string; readonly ring: boolean; readonly hidden: boolean } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent ?? element.id).slice(0, 40),
    ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    hidden: at === null || !(element.contains(at) || at.contains(element)),
  };
}

/** How many elements the Tab key should reach. */
export function tabStops(): number {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, a[href]')].filter((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    return element.checked;
  }).length;
}

/** Lets the next Tab begin at the top of the page. */
export function startAtTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
}
