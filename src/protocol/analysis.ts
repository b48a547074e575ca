/** What an analysis must look like before the extension works on one that comes out of a page's renderer. */
import * as v from 'valibot';
import { type Analysis, CUE_CLASSES, QUOTE_RULES, type QuoteRule, THEMES } from '../core/types.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.looseObject({ start: offset, end: offset });
const spanOrNone = v.nullable(span);
const theme = v.picklist(THEMES);
const STANCES = ['favor', 'against', 'neither'] as const;
const side = v.picklist(['favor', 'against']);
const stance = v.picklist(STANCES);
const resolution = v.picklist(['name', 'description', 'pronoun', 'carried', 'dropped', 'author', 'unclear']);
const cueClass = v.picklist(CUE_CLASSES);

const term = v.looseObject({
  ...span.entries,
  theme,
  entry: v.string(),
  sense: v.nullable(v.string()),
  metaphor: v.exactOptional(v.literal(true)),
  sentence: offset,
  quote: v.nullable(offset),
});

const quote = v.looseObject({
  ...span.entries,
  type: v.picklist(['direct', 'indirect', 'mixed']),
  actor: v.nullable(v.string()),
  speaker: spanOrNone,
  cue: spanOrNone,
  cueLemma: v.nullable(v.string()),
  cueClass,
  parts: v.exactOptional(v.array(span)),
  rule: v.picklist(Object.keys(QUOTE_RULES) as QuoteRule[]),
  resolution,
});

const actor = v.looseObject({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['person', 'state', 'institution', 'group', 'document', 'author']),
  aliases: v.array(v.string()),
  mentions: v.array(v.looseObject({ ...span.entries, resolution })),
  stance: v.picklist([...STANCES, 'none']),
  firm: v.boolean(),
  conditional: v.boolean(),
  counts: v.looseObject({ favor: offset, against: offset, neither: offset, conditional: offset }),
});

const predicate = v.looseObject({
  ...span.entries,
  frame: v.string(),
  polarity: side,
  kind: v.picklist(['act', 'word', 'view']),
});

const evidence = v.looseObject({
  holder: resolution,
  holderSpan: spanOrNone,
  quote: v.nullable(offset),
  predicate: v.nullable(predicate),
  target: spanOrNone,
  scope: v.looseObject({ negations: v.array(span), conditions: v.array(span), modals: v.array(span), question: v.boolean() }),
  wording: spanOrNone,
  rule: v.string(),
  inferred: v.boolean(),
  otherwise: stance,
});

const statement = v.looseObject({
  ...span.entries,
  actor: v.string(),
  stance,
  conditional: v.boolean(),
  strength: v.number(),
  taking: v.number(),
  sides: v.array(side),
  evidence,
});

/** An `Analysis`, whole: the compiler sees to it that none of its fields is left out. */
export const analysisSchema = v.looseObject({
  schema: v.literal(1),
  lang: v.nullable(v.picklist(['en', 'es'])),
  detected: v.string(),
  sentences: v.array(span),
  terms: v.array(term),
  quotes: v.array(quote),
  actors: v.array(actor),
  statements: v.array(statement),
  key: v.array(offset),
  headline: v.looseObject({ verdict: v.picklist(['ok', 'more', 'none']), words: v.array(span) }),
}) satisfies v.GenericSchema<Analysis>;
