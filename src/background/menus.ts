/** The context menu. */
import { createMenu } from '../platform/menus.ts';
import { explainSelection, mark } from './reader.ts';
import { words } from './words.ts';

const MARK = 'mark';
const EXPLAIN = 'explain';

/** Makes the menu in the reader's language; safe to repeat. */
export async function buildMenu(): Promise<void> {
  const { menu } = await words();
  await createMenu([
    { id: MARK, title: menu.mark, context: 'page' },
    { id: EXPLAIN, title: menu.explain, context: 'selection' },
  ]);
}

/** Does what was chosen. */
export async function choose(id: string, tabId: number): Promise<void> {
  if (id === MARK) await mark(tabId);
  if (id === EXPLAIN) await explainSelection(tabId);
}
