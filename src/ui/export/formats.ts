/** Every format that an article can be saved in. */
import type { Lang } from '../../core/types.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toJsonLd } from './jsonld.ts';
import { toMarkdown } from './markdown.ts';
import type { Explained } from './rules.ts';
import type { ExportSource } from './source.ts';

/** A format: its file ending, its media type, and how it is written. */
export interface ExportFormat {
  readonly name: 'markdown' | 'csv' | 'json' | 'jsonld';
  readonly ending: string;
  readonly mime: string;
  readonly write: (source: ExportSource, lang: Lang, explained: Explained) => string;
}

/** In the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'markdown', ending: 'md', mime: 'text/markdown', write: toMarkdown },
  { name: 'csv', ending: 'csv', mime: 'text/csv', write: toCsv },
  { name: 'json', ending: 'json', mime: 'application/json', write: toJson },
  { name: 'jsonld', ending: 'jsonld', mime: 'application/ld+json', write: toJsonLd },
];
