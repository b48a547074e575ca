/** Whether text stands on light or dark ground, as painted: the nearest opaque background, else what the text's colour implies. */
import { flatParentOf } from './tree.ts';

/** The ground under a text. */
export type Ground = 'light' | 'dark';

/** Answers for many elements of one page; what it found is kept, so ask anew after the page changed its colours. */
export class Grounds {
  readonly #known = new Map<Element, Ground>();

  /** The ground under an element's text. */
  of(element: Element): Ground {
    const path: Element[] = [];
    let found: Ground | undefined;
    for (let at: Element | null = element; at !== null && found === undefined; at = flatParentOf(at)) {
      found = this.#known.get(at) ?? ownGround(at);
      path.push(at);
    }
    found ??= canvasOf(element);
    for (const each of path) this.#known.set(each, found);
    return found;
  }
}

function ownGround(element: Element): Ground | undefined {
  const style = viewOf(element)?.getComputedStyle(element);
  if (style === undefined) return undefined;
  const back = parseColour(style.backgroundColor);
  if (style.backgroundImage !== '' && style.backgroundImage !== 'none' && (back === null || back.alpha < 0.5)) return opposite(style.color);
  return back === null || back.alpha < 0.5 ? undefined : groundOf(back);
}

/** Nothing is painted: the canvas, which follows the page's colour scheme. */
function canvasOf(element: Element): Ground {
  const view = viewOf(element);
  const scheme = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  const mayBeDark = scheme.includes('dark');
  const prefersDark = view?.matchMedia?.('(prefers-color-scheme: dark)').matches === true;
  return mayBeDark && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Light text stands on dark ground: all that can be said over a picture. */
function opposite(colour: string): Ground {
  const text = parseColour(colour);
  return text !== null && groundOf(text) === 'light' ? 'dark' : 'light';
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

/** By relative luminance (WCAG 2.2): 0.18 is where black and white text are equally readable. */
function groundOf({ red, green, blue }: Colour): Ground {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.18 ? 'light' : 'dark';
}

function linear(channel: number): number {
  const share = Math.min(1, Math.max(0, channel / 255));
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const viewOf = (element: Element) => element.ownerDocument.defaultView;
