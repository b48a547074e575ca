/** Where Lindero marks: this page, this site, every article, never here; each says why the browser will ask. */
import { popupWords } from '../../locales/index.ts';
import type { SitePick } from '../port.ts';
import { useAnnounce } from './announcer.tsx';
import { useDesk } from './desk.tsx';
import { useWords } from './lang.tsx';

const PICKS: readonly SitePick[] = ['page', 'site', 'every', 'never'];

/** The four choices. `picked` runs after a choice that the browser allowed. */
export function SitePicker(props: { readonly site: string; readonly now: SitePick; readonly picked: (pick: SitePick) => void }) {
  const { site, now, picked } = props;
  const t = useWords(popupWords).sites;
  const announce = useAnnounce();
  const desk = useDesk();
  const why: Record<SitePick, string> = { page: t.pageWhy, site: t.siteWhy(site), every: t.everyWhy, never: t.neverWhy(site) };
  // The permission must be asked within the click itself: nothing may be awaited before `desk.pick`.
  const choose = (pick: SitePick) =>
    desk.pick(site, pick).then((outcome) => {
      announce(outcome === 'done' ? t.chosen(t[pick]) : t.outcomes[outcome]);
      if (outcome === 'done') picked(pick);
    });
  return (
    <fieldset class="picks" aria-label={t.title}>
      {PICKS.map((pick) => (
        <button key={pick} type="button" class="pick" aria-pressed={pick === now} onClick={() => void choose(pick)}>
          <span class="pick-name">{t[pick]}</span>
          <span class="quiet small">{why[pick]}</span>
        </button>
      ))}
    </fieldset>
  );
}
