/** The desk that every component below asks. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../port.ts';

/** Null outside a surface. */
export const DeskContext = createContext<Desk | null>(null);

/** The surface's desk. Throws where a component is drawn outside a surface: a mistake of ours, not of the reader's. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no desk around this component');
  return desk;
}
