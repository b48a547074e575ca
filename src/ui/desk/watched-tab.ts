/** The tab that a surface looks at: which one it is, what stands in it, and when to look again. */
import { onBroadcast } from '../../platform/runtime.ts';
import { activeTab, onTabChanged, type Tab } from '../../platform/tabs.ts';
import { hostOf } from '../../settings/sites.ts';
import type { Sight } from '../port.ts';
import { lookAt } from './look.ts';

/** A tab that is watched. */
export interface WatchedTab {
  /** The tab of the last look; null before the first, and where there is none. */
  readonly now: () => Tab | null;
  /** Looks at the tab in front of the reader. Never rejects. */
  readonly look: (how: { readonly scan: boolean; readonly force: boolean }) => Promise<Sight>;
  /** Calls back whenever the sight may have changed. Returns the end of it. */
  readonly listen: (changed: () => void) => () => void;
  /** Whether it stands in a private window. */
  readonly isPrivate: () => Promise<boolean>;
}

/** Watches over the tab in front. @param asked true where opening the surface is asking, so that the content script may be brought into the page */
export function watchTab(asked: boolean): WatchedTab {
  let tab: Tab | null = null;
  let wasTold = false;
  return {
    now: () => tab,
    async look(how) {
      tab = await activeTab().catch(() => null);
      if (tab === null) return { kind: 'no-tab' };
      const sight = await lookAt(tab, { ...how, asked });
      if (hostOf(tab.url) !== null) wasTold = true;
      // The tab's address was told and no longer is: the page loaded anew, and the browser's leave to read it once went with it.
      return sight.kind === 'closed' && wasTold && tab.url === '' ? { kind: 'no-permission', site: '' } : sight;
    },
    listen(changed) {
      const ends = [
        onBroadcast((_, tabId) => tabId === tab?.id && changed()),
        // What loads in other tabs is not looked at.
        onTabChanged((tabId, isFront) => (isFront || tab === null || tabId === tab.id) && changed()),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    isPrivate: async () => (tab ?? (await activeTab().catch(() => null)))?.isPrivate ?? false,
  };
}
