/** What a tab's answers must look like before an extension page believes them: a page's renderer is not ours. */
import * as v from 'valibot';
import { analysisSchema } from './analysis.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const state = v.looseObject({
  session: offset,
  revision: offset,
  phase: v.picklist(['waiting', 'reading', 'marked', 'off', 'refused']),
  reason: v.nullable(v.picklist(['no-article', 'no-text', 'no-access', 'other-language', 'too-large', 'analysis-failed', 'updated'])),
  page: v.looseObject({
    url: v.string(),
    title: v.string(),
    site: v.string(),
    byline: v.string(),
    date: v.string(),
    lang: v.string(),
    translated: v.boolean(),
  }),
  text: v.string(),
  analysis: v.nullable(analysisSchema),
  posts: v.optional(v.array(v.looseObject({ start: offset, end: offset }))),
  breaks: v.optional(v.array(offset)),
  counts: v.object({ sovereignty: offset, cartel: offset, intervention: offset }),
});

const REPLIES: Readonly<Record<string, v.GenericSchema>> = {
  state,
  scan: state,
  off: state,
  jump: v.boolean(),
  step: v.object({ index: offset, total: offset }),
  openCard: v.boolean(),
  explainSelection: v.boolean(),
};

/** Whether a reply fits the call of that name. */
export function isTabReply(name: string, reply: unknown): boolean {
  const schema = REPLIES[name];
  return schema !== undefined && v.is(schema, reply);
}
