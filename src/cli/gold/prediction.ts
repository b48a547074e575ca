import type { QuoteType, Span, Stance, Theme } from '../../core/types.ts';

/** What is scored of an analysis (which is one): the codebook's section 7. */
export interface Prediction {
  readonly terms: readonly (Span & { readonly theme: Theme; readonly metaphor?: true })[];
  readonly quotes: readonly (Span & { readonly type: QuoteType; readonly actor: string | null })[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly stance: Stance | 'none'; readonly firm: boolean }[];
  readonly statements: readonly (Span & { readonly actor: string; readonly stance: Stance; readonly conditional: boolean })[];
  readonly key: readonly number[];
}
