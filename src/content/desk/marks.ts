/** From an analysis to what is painted: the terms whose text stands in the page. */
import type { Analysis, Term, Theme } from '../../core/types.ts';
import type { Ground, Grounds } from '../../dom/ground.ts';
import type { Target } from '../../dom/hit-test.ts';
import type { Coat } from '../../dom/painter.ts';
import { rangesOf } from '../../dom/ranges.ts';
import type { TextMap } from '../../dom/text-map.ts';
import type { Settings } from '../../settings/settings.ts';

/** A term that stands in the page. */
export interface Mark extends Target {
  readonly term: Term;
}

/** So many marks are looked at between two pauses. */
const MARKS_PER_SLICE = 50;

/** Where terms stand in the page. */
export type TermRanges = ReadonlyMap<Term, readonly Range[]>;

/** Finds where terms stand. Yields often: thousands at once hold a page up. */
export function* rangesOfTerms(terms: readonly Term[], map: TextMap): Generator<void, TermRanges, void> {
  const found = new Map<Term, readonly Range[]>();
  for (const [at, term] of terms.entries()) {
    if (at % MARKS_PER_SLICE === 0) yield;
    found.set(term, rangesOf(map, term.start, term.end));
  }
  return found;
}

/**
 * Marks of every theme, in text order; those whose text is gone are left out.
 * @param found what was found in this map already
 */
export function marksOf(analysis: Analysis, map: TextMap, found?: TermRanges): Mark[] {
  return analysis.terms.flatMap((term): Mark[] => {
    const ranges = found?.get(term) ?? rangesOf(map, term.start, term.end);
    return ranges.length === 0 ? [] : [{ term, start: term.start, end: term.end, ranges }];
  });
}

/** Marks of the themes that are switched on. */
export function shownMarks(marks: readonly Mark[], settings: Settings): Mark[] {
  return marks.filter((mark) => settings.themes[mark.term.theme]);
}

/** How many marks of each theme there are. */
export function countMarks(marks: readonly Mark[]): Record<Theme, number> {
  const counts = { sovereignty: 0, cartel: 0, intervention: 0 };
  for (const { term } of marks) counts[term.theme] += 1;
  return counts;
}

/** The order of the themes in the stylesheet. */
const ORDER: readonly Theme[] = ['sovereignty', 'cartel', 'intervention'];
const STRENGTHS = ['normal', 'soft', 'strong'] as const;

/** The mark that was gone to last, and a stretch that was jumped to: their names in the registry, by ground. */
const CURRENT: Readonly<Record<Ground, string>> = { light: 'lindero-37', dark: 'lindero-38' };
const STRETCH: Readonly<Record<Ground, string>> = { light: 'lindero-39', dark: 'lindero-40' };

/** What is painted beside the marks. */
export interface Emphasis {
  readonly current: Mark | null;
  readonly stretch: readonly Range[];
}

/**
 * What to paint. Stretches lie under marks, the current mark over them. Yields often.
 * @param grounds asked for the ground under each mark, so that the palette fits the page as painted
 */
export function* coatsOf(marks: readonly Mark[], settings: Settings, grounds: Grounds, emphasis: Emphasis): Generator<void, Coat[], void> {
  const coats = new Map<string, { name: string; priority: number; ranges: Range[] }>();
  const add = (name: string, priority: number, range: Range) => {
    const coat = coats.get(name) ?? { name, priority, ranges: [] };
    coats.set(name, coat);
    coat.ranges.push(range);
  };
  for (const range of emphasis.stretch) add(STRETCH[groundUnder(range, grounds)], 0, range);
  for (const [at, mark] of marks.entries()) {
    if (at % MARKS_PER_SLICE === 0) yield;
    for (const range of mark.ranges) add(coatName(mark.term.theme, groundUnder(range, grounds), settings), 1, range);
  }
  for (const range of emphasis.current?.ranges ?? []) add(CURRENT[groundUnder(range, grounds)], 2, range);
  return [...coats.values()];
}

/**
 * The name under which a theme is painted: a bare number, since the page can read it. `content.css` has the colours of each.
 * 1 to 3 the themes; +3 on dark ground; +6 soft, +12 strong; +18 without the line.
 */
export function coatName(theme: Theme, ground: Ground, { strength, underline }: Pick<Settings, 'strength' | 'underline'>): string {
  const line = underline ? 0 : 18;
  return `lindero-${1 + ORDER.indexOf(theme) + (ground === 'dark' ? 3 : 0) + 6 * STRENGTHS.indexOf(strength) + line}`;
}

/** Every name under which a theme can be painted. */
export function coatNamesOf(theme: Theme): string[] {
  const most = 2 * 2 * ORDER.length * STRENGTHS.length;
  const numbers = Array.from({ length: most }, (_, each) => 1 + each);
  return numbers.filter((each) => (each - 1) % ORDER.length === ORDER.indexOf(theme)).map((each) => `lindero-${each}`);
}

/** The ground under the text where a range begins. */
export function groundUnder(range: Range, grounds: Grounds): Ground {
  const element = range.startContainer.parentElement;
  return element === null ? 'light' : grounds.of(element);
}
