/** Where the focus goes when what was pressed goes away: without this it falls to the page's start. */
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Pressed {
  readonly element: Element;
  /** Place of its row in the list; null outside a list. */
  readonly row: number | null;
}

/**
 * For a section with a heading and perhaps a list of rows. Once the pressed button is gone, the focus goes to
 * the row that stands in its place now, else to the last row, else to the heading.
 * @returns what the section needs: its reference and its listener for clicks
 */
export function useKeptFocus() {
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<Pressed | null>(null);
  const onClick = ({ target }: Event) => {
    const element = target instanceof Element ? target.closest('button') : null;
    pressed.current = element === null ? null : { element, row: rowOf(element) };
  };
  useLayoutEffect(() => {
    const { current } = pressed;
    if (current === null || current.element.isConnected) return;
    pressed.current = null;
    if (document.activeElement === null || document.activeElement === document.body) focusOn(placeFor(section.current, current.row));
  });
  return { ref: section, onClick };
}

/** A heading can take the focus only from here on: one that always can is "clickable" to a screen reader (heard with Orca). */
function focusOn(place: HTMLElement | null): void {
  if (place?.localName === 'h2') place.tabIndex = -1;
  place?.focus();
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
