/** The reader's own colors of the marks, with how well the words can be read, while they are chosen. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Theme } from '../../core/types.ts';
import { commonWords, optionsWords } from '../../locales/index.ts';
import type { ColorPair } from '../../settings/colors.ts';
import { useLang, useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { contrast, FIRST_COLORS, LEAST_CONTRAST, ownStyle } from '../view/colors.ts';
import { THEMES } from '../view/themes.ts';
import { Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

/** A row a theme: a sample, the two colors, their contrast, and the way back. */
export function Colors({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).colors;
  const { themes } = useWords(commonWords);
  const keep = (theme: Theme, pair: ColorPair) => store(({ colors }) => ({ colors: { ...colors, [theme]: pair } }));
  const forget = (theme: Theme) => void store(({ colors: { [theme]: _, ...others } }) => ({ colors: others }), t.taken(themes[theme]));
  return (
    <Part title={t.title} hint={t.hint}>
      <ul class="rows">
        {THEMES.map((theme) => (
          <ColorRow
            key={theme}
            theme={theme}
            own={settings.colors[theme] ?? null}
            keep={(pair) => keep(theme, pair)}
            forget={() => forget(theme)}
          />
        ))}
      </ul>
    </Part>
  );
}

interface RowProps {
  readonly theme: Theme;
  /** Null where Lindero's colors hold. */
  readonly own: ColorPair | null;
  /** False where it could not be stored. */
  readonly keep: (pair: ColorPair) => Promise<boolean>;
  readonly forget: () => void;
}

function ColorRow({ theme, own, keep, forget }: RowProps) {
  const t = useWords(optionsWords).colors;
  const name = useWords(commonWords).themes[theme];
  // What the browser's color field shows just now, before it is chosen.
  const [draft, setDraft] = useState(own);
  useEffect(() => setDraft(own), [own]);
  const pair = draft ?? FIRST_COLORS[theme];
  const choose = async (chosen: ColorPair) => {
    setDraft(chosen);
    if (!(await keep(chosen))) setDraft(own);
  };
  const style = draft === null ? {} : ownStyle({ [theme]: draft });
  const field = (part: keyof ColorPair) => (
    <ColorField
      label={t[part]}
      name={t.of[part](name)}
      color={pair[part]}
      show={(color) => setDraft({ ...pair, [part]: color })}
      choose={(color) => void choose({ ...pair, [part]: color })}
    />
  );
  return (
    <li class="color-row" style={style}>
      <MarkSample theme={theme}>{name}</MarkSample>
      {field('ground')}
      {field('words')}
      <Contrast pair={pair} />
      {own !== null && (
        <button type="button" class="press" aria-label={t.backWhat(name)} onClick={forget}>
          {t.back}
        </button>
      )}
    </li>
  );
}

function ColorField(props: {
  readonly label: string;
  readonly name: string;
  readonly color: string;
  readonly show: (color: string) => void;
  readonly choose: (color: string) => void;
}) {
  const id = useId();
  return (
    <span class="labelled">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="color"
        class="field"
        aria-label={props.name}
        value={props.color}
        onInput={(event) => props.show(event.currentTarget.value)}
        onChange={(event) => props.choose(event.currentTarget.value)}
      />
    </span>
  );
}

/** A figure for all, and a warning where it is too low: said too, as it changes. */
function Contrast({ pair }: { readonly pair: ColorPair }) {
  const t = useWords(optionsWords).colors;
  const number = new Intl.NumberFormat(useLang(), { maximumFractionDigits: 1, roundingMode: 'floor' } as Intl.NumberFormatOptions);
  const ratio = contrast(pair);
  return (
    <span class="small" role="status">
      <span class="quiet">{t.contrast(number.format(ratio))}</span>
      {ratio < LEAST_CONTRAST && <b> {t.low}</b>}
    </span>
  );
}
