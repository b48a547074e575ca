/** Which themes are marked. */

import { commonWords, optionsWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { THEMES } from '../view/themes.ts';
import { Check, Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

/** A checkbox a theme, with what the theme means. */
export function Themes({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).themes;
  const common = useWords(commonWords);
  return (
    <Part title={t.title} hint={t.hint}>
      {THEMES.map((theme) => (
        <Check
          key={theme}
          on={settings.themes[theme]}
          turn={(on) => void store(({ themes }) => ({ themes: { ...themes, [theme]: on } }))}
          hint={common.themeMeans[theme]}
        >
          <MarkSample theme={theme}>{common.themes[theme]}</MarkSample>
        </Check>
      ))}
    </Part>
  );
}
