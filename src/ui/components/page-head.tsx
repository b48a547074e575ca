/** Head of popup and panel with the theme chips, over the page that is looked at. */
import { popupWords } from '../../locales/index.ts';
import { shownCount } from '../../protocol/badge.ts';
import type { PageState } from '../../protocol/messages.ts';
import { usePrivate } from '../hooks/use-private.ts';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import type { SightHandle } from '../hooks/use-sight.ts';
import { useThemeToggle } from '../hooks/use-theme-toggle.ts';
import { isOn, siteOf, stateOf } from '../view/sight.ts';
import { Header } from './header.tsx';
import { useWords } from './lang.tsx';
import { ThemeChips } from './theme-chips.tsx';

/** Nothing that the switch does would change it. */
const isHopeless = ({ phase, reason }: PageState) => phase === 'refused' && (reason === 'other-language' || reason === 'too-large');

/** The switch turns the page; the chips show or hide a theme everywhere. */
export function PageHead({ handle, settings }: { readonly handle: SightHandle; readonly settings: SettingsHandle }) {
  const { sight, busy } = handle;
  const state = stateOf(sight);
  const counts = state?.phase === 'marked' ? state.counts : null;
  // Where there is none, a notice below offers the same.
  const hasMarks = counts !== null && Object.values(counts).some((count) => count > 0);
  const toggle = useThemeToggle(settings);
  const isPrivate = usePrivate();
  const t = useWords(popupWords);
  const turn = (on: boolean) => void (on ? handle.scan(state?.reason === 'no-article' || state?.reason === 'no-text') : handle.off());
  return (
    <header>
      <Header
        site={siteOf(sight)}
        marks={state === null ? null : shownCount(state, settings.settings)}
        again={hasMarks ? () => void handle.scan(false) : null}
        on={isOn(sight)}
        busy={busy}
        turn={state === null || isHopeless(state) ? null : turn}
      />
      {(counts !== null || busy || sight === null) && <ThemeChips counts={counts} shown={settings.settings.themes} toggle={toggle} />}
      {isPrivate && <p class="banner">{t.privateWindow}</p>}
    </header>
  );
}
