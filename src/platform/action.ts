/** The toolbar button: its badge, its icon, its title. */
import { browser } from './browser.ts';

/** Both browsers know the form with callbacks under this name. */
declare const chrome: {
  readonly action: { setIcon(details: object, done: () => void): void };
  readonly runtime: { readonly lastError?: unknown };
};

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
 * Shows a tab's look. A tab that closed meanwhile is no error: the badge hears of it first, and nothing more is asked.
 */
export async function showAction(tabId: number, look: ActionLook): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/${look.icon}-${size}.png`]));
  try {
    await browser.action.setBadgeText({ tabId, text: look.badge });
    await browser.action.setTitle({ tabId, title: look.title });
    await setIcon(tabId, path);
  } catch {
    // The tab is gone, and its button with it.
  }
}

/** By callback: Chromium's promise leaves a complaint in the console where the tab closes while the pictures load, caught or not. */
function setIcon(tabId: number, path: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve) => {
    chrome.action.setIcon({ tabId, path }, () => {
      // Reading the error is what marks it as seen.
      void chrome.runtime.lastError;
      resolve();
    });
  });
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
