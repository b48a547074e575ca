import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { QuoteType, Span, Stance, Theme } from '../../core/types.ts';

/** What is scored of an analysis (which is one): the codebook's section 7. */
export interface Prediction {
  readonly terms: readonly (Span & { readonly theme: Theme; readonly metaphor?: true })[];
  readonly quotes: readonly (Span & { readonly type: QuoteType; readonly actor: string | null })[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly stance: Stance | 'none'; readonly firm: boolean }[];
  readonly statements: readonly (Span & { readonly actor: string; readonly stance: Stance; readonly conditional: boolean })[];
  readonly key: readonly number[];
}

const spans = v.optional(v.array(v.looseObject({ start: v.number(), end: v.number() })), []);
/** Missing lists count as empty, as an analyser may leave them out. */
const line = v.looseObject({
  id: v.string(),
  terms: spans,
  quotes: spans,
  actors: v.optional(v.array(v.looseObject({ id: v.string(), name: v.string() })), []),
  statements: spans,
  key: v.optional(v.array(v.number()), []),
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
        const read = v.parse(line, JSON.parse(text));
        predictions.set(read.id, read as unknown as Prediction);
      });
    }
  });
  return { predictions, problems };
}
