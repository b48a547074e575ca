/** Does what the button of a notice says. */
import { popupWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import type { Remedy } from '../view/notice.ts';
import { siteOf } from '../view/sight.ts';
import { useOpened } from './use-opened.ts';
import type { SightHandle } from './use-sight.ts';

/** The function that a notice calls. `allow` asks the permission within the click: nothing is awaited before it. */
export function useRemedy(handle: SightHandle): (remedy: Remedy) => void {
  const desk = useDesk();
  const announce = useAnnounce();
  const opened = useOpened();
  const outcomes = useWords(popupWords).sites.outcomes;
  const allow = () =>
    desk.pick(siteOf(handle.sight), 'site').then(async (outcome) => {
      if (outcome === 'done') await handle.scan(false);
      else announce(outcomes[outcome]);
    });
  // Forgetting is a change of what is stored, and a private window changes nothing.
  const again = async () => {
    if (await desk.isPrivate()) return announce(outcomes.private);
    if (await desk.forget(siteOf(handle.sight))) await handle.scan(false);
    else announce(outcomes['not-stored']);
  };
  const remedies: Record<Remedy, () => Promise<void>> = {
    scan: () => handle.scan(false),
    force: () => handle.scan(true),
    reload: handle.reload,
    look: handle.lookAgain,
    allow,
    again,
    paste: async () => opened(desk.openPaste()),
  };
  return (remedy) => void remedies[remedy]();
}
