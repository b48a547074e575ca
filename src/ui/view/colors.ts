/** Colors of the marks as the options show them: Lindero's, and how well words can be read on their ground. */
import type { Theme } from '../../core/types.ts';
import { type ColorPair, colorVariables, type MarkColors } from '../../settings/colors.ts';

/** What a choice begins with: Lindero's own on light ground. */
export const FIRST_COLORS: Readonly<Record<Theme, ColorPair>> = {
  sovereignty: { ground: '#d8eafb', words: '#0a2f4d' },
  cartel: { ground: '#fbe7bf', words: '#452d00' },
  intervention: { ground: '#f6dcec', words: '#4c1038' },
};

/** The reader's colors as inline style: stronger there than any rule of a stylesheet. */
export function ownStyle(colors: MarkColors): Readonly<Record<string, string>> {
  return Object.fromEntries(colorVariables(colors).flatMap(([name, color]) => (color === null ? [] : [[name, color]])));
}

/** What WCAG 1.4.3 asks of words. */
export const LEAST_CONTRAST = 4.5;

/** The contrast of two colors given as `#rrggbb`, by WCAG 2: 1 to 21. */
export function contrast({ ground, words }: ColorPair): number {
  const [dark = 0, light = 0] = [luminance(ground), luminance(words)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
