/** Small words inside a proper name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los van von der den bin ibn al el da do dos das di du le ud'.split(' '),
);
