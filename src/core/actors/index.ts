/** Who is who in an article, and who speaks: one actor for each referent, with every mention and how it was resolved. */
import type { Reading } from '../nlp/reading.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { Cast } from './cast.ts';
import { introducePersons } from './introduce.ts';
import { castOf } from './members.ts';
import type { NameTable } from './names.ts';
import { resolveAll } from './run.ts';
import { sceneOf } from './scene.ts';
import { layOut } from './work.ts';

export type { Cast } from './cast.ts';
export { compileNames, type NameTable } from './names.ts';

/**
 * Finds everybody whom an article names and resolves each draft's speaker. Linear in the text's length.
 * @param drafts quotes with the words that name their speakers, in text order
 * @param names the compiled lexicon of the reading's language
 */
export function castActors(reading: Reading, drafts: readonly QuoteDraft[], names: NameTable): Cast {
  const work = layOut(sceneOf(reading, names), drafts);
  introducePersons(work);
  resolveAll(work);
  return castOf(work);
}
