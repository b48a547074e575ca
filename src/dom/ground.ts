/**
 * Whether text stands on light or dark ground, as painted: the nearest opaque background, unless the text could not be read on it; then,
 * and over a picture, what the text's own colour implies.
 */
import { flatParentOf } from './tree.ts';

/** The ground under a text. */
export type Ground = 'light' | 'dark';

/** Relative luminance (WCAG 2.2) of the nearest background, or a picture, of which nothing is known. */
type Painted = number | 'picture';

/** Text of less contrast than this is on no such ground: something else lies between, a picture or a layer. */
const LEAST_CONTRAST = 1.5;

/** Answers for many elements of one page; what it found is kept, so ask anew after the page changed its colours. */
export class Grounds {
  readonly #known = new Map<Element, Painted>();
  readonly #answers = new Map<Element, Ground>();

  /** The ground under an element's text. */
  of(element: Element): Ground {
    const ground = this.#answers.get(element) ?? this.#under(element);
    this.#answers.set(element, ground);
    return ground;
  }

  #under(element: Element): Ground {
    const painted = this.#paintedUnder(element);
    const text = luminanceOf(viewOf(element)?.getComputedStyle(element).color ?? '');
    if (painted !== 'picture' && (text === null || contrast(text, painted) >= LEAST_CONTRAST)) return groundOf(painted);
    // Light text stands on dark ground: all that can be said.
    return text !== null && groundOf(text) === 'light' ? 'dark' : 'light';
  }

  #paintedUnder(element: Element): Painted {
    const path: Element[] = [];
    let found: Painted | undefined;
    for (let at: Element | null = element; at !== null && found === undefined; at = flatParentOf(at)) {
      found = this.#known.get(at) ?? paintedBy(at);
      path.push(at);
    }
    found ??= canvasOf(element);
    for (const each of path) this.#known.set(each, found);
    return found;
  }
}

function paintedBy(element: Element): Painted | undefined {
  const style = viewOf(element)?.getComputedStyle(element);
  if (style === undefined) return undefined;
  if (style.backgroundImage !== '' && style.backgroundImage !== 'none') return 'picture';
  const back = parseColour(style.backgroundColor);
  return back === null || back.alpha < 0.5 ? undefined : luminance(back);
}

/** Nothing is painted: the canvas, which follows the page's colour scheme. */
function canvasOf(element: Element): number {
  const view = viewOf(element);
  const scheme = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  const mayBeDark = scheme.includes('dark');
  const prefersDark = view?.matchMedia?.('(prefers-color-scheme: dark)').matches === true;
  return mayBeDark && (prefersDark || !scheme.includes('light')) ? 0 : 1;
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The spaces of `color()` whose three numbers are red, green and blue. Read as if they were sRGB's: near enough to tell light from dark, but for the linear ones. */
const RGB_SPACES = /^(?:srgb|srgb-linear|display-p3|display-p3-linear|a98-rgb|prophoto-rgb|rec2020)\s/;

/**
 * Reads the computed forms of a colour: `rgb()`, `rgba()`, `color()` in any space of red, green and blue, and by their lightness
 * `lab`, `lch`, `oklab` and `oklch`. What is `none` counts as 0.
 * @returns null for anything else
 */
export function parseColour(value: string): Colour | null {
  const [, form, inner] = /^([a-z]+)\(([^)]*)\)$/.exec(value.trim()) ?? [];
  if (form === undefined || inner === undefined) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = (inner.match(NUMBER) ?? []).map(numberOf);
  if (form.startsWith('rgb')) return { red: a, green: b, blue: c, alpha };
  if (form === 'color') {
    const scale = inner.includes('-linear') ? unlinear : (share: number) => share * 255;
    return RGB_SPACES.test(inner) ? { red: scale(a), green: scale(b), blue: scale(c), alpha } : null;
  }
  if (!/^(?:ok)?l(?:ab|ch)$/.test(form)) return null;
  const lightness = (form.startsWith('ok') ? a : a / 100) * 255;
  return { red: lightness, green: lightness, blue: lightness, alpha };
}

/** A number by itself: the name of a space may end in one, too. */
const NUMBER = /(?<![\w.-])(?:-?[\d.]+(?:e[-+]?\d+)?%?|none\b)/g;

function numberOf(text: string): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

/** 0.18 is where black and white text are equally readable. */
const groundOf = (light: number): Ground => (light > 0.18 ? 'light' : 'dark');

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminanceOf(value: string): number | null {
  const colour = parseColour(value);
  return colour === null ? null : luminance(colour);
}

const luminance = ({ red, green, blue }: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function linear(channel: number): number {
  const share = Math.min(1, Math.max(0, channel / 255));
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The inverse of `linear`. */
const unlinear = (share: number): number => 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);

const viewOf = (element: Element) => element.ownerDocument.defaultView;
