/** What the background accepts. A content script shares its process with a page, so nothing of its messages is taken on trust. */
import * as v from 'valibot';
import { type Analysis, BLOCK_KINDS } from '../core/types.ts';
import { isHost, LONGEST_ENTRY } from '../settings/properties.ts';
import { analysisSchema } from './analysis.ts';
import { MAX_BLOCKS, MAX_CONTEXT, MAX_IDS, MAX_TEXT } from './limits.ts';
import type { BackgroundCalls } from './messages.ts';
import { type Failure, fail, ok, type Result } from './result.ts';

/** A call to the background whose name and request fit together. */
export type BackgroundCall = {
  [K in keyof BackgroundCalls]: { readonly name: K; readonly request: BackgroundCalls[K]['request'] };
}[keyof BackgroundCalls];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const block = v.strictObject({
  start: offset,
  end: offset,
  kind: v.picklist(BLOCK_KINDS),
});

const article = v.object({
  text: v.string(),
  blocks: v.array(block),
  lang: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  declared: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  assumed: v.exactOptional(v.picklist(['en', 'es'])),
  context: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_CONTEXT))),
});

const rule = v.object({
  entry: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ENTRY)),
  phrase: v.pipe(
    v.string(),
    v.check((phrase) => phrase.trim() !== ''),
  ),
  site: v.nullable(v.pipe(v.string(), v.check(isHost))),
});

const analysis: v.GenericSchema<Analysis> = analysisSchema;

const CALLS = v.variant('name', [
  v.object({ name: v.literal('analyse'), request: v.object({ article }) }),
  v.object({
    name: v.literal('join'),
    request: v.object({ article, parts: v.pipe(v.array(analysis), v.maxLength(MAX_BLOCKS)) }),
  }),
  v.object({
    name: v.literal('explain'),
    request: v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(MAX_IDS)), lang: v.picklist(['en', 'es']) }),
  }),
  v.object({ name: v.literal('dismiss'), request: v.object({ rule, isAside: v.boolean() }) }),
  v.object({ name: v.literal('desk'), request: v.object({ inFrames: v.boolean() }) }),
  v.object({ name: v.literal('bare'), request: v.null() }),
  v.object({ name: v.literal('badge'), request: v.object({ count: v.nullable(offset) }) }),
]);

/** Reads a call to the background: `bad-message` where it is none, `too-large` where an article passes the limits. */
export function readBackgroundCall(name: string, request: unknown): Result<BackgroundCall> {
  const parsed = v.safeParse(CALLS, { name, request });
  if (!parsed.success) return fail('bad-message', `${name}: ${v.getDotPath(parsed.issues[0]) ?? 'unknown call'}`);
  const call: BackgroundCall = parsed.output;
  const problem = call.name === 'analyse' || call.name === 'join' ? articleProblem(call.request.article) : null;
  return problem === null ? ok(call) : { ok: false, error: problem };
}

/** Whether the blocks fit the text the engine says (`articleFault`). */
function articleProblem({ text, blocks }: BackgroundCalls['analyse']['request']['article']): Failure | null {
  if (text.length > MAX_TEXT) return { code: 'too-large', detail: `${text.length} characters` };
  if (blocks.length > MAX_BLOCKS) return { code: 'too-large', detail: `${blocks.length} blocks` };
  return null;
}
