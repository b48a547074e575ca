/** Long patterns are asked only of lines that a short one lets through: whatever the long one finds, the short one must find, too. */
import fc from 'fast-check';
import { GUARDED as LABELS } from '../../../src/dom/announcements.ts';
import { GUARDED as OWN_PAGES } from '../../../src/dom/own-pages.ts';
import type { Phrases, Rule } from '../../../src/dom/phrases.ts';
import { GUARDED as SECTIONS } from '../../../src/dom/sections.ts';
import { GUARDED as SITE_LINES } from '../../../src/dom/site-lines.ts';
import { GUARDED as TEASERS } from '../../../src/dom/teasers.ts';
import { GUARDED as WALLS } from '../../../src/dom/walls.ts';

const LINES_EACH = 300;
const SEED = 17;

/** Where a group or a set of characters that begins here ends. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = source.indexOf(']', at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}

/** Without the ends of words and the looks ahead, of which no lines can be made. */
function plain(source: string): string {
  const look = /\\b|\(\?<?[!=]/.exec(source);
  if (look === null) return source;
  const end = look[0] === '\\b' ? look.index + 2 : endOf(source, look.index);
  return source.slice(0, look.index) + plain(source.slice(end));
}

/** The alternatives at the top, or in the one group behind the beginning of a line. */
function alternatives(source: string): string[] {
  if (source.startsWith('^(?:') && endOf(source, 1) === source.length)
    return alternatives(source.slice(4, -1)).map((each) => `^(?:${each})`);
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[' || source[at] === '(') at = endOf(source, at) - 1;
    else if (source[at] === '|') {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Whether a list finds a line by a rule: only where one of the rule's words is in it. */
const isFound = (list: Phrases, rule: Rule, line: string): boolean => list.found(line).includes(rule);

const patterns = [
  ...[...LABELS, ...OWN_PAGES, ...SECTIONS, ...SITE_LINES, ...TEASERS, ...WALLS].flatMap((list) =>
    list.rules.map((rule) => ({ kind: new RegExp(rule[1]), isHeld: (line: string) => isFound(list, rule, line) })),
  ),
].flatMap(({ kind, isHeld }) => alternatives(kind.source).map((source) => ({ source, isHeld, kind })));

test.each(patterns)('$source', ({ source, isHeld, kind }) => {
  const lines = fc.sample(fc.stringMatching(new RegExp(plain(source))), { numRuns: LINES_EACH, seed: SEED });
  const found = lines.flatMap((line) => [line, line.toLowerCase()]).filter((line) => kind.test(line));
  expect(found.filter((line) => !isHeld(line))).toEqual([]);
});

test('lines can be made of nearly all of them', () => {
  const isMade = ({ source, kind }: (typeof patterns)[number]): boolean =>
    fc.sample(fc.stringMatching(new RegExp(plain(source))), { numRuns: LINES_EACH, seed: SEED }).some((line) => kind.test(line));
  expect(patterns.filter(isMade).length).toBeGreaterThan(patterns.length * 0.9);
});
