/** How marks look in the page. */

import { commonWords, optionsWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { ownStyle } from '../view/colors.ts';
import { THEMES } from '../view/themes.ts';
import { Check, Choice, Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

/** Strength, lines and the strip at the edge, with a sample that follows. */
export function Look({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).look;
  const common = useWords(commonWords);
  return (
    <Part title={t.title}>
      <Choice
        label={t.strength}
        now={settings.strength}
        choose={(strength) => void store(() => ({ strength }))}
        choices={[
          { key: 'soft', label: t.soft },
          { key: 'normal', label: t.normal },
          { key: 'strong', label: t.strong },
        ]}
      />
      <Check on={settings.underline} turn={(underline) => void store(() => ({ underline }))} hint={t.underlineHint}>
        {t.underline}
      </Check>
      <Check on={settings.overview} turn={(overview) => void store(() => ({ overview }))} hint={t.overviewHint}>
        {t.overview}
      </Check>
      <p class={`sample ${settings.strength}${settings.underline ? '' : ' no-line'}`} style={ownStyle(settings.colors)}>
        <span class="quiet small">{t.sample}: </span>
        {THEMES.map((theme) => (
          <span key={theme}>
            <MarkSample theme={theme}>{common.themes[theme]}</MarkSample>{' '}
          </span>
        ))}
      </p>
    </Part>
  );
}
