/**
 * Character classes by table, so that every engine agrees: `Intl.Segmenter` breaks words differently in Node and Chromium,
 * and `\p{…}` follows the engine's Unicode version. Letters of Latin, Greek and Cyrillic script are told by range; any other
 * code unit from U+0250 up that is no space or punctuation counts as a letter, so that foreign names stay whole.
 */

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const UPPER = 8;

const table = buildTable();

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const fill = (from: number, to: number, value: number) => classes.fill(value, from, to + 1);
  fill(0x41, 0x5a, LETTER | UPPER);
  fill(0x61, 0x7a, LETTER);
  fill(0x30, 0x39, DIGIT);
  classes[0xaa] = LETTER;
  classes[0xba] = LETTER;
  fill(0xc0, 0xde, LETTER | UPPER);
  fill(0xdf, 0xff, LETTER);
  classes[0xd7] = 0;
  classes[0xf7] = 0;
  fill(0x100, 0x1fff, LETTER);
  // Latin Extended-A alternates upper and lower case from U+0100 to U+0137 and U+014A to U+0177, and the other way between.
  for (let c = 0x100; c <= 0x137; c += 2) classes[c] = LETTER | UPPER;
  for (let c = 0x139; c <= 0x147; c += 2) classes[c] = LETTER | UPPER;
  for (let c = 0x14a; c <= 0x177; c += 2) classes[c] = LETTER | UPPER;
  for (const c of [0x178, 0x179, 0x17b, 0x17d]) classes[c] = LETTER | UPPER;
  fill(0x391, 0x3a9, LETTER | UPPER);
  fill(0x400, 0x42f, LETTER | UPPER);
  classes[0x37e] = 0; // Greek question mark
  for (const c of [0x589, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965]) classes[c] = 0;
  fill(0x2c00, 0x2dff, LETTER);
  fill(0x3041, 0xd7ff, LETTER);
  fill(0xd800, 0xdfff, 0); // surrogates: a token of their own
  fill(0xf900, 0xfdff, LETTER);
  fill(0xff21, 0xff3a, LETTER | UPPER);
  fill(0xff41, 0xff5a, LETTER);
  for (const c of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
    classes[c] = SPACE;
  fill(0x2000, 0x200a, SPACE);
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060]) classes[c] = LETTER; // invisible joiners: part of the word around them
  return classes;
}

/** True for a letter, a combining mark or an invisible joiner. `unit` is a UTF-16 code unit; NaN gives false. */
export const isLetter = (unit: number): boolean => ((table[unit] ?? 0) & LETTER) !== 0;

/** True for 0 to 9. */
export const isDigit = (unit: number): boolean => ((table[unit] ?? 0) & DIGIT) !== 0;

/** True for a letter or digit. */
export const isWordUnit = (unit: number): boolean => ((table[unit] ?? 0) & (LETTER | DIGIT)) !== 0;

/** True for white space, the no-break and zero-width-no-break spaces among it. */
export const isSpace = (unit: number): boolean => ((table[unit] ?? 0) & SPACE) !== 0;

/** True for a capital letter of Latin, Greek or Cyrillic script. */
export const isUpper = (unit: number): boolean => ((table[unit] ?? 0) & UPPER) !== 0;

/** True for ' and ’ (and the modifier apostrophe that some sites use). */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

/** True for the hyphens that join parts of a word. */
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** True for . ! ? … */
export const isTerminator = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** True for marks that may close a sentence behind its terminator: ” " ’ ' » › ) ] */
export const isCloser = (unit: number): boolean =>
  unit === 0x201d ||
  unit === 0x22 ||
  unit === 0x2019 ||
  unit === 0x27 ||
  unit === 0xbb ||
  unit === 0x203a ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0x201c;
