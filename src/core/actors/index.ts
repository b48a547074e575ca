/**
 * Who is who in an article, and who speaks: one actor for each referent, with every mention and how it was resolved. A room for
 * each stage, in order; none knows those behind it:
 * `lexicon` nouns for people and bodies, titles, given names;
 * `scene` the text as all steps see it: for each token what begins there;
 * `phrases` noun phrases, read as far as they tell who is meant;
 * `descriptions` what a phrase says of the one it means;
 * `referents` the entities, and how near each is at one place of the text;
 * `resolution` from a description to its entity;
 * `layout` all that is on the table before anybody is resolved;
 * `meaning` whom any words mean, pronouns too;
 * `speakers` who speaks in a quote.
 * `introduce.ts` names everybody first, `run.ts` reads the text once in order, `members.ts` freezes the cast.
 */
import type { Reading } from '../nlp/reading.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { Cast } from './cast.ts';
import { introducePersons } from './introduce.ts';
import { layOut } from './layout/work.ts';
import type { NameTable } from './lexicon/names.ts';
import { castOf } from './members.ts';
import { resolveAll } from './run.ts';
import { sceneOf } from './scene/scene.ts';

export type { Cast } from './cast.ts';
export { compileNames, type NameTable } from './lexicon/names.ts';

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
