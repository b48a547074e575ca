import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coatName } from '../../../src/content/desk/marks.ts';
import type { Theme } from '../../../src/core/types.ts';

const css = readFileSync(join(__dirname, '../../../src/content/content.css'), 'utf8');
/** The rules that hold without the reader's asking for contrast. */
const plain = /@media screen \{(.*?)\n\}/s.exec(css)?.[1] ?? '';

/** The declarations that hold for one name; a line's colour apart from the rest of it. */
function rulesOf(name: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, selectors = '', body = ''] of plain.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    if (!selectors.split(',').some((each) => each.trim() === `::highlight(${name})`)) continue;
    for (const [, property = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;]+?)\s*!important;/g)) found[property] = value;
  }
  const [, line, colour] = /^(.*) (#\w+)$/.exec(found['text-decoration'] ?? '') ?? [];
  return line === undefined || colour === undefined ? found : { ...found, 'text-decoration': line, 'text-decoration-color': colour };
}

function luminance(hex = ''): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a?: string, b?: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes: readonly Theme[] = ['sovereignty', 'cartel', 'intervention'];
const LINES: Readonly<Record<Theme, string>> = { sovereignty: 'solid', cartel: 'dotted', intervention: 'double' };
const coats = themes.flatMap((theme) =>
  (['light', 'dark'] as const).flatMap((ground) =>
    (['normal', 'soft', 'strong'] as const).map((strength) => ({ theme, ground, strength })),
  ),
);

describe.each(coats)('$theme on $ground ground, $strength', ({ theme, ground, strength }) => {
  const rules = rulesOf(coatName(theme, ground, { strength, underline: true }));
  const bare = rulesOf(coatName(theme, ground, { strength, underline: false }));

  it('sets text and background, 4.5 to 1', () => {
    expect(contrast(rules.color, rules['background-color'])).toBeGreaterThanOrEqual(4.5);
    expect(bare.color).toBe(rules.color);
    expect(bare['background-color']).toBe(rules['background-color']);
  });

  it('has a line of its own style, 3 to 1 against the mark', () => {
    expect(rules['text-decoration']).toBe(`underline ${LINES[theme]} 2px`);
    expect(contrast(rules['text-decoration-color'], rules['background-color'])).toBeGreaterThanOrEqual(3);
    expect(bare['text-decoration']).toBeUndefined();
  });
});

it('holds nothing for print outside of the queries', () => {
  const outside = css.replace(/@media [^{]*\{.*?\n\}/gs, '');
  expect(css.match(/@media [^{]*/g)?.every((query) => query.startsWith('@media screen'))).toBe(true);
  expect(outside).not.toContain('::highlight');
});

it.each(['lindero-37', 'lindero-38', 'lindero-39', 'lindero-40'])('%s is readable', (name) => {
  const rules = rulesOf(name);
  expect(contrast(rules.color, rules['background-color'])).toBeGreaterThanOrEqual(4.5);
});

it('the current mark stands out from the others on light ground, 3 to 1', () => {
  const current = rulesOf('lindero-37')['background-color'];
  for (const { theme, ground, strength } of coats.filter((coat) => coat.ground === 'light')) {
    expect(contrast(current, rulesOf(coatName(theme, ground, { strength, underline: true }))['background-color'])).toBeGreaterThanOrEqual(
      3,
    );
  }
});

it('gives every theme, ground, strength and line its own name, which tells nothing', () => {
  const names = coats.flatMap(({ theme, ground, strength }) =>
    [true, false].map((underline) => coatName(theme, ground, { strength, underline })),
  );
  expect(new Set(names).size).toBe(36);
  for (const name of names) expect(name).toMatch(/^lindero-\d+$/);
});

it('tells the themes apart for three colour-vision deficiencies', () => {
  // Machado, Oliveira and Fernandes (2009), severity 1.0.
  const deficiencies = {
    protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  };
  const rgb = (hex = '') => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const seen = (hex: string | undefined, m: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb(hex);
    return [0, 3, 6].map((row) => (m[row] ?? 0) * r + (m[row + 1] ?? 0) * g + (m[row + 2] ?? 0) * b);
  };
  const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((each, i) => each - (b[i] ?? 0)));
  for (const matrix of Object.values(deficiencies)) {
    const lines = themes.map((theme) =>
      seen(rulesOf(coatName(theme, 'light', { strength: 'normal', underline: true }))['text-decoration-color'], matrix),
    );
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(distance(lines[i] ?? [], lines[j] ?? [])).toBeGreaterThan(45);
  }
});
