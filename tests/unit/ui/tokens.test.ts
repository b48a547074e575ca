import { readFileSync } from 'node:fs';

const CSS = readFileSync('src/ui/components/tokens.css', 'utf8');

type Scheme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

/** A colour of the tokens in a scheme. */
function color(name: string, scheme: Scheme): Rgb {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS) ?? [];
  const hex = scheme === 'light' ? light : dark;
  if (hex === undefined) throw new Error(`no token --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const THEMES = ['sov', 'car', 'int'] as const;

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'wash'],
    ['quiet', 'paper'],
    ['quiet', 'wash'],
    ['accent', 'paper'],
    ['accent', 'wash'],
    ['on-accent', 'accent'],
    ['sov-ink', 'sov-bg'],
    ['car-ink', 'car-bg'],
    ['int-ink', 'int-bg'],
    ['paper', 'ink'],
  ])('text %s on %s is at least 4.5 to 1', (text, ground) => {
    expect(contrast(color(text, scheme), color(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['edge', 'paper'],
    ['edge', 'wash'],
    ['bar', 'paper'],
    ['bar', 'wash'],
    ['quiet', 'paper'],
    ['sov-line', 'paper'],
    ['car-line', 'paper'],
    ['int-line', 'paper'],
    ['sov-line', 'sov-bg'],
    ['car-line', 'car-bg'],
    ['int-line', 'int-bg'],
  ])('line %s on %s is at least 3 to 1', (line, ground) => {
    expect(contrast(color(line, scheme), color(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  test.each(['protan', 'deutan', 'tritan'] as const)('the themes’ lines stay apart in %s vision', (deficiency) => {
    const seen = THEMES.map((theme) => oklab(simulate(color(`${theme}-line`, scheme), deficiency)));
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(0.05);
  });
});

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const MACHADO: Readonly<Record<'protan' | 'deutan' | 'tritan', readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function simulate(rgb: Rgb, deficiency: keyof typeof MACHADO): Rgb {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  return MACHADO[deficiency].map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;
}

/** Björn Ottosson's Oklab, from linear RGB. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** What the page's stylesheet says of a mark, by its number: 1 to 3 on light ground, 4 to 6 on dark. */
function pageMark(number: number): Readonly<Record<string, string>> {
  const css = readFileSync('src/content/content.css', 'utf8').split('@media screen {')[1]?.split('@media')[0] ?? '';
  const found: Record<string, string> = {};
  for (const [, selectors = '', body = ''] of css.matchAll(/((?:::highlight\(lindero-\d+\),?\s*)+)\{([^}]*)\}/g)) {
    if (!selectors.includes(`(lindero-${number})`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;!]+?)\s*(?:!important)?;/g)) found[name] = value;
  }
  return found;
}

test.each([
  ['sov', 'light', 1],
  ['car', 'light', 2],
  ['int', 'light', 3],
  ['sov', 'dark', 4],
  ['car', 'dark', 5],
  ['int', 'dark', 6],
] as const)('the sample of %s looks as the mark in the page, on %s ground', (theme, scheme, number) => {
  const hex = (name: string) => new RegExp(`--${theme}-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(CSS)?.[scheme === 'light' ? 1 : 2];
  expect(pageMark(number)).toMatchObject({
    'background-color': hex('bg'),
    color: hex('ink'),
    'text-decoration': expect.stringContaining(hex('line') ?? 'no line'),
  });
});
