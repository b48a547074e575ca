/** What the toolbar button says of a tab. */
import type { BackgroundWords } from '../locales/en/background.ts';
import { type ActionLook, showAction } from '../platform/action.ts';
import { words } from './words.ts';

/** Shows the number of marks on a tab's button; null where the page is not marked. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  await showAction(tabId, badgeLook(count, await words()));
}

/** The look for a number of marks. Nothing found leaves the badge empty: a zero would read as a verdict. */
export function badgeLook(count: number | null, { action }: BackgroundWords): ActionLook {
  if (count === null) return { badge: '', icon: 'off', title: action.unmarked };
  if (count === 0) return { badge: '', icon: 'on', title: action.none };
  return { badge: count > 999 ? '999+' : String(count), icon: 'on', title: action.marks(count) };
}

/** Says on the button why a command or menu entry could do nothing here. */
export async function showRefusal(tabId: number, why: 'none' | 'noneInView' | 'noneSelected' | 'closed'): Promise<void> {
  const { action } = await words();
  await showAction(tabId, { badge: '–', icon: 'on', title: action[why] });
}
