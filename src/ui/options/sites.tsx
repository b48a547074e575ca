/** The sites that are remembered, and how to forget them. */
import { commonWords, optionsWords } from '../../locales/index.ts';
import { remembersSites } from '../../settings/sites.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

/** The list. Taking a site off gives its permission back too. */
export function Sites({ settings }: SectionProps) {
  const t = useWords(optionsWords).sites;
  const common = useWords(commonWords);
  const desk = useDesk();
  const announce = useAnnounce();
  const sites = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  const act = async (done: Promise<boolean>, says: string) => announce((await done) ? says : common.notStored['not-stored']);
  return (
    <Part title={t.title} hint={t.hint}>
      {settings.everyArticle && (
        <p>
          {t.every}{' '}
          <button type="button" class="press" onClick={() => void act(desk.stopEvery(), t.stopped)}>
            {t.stopEvery}
          </button>
        </p>
      )}
      {sites.length === 0 && <p>{t.none}</p>}
      <ul class="rows">
        {sites.map(([site, choice]) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <span class="unseen">, </span>
            <span class="tag">{t[choice]}</span>
            <button type="button" class="press" aria-label={t.remove(site)} onClick={() => void act(desk.forget(site), t.forgot(site))}>
              {t.forget}
            </button>
          </li>
        ))}
      </ul>
      {remembersSites(settings) && (
        <button type="button" class="press outlined" onClick={() => void act(desk.forgetSites(), t.forgotten)}>
          {t.forgetAll}
        </button>
      )}
    </Part>
  );
}
