/** The toolbar button: its badge, its icon, its title. */
import { browser } from './browser.ts';

const SIZES = [16, 32, 48, 128] as const;

/** What the button shows for a tab. */
export interface ActionLook {
  /** At most four characters fit. */
  readonly badge: string;
  /** Hollow where marking is off. */
  readonly icon: 'on' | 'off';
  readonly title: string;
}

/** Dark ground and light figures: more than 4.5 to 1 in themselves, and set off from toolbars of both themes. */
const BADGE_GROUND = '#30475e';
const BADGE_TEXT = '#ffffff';

/**
 * Shows a tab's look. A tab that closed meanwhile is no error: the badge hears of it first, and nothing more is asked. Chromium
 * notes a complaint for every icon of a tab that is gone, also where the refusal is caught.
 */
export async function showAction(tabId: number, look: ActionLook): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/${look.icon}-${size}.png`]));
  try {
    await browser.action.setBadgeText({ tabId, text: look.badge });
    await browser.action.setTitle({ tabId, title: look.title });
    await browser.action.setIcon({ tabId, path });
  } catch {
    // The tab is gone, and its button with it.
  }
}

/** Sets the badge's colours once. */
export async function styleBadge(): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: BADGE_GROUND }),
    browser.action.setBadgeTextColor({ color: BADGE_TEXT }),
  ]);
}

/** Opens the popup from a command or menu. False where the browser refuses outside a click. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
