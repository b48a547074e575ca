/** One chip a theme: how many marks, its name as a sample of its mark, and the switch that shows or hides it. */
import type { Theme } from '../../core/types.ts';
import { commonWords, popupWords } from '../../locales/index.ts';
import { THEMES } from '../view/themes.ts';
import { useLang, useWords } from './lang.tsx';
import { MarkSample } from './mark-sample.tsx';

/** The three chips. `counts` is null where nothing was read. */
export function ThemeChips(props: {
  readonly counts: Readonly<Record<Theme, number>> | null;
  readonly shown: Readonly<Record<Theme, boolean>>;
  readonly toggle: (theme: Theme) => void;
}) {
  const common = useWords(commonWords);
  const popup = useWords(popupWords);
  const number = new Intl.NumberFormat(useLang());
  return (
    <fieldset class="chips" aria-label={popup.themes}>
      {THEMES.map((theme) => (
        <button
          key={theme}
          type="button"
          class="chip"
          aria-pressed={props.shown[theme]}
          title={common.themeMeans[theme]}
          onClick={() => props.toggle(theme)}
        >
          <b>{props.counts === null ? '–' : number.format(props.counts[theme])}</b>
          {!props.shown[theme] && <span class="quiet small">{popup.hidden(props.counts?.[theme] ?? 0)}</span>}
          {props.shown[theme] ? <MarkSample theme={theme}>{common.themes[theme]}</MarkSample> : <s>{common.themes[theme]}</s>}
        </button>
      ))}
    </fieldset>
  );
}
