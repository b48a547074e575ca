/** What a tab's answers must look like before an extension page believes them: a page's renderer is not ours. */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.looseObject({ start: offset, end: offset });
const theme = v.picklist(['sovereignty', 'cartel', 'intervention']);
const stance = v.picklist(['favor', 'against', 'neither']);
const actorId = v.nullable(v.string());

const analysis = v.looseObject({
  schema: v.literal(1),
  lang: v.nullable(v.picklist(['en', 'es'])),
  detected: v.string(),
  sentences: v.array(span),
  terms: v.array(v.looseObject({ ...span.entries, theme, entry: v.string(), sentence: offset, quote: v.nullable(offset) })),
  quotes: v.array(v.looseObject({ ...span.entries, type: v.picklist(['direct', 'indirect', 'mixed']), actor: actorId })),
  actors: v.array(v.looseObject({ id: v.string(), name: v.string(), mentions: v.array(span) })),
  statements: v.array(v.looseObject({ ...span.entries, actor: v.string(), stance, conditional: v.boolean() })),
  key: v.array(offset),
  headline: v.looseObject({ verdict: v.string() }),
});

const state = v.looseObject({
  revision: offset,
  phase: v.picklist(['waiting', 'reading', 'marked', 'off', 'refused']),
  reason: v.nullable(v.picklist(['no-article', 'other-language', 'too-large', 'analysis-failed', 'updated'])),
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
  analysis: v.nullable(analysis),
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
