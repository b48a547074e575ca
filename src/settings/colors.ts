/** The reader's own colors of the marks: how they are read, and under which names stylesheets know them. */
import { isRecord } from './record.ts';

/** A mark's colors as `#rrggbb`: what lies under the words, and the words with their line. */
export interface ColorPair {
  readonly ground: string;
  readonly words: string;
}

/** The themes that the reader gave colors of their own. */
export type MarkColors = Readonly<Partial<Record<ColoredTheme, ColorPair>>>;

type ColoredTheme = 'sovereignty' | 'cartel' | 'intervention';

const NAMES: readonly (readonly [ColoredTheme, string])[] = [
  ['sovereignty', 'sov'],
  ['cartel', 'car'],
  ['intervention', 'int'],
];
const COLOR = /^#[\da-f]{6}$/;

/** Keeps the sound pairs; undefined where there can be none. */
export function readColors(value: unknown): MarkColors | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(
    NAMES.flatMap(([theme]) => {
      const pair = value[theme];
      return isPair(pair) ? [[theme, { ground: pair.ground, words: pair.words }]] : [];
    }),
  );
}

/** The variables that hold the marks' colors in the popup, the card and all other surfaces; null where Lindero's own hold. */
export function colorVariables(colors: MarkColors): [name: string, color: string | null][] {
  return NAMES.flatMap(([theme, short]): [string, string | null][] => {
    const { ground = null, words = null } = colors[theme] ?? {};
    return [
      [`--${short}-bg`, ground],
      [`--${short}-ink`, words],
      [`--${short}-line`, words],
    ];
  });
}

function isPair(value: unknown): value is ColorPair {
  return isRecord(value) && isColor(value.ground) && isColor(value.words);
}

const isColor = (value: unknown): boolean => typeof value === 'string' && COLOR.test(value);
