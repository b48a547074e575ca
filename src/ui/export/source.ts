/** What every export is made of. Exports are pure: the same source gives the same text. */
import type { Analysis } from '../../core/types.ts';
import type { PageMeta } from '../../protocol/messages.ts';

/** An article with its analysis, and where and when it was saved. */
export interface ExportSource {
  readonly page: PageMeta;
  readonly text: string;
  readonly analysis: Analysis;
  /** Offsets of the blanks in the text that stand for line breaks of the page. */
  readonly breaks?: readonly number[];
  /** Version of the extension. */
  readonly version: string;
  /** When it was saved: ISO 8601 in UTC. */
  readonly saved: string;
}

/** The source of an export, made from what a surface shows. */
export function exportSource(
  article: Pick<ExportSource, 'page' | 'text' | 'analysis' | 'breaks'>,
  version: string,
  saved: Date,
): ExportSource {
  const { page, text, analysis, breaks = [] } = article;
  return { page, text, analysis, breaks, version, saved: saved.toISOString() };
}

/** The language of the article as read; `und` where it is unknown. */
export function languageOf({ analysis, page }: ExportSource): string {
  return analysis.lang ?? (page.lang || analysis.detected || 'und');
}

/** A slug of more than 60 characters: as many whole words as fit, or its first 60. */
const LONG_SLUG = /^(?=.{61})(.{30,60}(?=-)|.{60}).+$/u;

/** A file name that every system takes: the title's letters and digits, the day, and the ending. */
export function fileName({ page, saved }: ExportSource, ending: string): string {
  const slug = (page.title || page.site || 'article')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .replace(LONG_SLUG, '$1');
  return `${slug || 'article'}-${saved.slice(0, 10)}.${ending}`;
}
