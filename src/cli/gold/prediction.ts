import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type QuoteType, type Span, type Stance, THEMES, type Theme } from '../../core/types.ts';

/** What is scored of an analysis (which is one): the codebook's section 7. */
export interface Prediction {
  readonly terms: readonly (Span & { readonly theme: Theme; readonly metaphor?: true })[];
  readonly quotes: readonly (Span & { readonly type: QuoteType; readonly actor: string | null })[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly stance: Stance | 'none'; readonly firm: boolean }[];
  readonly statements: readonly (Span & { readonly actor: string; readonly stance: Stance; readonly conditional: boolean })[];
  readonly key: readonly number[];
}

const span = { start: v.number(), end: v.number() };
const stance = v.picklist(['favor', 'against', 'neither']);
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** Further fields are let go. An analyser may leave out a list, which counts as empty, and what it has no opinion on: who speaks, is firm or makes a condition. */
const line = v.object({
  id: v.string(),
  terms: list(v.object({ ...span, theme: v.picklist(THEMES), metaphor: v.exactOptional(v.literal(true)) })),
  quotes: list(v.object({ ...span, type: v.picklist(['direct', 'indirect', 'mixed']), actor: v.optional(v.nullable(v.string()), null) })),
  actors: list(
    v.object({
      id: v.string(),
      name: v.string(),
      stance: v.optional(v.picklist([...stance.options, 'none']), 'none'),
      firm: v.optional(v.boolean(), false),
    }),
  ),
  statements: list(v.object({ ...span, actor: v.string(), stance, conditional: v.optional(v.boolean(), false) })),
  key: list(v.number()),
});

/** Predictions by the ids of their articles, and a line for each problem, with its place ("run.jsonl:3: …"). */
export interface Predictions {
  readonly predictions: ReadonlyMap<string, Prediction>;
  readonly problems: readonly string[];
}

/** Reads a file of JSON lines; what is wrong with it is reported, and nothing thrown. */
export function readPredictions(file: string): Predictions {
  const predictions = new Map<string, Prediction>();
  const problems: string[] = [];
  const attempt = (place: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      problems.push(`${place}: ${v.isValiError(error) ? `${v.getDotPath(error.issues[0]) ?? 'line'}: ${error.message}` : String(error)}`);
    }
  };
  attempt(file, () => {
    for (const [at, text] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (text.trim() === '') continue;
      attempt(`${file}:${at + 1}`, () => {
        const { id, ...prediction } = v.parse(line, JSON.parse(text));
        predictions.set(id, prediction);
      });
    }
  });
  return { predictions, problems };
}
