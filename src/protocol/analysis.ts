/** What an analysis must look like before the extension works on one that comes out of a page's renderer. */
import * as v from 'valibot';
import { THEMES } from '../core/types.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.looseObject({ start: offset, end: offset });
const theme = v.picklist(THEMES);
const stance = v.picklist(['favor', 'against', 'neither']);
const actorId = v.nullable(v.string());

/** An `Analysis`, as far as the extension relies on its shape. */
export const analysisSchema = v.looseObject({
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
