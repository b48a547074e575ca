/** The marks as a list: the accessible twin of what is painted in the page. */
import type { Actor, Analysis, Term, Theme } from '../../core/types.ts';
import { isKnown } from './names.ts';
import { wholeIn } from './said.ts';
import { stretch, words } from './text.ts';
import { THEMES } from './themes.ts';

/** One mark with its words and what stands around it. */
export interface MarkView {
  /** Place among all marks of the article, from 1. */
  readonly number: number;
  readonly term: Term;
  readonly text: string;
  /** The sentence before and behind the term, or what was said in quotation marks around it. */
  readonly before: string;
  readonly after: string;
  /** True for words that somebody says, also where it is unclear who. */
  readonly isSaid: boolean;
  /** Who says it; null in the article's own voice or where the speaker is unclear. */
  readonly actor: Actor | null;
}

/** A heading of the list with its marks. */
export interface MarkGroup {
  readonly key: string;
  readonly theme: Theme | null;
  /** Null under a theme, in the order of the text, and for marks that nobody says, or nobody knows who. */
  readonly actor: Actor | null;
  /** True where somebody says the marks of the group. */
  readonly isSaid: boolean;
  readonly marks: readonly MarkView[];
}

/** How the list is ordered. */
export type MarkOrder = 'theme' | 'actor' | 'text';

const AROUND = 70;
/** Keys of the groups that belong to no actor; no actor's id begins so. */
const [UNKNOWN, NOBODY] = [' unknown', ' nobody'];

/** Every mark in text order. */
export function allMarks(text: string, analysis: Analysis): readonly MarkView[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const whole = wholeIn(text);
  return analysis.terms.map((term, index) => {
    const sentence = whole(analysis.sentences[term.sentence] ?? term);
    const quote = term.quote === null ? undefined : analysis.quotes[term.quote];
    const speaker = quote === undefined || quote.actor === null ? null : (actors.get(quote.actor) ?? null);
    return {
      number: index + 1,
      term,
      text: words(text, term),
      before: lead(`${sentence.opens}${stretch(text, sentence.start, term.start)}`),
      after: tail(`${stretch(text, term.end, sentence.end)}${sentence.closes}`),
      isSaid: quote !== undefined,
      actor: isKnown(speaker) ? speaker : null,
    };
  });
}

/** The marks that a filter leaves: its words anywhere in the mark, its sentence or the speaker's name, accents and case aside. */
export function filterMarks(marks: readonly MarkView[], filter: string, shown: Readonly<Record<Theme, boolean>>): readonly MarkView[] {
  const wanted = plain(filter);
  return marks.filter((mark) => {
    if (!shown[mark.term.theme]) return false;
    return wanted === '' || plain(`${mark.before}${mark.text}${mark.after} ${mark.actor?.name ?? ''}`).includes(wanted);
  });
}

/** The marks under their headings. Actors stand by the number of their marks; then what is said by nobody knows whom; what nobody says comes last. */
export function groupMarks(marks: readonly MarkView[], order: MarkOrder): readonly MarkGroup[] {
  if (marks.length === 0) return [];
  if (order === 'text') return [{ key: 'text', theme: null, actor: null, isSaid: false, marks }];
  if (order === 'theme') {
    return THEMES.map((theme) => ({
      key: theme,
      theme,
      actor: null,
      isSaid: false,
      marks: marks.filter(({ term }) => term.theme === theme),
    })).filter((group) => group.marks.length > 0);
  }
  return byActor(marks);
}

/** Marks of the same words. */
export interface Wording {
  readonly text: string;
  readonly marks: readonly MarkView[];
}

/** The marks of a list by their words, case and accents aside: those that stand there more than once, most often first, then each other. */
export function byWording(marks: readonly MarkView[]): { readonly repeated: readonly Wording[]; readonly once: readonly MarkView[] } {
  const found = new Map<string, MarkView[]>();
  for (const mark of marks) {
    const key = plain(mark.text);
    const same = found.get(key);
    if (same === undefined) found.set(key, [mark]);
    else same.push(mark);
  }
  const all = [...found.values()];
  const repeated = all.filter(({ length }) => length > 1).map((own) => ({ text: own[0]?.text ?? '', marks: own }));
  return { repeated: repeated.sort((a, b) => b.marks.length - a.marks.length), once: all.filter(({ length }) => length === 1).flat() };
}

/** Lower case without accents, for comparing what a reader types. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function byActor(marks: readonly MarkView[]): readonly MarkGroup[] {
  const groups = new Map<string, MarkView[]>();
  for (const mark of marks) {
    const key = mark.actor?.id ?? (mark.isSaid ? UNKNOWN : NOBODY);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  const known = (group: MarkGroup) => (group.actor !== null ? 2 : Number(group.isSaid));
  return [...groups]
    .map(([key, own]) => ({ key, theme: null, actor: own[0]?.actor ?? null, isSaid: own[0]?.isSaid === true, marks: own }))
    .sort((a, b) => known(b) - known(a) || b.marks.length - a.marks.length);
}

function lead(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.indexOf(' ', text.length - AROUND);
  return `… ${text.slice(cut < 0 ? text.length - AROUND : cut + 1)}`;
}

function tail(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, cut <= 0 ? AROUND : cut)} …`;
}
