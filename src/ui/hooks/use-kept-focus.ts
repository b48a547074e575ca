/** Where the focus goes when what was pressed goes away: without this it falls to the page's start. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Pressed {
  readonly element: Element;
  /** Place of its row in the list; null outside a list. */
  readonly row: number | null;
}

/**
 * For a section with a heading that can take the focus and perhaps a list of rows. Once the pressed button is gone, the focus goes to
 * the row that stands in its place now, else to the last row, else to the heading.
 * @returns what the section needs: its reference. Clicks are heard from the document, since all that stands in an element which hears
 * them is "clickable" to a screen reader.
 */
export function useKeptFocus() {
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<Pressed | null>(null);
  useEffect(() => {
    const onClick = ({ target }: Event) => {
      const element = target instanceof Element && section.current?.contains(target) === true ? target.closest('button') : null;
      pressed.current = element === null ? null : { element, row: rowOf(element) };
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const { current } = pressed;
    if (current === null || current.element.isConnected) return;
    pressed.current = null;
    if (document.activeElement === null || document.activeElement === document.body) placeFor(section.current, current.row)?.focus();
  });
  return { ref: section };
}

function rowOf(element: Element): number | null {
  const row = element.closest('.rows > li');
  return row === null ? null : [...(row.parentElement?.children ?? [])].indexOf(row);
}

function placeFor(section: HTMLElement | null, row: number | null): HTMLElement | null {
  const rows = section?.querySelectorAll('.rows > li') ?? [];
  const next = row === null ? undefined : rows[Math.min(row, rows.length - 1)];
  return next?.querySelector<HTMLElement>('input, button') ?? section?.querySelector<HTMLElement>('h2') ?? null;
}
