/** Draws a surface into the document and finds things there as a reader would: by role and name. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws and waits until what was started has settled. */
export async function draw(vnode: ComponentChild): Promise<void> {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  await act(() => render(vnode, root));
  await settle();
}

/** Lets promises and effects run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await act(() => Promise.resolve());
}

/** The accessible name as far as our surfaces need it: `aria-label`, else the text that is not hidden from screen readers. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-label');
  return (labelled ?? spokenIn(element)).replace(/\s+/g, ' ').replace(/ \./g, '.').trim();
}

function spokenIn(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  return node.childNodes.length === 0 ? (node.textContent ?? '') : [...node.childNodes].map(spokenIn).join('');
}

/** Every button whose name matches. */
export function buttons(name: string | RegExp): HTMLButtonElement[] {
  const matches = (given: string) => (typeof name === 'string' ? given === name : name.test(given));
  return [...document.querySelectorAll('button')].filter((button) => matches(nameOf(button)));
}

/** The first such button; fails with a list of those that are there. */
export function button(name: string | RegExp): HTMLButtonElement {
  const [found] = buttons(name);
  if (found === undefined)
    throw new Error(`no button ${name}; there are: ${[...document.querySelectorAll('button')].map(nameOf).join(' | ')}`);
  return found;
}

/** Clicks and waits. */
export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}

/** Presses a key on an element and waits. */
export async function press(element: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void element.dispatchEvent(event));
  await settle();
  return event;
}

/** Types into a field and waits. */
export async function type(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): Promise<void> {
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
}

/** What the live region says now. */
export function announced(): string {
  return document.querySelector('.live')?.textContent ?? '';
}

/** All the text that is drawn. */
export function text(): string {
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}
