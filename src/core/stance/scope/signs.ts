/** What the lexicon's patterns find in a sentence. */

import type { Sentence } from '../../text/sentences.ts';
import { type Expression, type FrameTable, kindOfScope, type ScopeKind } from '../lexicon/frames.ts';
import type { ScopeWords } from '../lexicon/lexicon.ts';
import { PatternSearch, withoutOverlaps } from '../patterns/match.ts';
import type { Found } from '../patterns/patterns.ts';
import type { Scene } from '../scene/scene.ts';

/** What is found in one sentence; scope words by their kind. */
export interface Signs extends Readonly<Record<ScopeKind, readonly Found<keyof ScopeWords>[]>> {
  readonly sentence: Sentence;
  /** Those that overlap too: what is no expression after all (a verb's form that is a noun there) hides none of the others. */
  readonly expressions: readonly Found<Expression>[];
}

/** The signs of each sentence of an article. */
export function readSigns(scene: Scene, table: FrameTable): Signs[] {
  const search = new PatternSearch(table.patterns, scene.text);
  return scene.document.sentences.map((sentence) => ({ sentence, ...sorted(search.in(sentence.from, sentence.to)) }));
}

function sorted(found: readonly Found<Expression | keyof ScopeWords>[]): Omit<Signs, 'sentence'> {
  const words = found.filter(isScopeWord);
  const ofKind = (kind: ScopeKind) => withoutOverlaps(words.filter(({ value }) => kindOfScope(value) === kind));
  return { expressions: found.filter(isExpression), scope: ofKind('scope'), motions: ofKind('motions'), refusals: ofKind('refusals') };
}

const isExpression = (found: Found<Expression | keyof ScopeWords>): found is Found<Expression> => typeof found.value !== 'string';
const isScopeWord = (found: Found<Expression | keyof ScopeWords>): found is Found<keyof ScopeWords> => typeof found.value === 'string';
