import * as v from 'valibot';
import type { Article } from '../core/index.ts';

/** One document as the command line takes it. */
export interface InputRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly lang?: string;
  /** The same text with its blocks, where the source tells them apart, as a page does. */
  readonly article?: Article;
  /** Why its source may hold no article at all, in words for the one who called. */
  readonly doubt?: string;
}

/**
 * Longer texts are refused, in UTF-16 units: one document must not take the machine's memory. Books pass, which the extension, whose
 * reader waits, does not read (`MAX_TEXT` in `core/types.ts`).
 */
export const LONGEST_TEXT = 4_000_000;

const schema = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'needs an "id" that is a string or a number'),
  text: v.pipe(v.string('needs a "text" that is a string'), v.maxLength(LONGEST_TEXT, `"text" is longer than ${LONGEST_TEXT} characters`)),
  // R, pandas and databases write null for what is missing
  title: v.nullish(v.string('"title" must be a string')),
  lang: v.nullish(v.string('"lang" must be a string')),
});

/** A value or the reason why there is none, in words for the one who called. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/**
 * Reads one JSON line.
 * @returns the record, or what is wrong with the line
 */
export function parseRecord(line: string): Parsed<InputRecord> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = v.safeParse(schema, json);
  if (!result.success) return { ok: false, reason: result.issues.map(describe).join('; ') };
  const { id, text, title, lang } = result.output;
  return { ok: true, value: { id, text, ...(title == null ? {} : { title }), ...(lang == null ? {} : { lang }) } };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.map((step) => String(step.key)).join('.') ?? '';
  return issue.received === 'undefined' && key
    ? `needs "${key}"`
    : issue.message.startsWith('Invalid type')
      ? 'the line is no JSON object'
      : issue.message;
}
