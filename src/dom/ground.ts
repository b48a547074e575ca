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

  /** The ground under an element's text. */
  of(element: Element): Ground {
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

/**
 * Reads the computed forms of a colour: `rgb()`, `rgba()`, `color(srgb …)`, and by their lightness `lab`, `lch`, `oklab` and `oklch`.
 * @returns null for anything else
 */
export function parseColour(value: string): Colour | null {
  const [, form, inner] = /^([a-z]+)\(([^)]*)\)$/.exec(value.trim()) ?? [];
  if (form === undefined || inner === undefined) return null;
  const numbers = (inner.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(numberOf);
  const slash = inner.includes('/') ? numbers.at(-1) : undefined;
  const [a = 0, b = 0, c = 0, d] = form === 'color' && /srgb/.test(inner) ? numbers.map((each) => each * 255) : numbers;
  if (form.startsWith('rgb')) return { red: a, green: b, blue: c, alpha: d ?? 1 };
  if (form === 'color') return { red: a, green: b, blue: c, alpha: slash ?? 1 };
  if (!/^(?:ok)?l(?:ab|ch)$/.test(form)) return null;
  const lightness = (form.startsWith('ok') ? a : a / 100) * 255;
  return { red: lightness, green: lightness, blue: lightness, alpha: slash ?? 1 };
}

const numberOf = (text: string): number => (text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text));

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

const viewOf = (element: Element) => element.ownerDocument.defaultView;
