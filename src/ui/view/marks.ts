/** The marks as a list: the accessible twin of what is painted in the page. */
import type { Actor, Analysis, Term, Theme } from '../../core/types.ts';
import { stretch, words } from './text.ts';
import { THEMES } from './themes.ts';

/** One mark with its words and what stands around it. */
export interface MarkView {
  /** Place among all marks of the article, from 1. */
  readonly number: number;
  readonly term: Term;
  readonly text: string;
  /** The sentence before and behind the term. */
  readonly before: string;
  readonly after: string;
  /** Who says it; null in the article's own voice or where the speaker is unclear. */
  readonly actor: Actor | null;
}

/** A heading of the list with its marks. */
export interface MarkGroup {
  readonly key: string;
  readonly theme: Theme | null;
  /** Null under a theme, in the order of the text, and for marks that nobody says. */
  readonly actor: Actor | null;
  readonly marks: readonly MarkView[];
}

/** How the list is ordered. */
export type MarkOrder = 'theme' | 'actor' | 'text';

const AROUND = 70;

/** Every mark in text order. */
export function allMarks(text: string, analysis: Analysis): readonly MarkView[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  return analysis.terms.map((term, index) => {
    const sentence = analysis.sentences[term.sentence] ?? term;
    const speaker = term.quote === null ? null : (analysis.quotes[term.quote]?.actor ?? null);
    return {
      number: index + 1,
      term,
      text: words(text, term),
      before: lead(stretch(text, sentence.start, term.start)),
      after: tail(stretch(text, term.end, sentence.end)),
      actor: speaker === null ? null : (actors.get(speaker) ?? null),
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

/** The marks under their headings. Actors stand by the number of their marks; what nobody says comes last. */
export function groupMarks(marks: readonly MarkView[], order: MarkOrder): readonly MarkGroup[] {
  if (marks.length === 0) return [];
  if (order === 'text') return [{ key: 'text', theme: null, actor: null, marks }];
  if (order === 'theme') {
    return THEMES.map((theme) => ({ key: theme, theme, actor: null, marks: marks.filter((mark) => mark.term.theme === theme) })).filter(
      (group) => group.marks.length > 0,
    );
  }
  return byActor(marks);
}

/** Lower case without accents, for comparing what a reader types. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function byActor(marks: readonly MarkView[]): readonly MarkGroup[] {
  const groups = new Map<string, MarkView[]>();
  for (const mark of marks) {
    const key = mark.actor?.id ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return [...groups]
    .map(([key, own]) => ({ key: `actor-${key}`, theme: null, actor: own[0]?.actor ?? null, marks: own }))
    .sort((a, b) => Number(a.actor === null) - Number(b.actor === null) || b.marks.length - a.marks.length);
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
