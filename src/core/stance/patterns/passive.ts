/** Passives of patterns, so that the lexicon writes a predicate once: "demanded the strikes", "the strikes were demanded by". */
import type { VerbForm } from '../../nlp/verb-form.ts';

/** How far behind its subject a passive verb may stand: "strikes *in the north had been* demanded". */
const BEFORE_VERB = '~5';

/**
 * The passive, with its agent, of a pattern that is a verb (or several) and its object: `@demand|@seek ~3 <T>` gives
 * `<T> ~5 demanded|sought by`.
 * @param verb the forms of a verb, by its lemma
 * @param agents prepositions that bring in an agent
 * @returns null for any other pattern
 */
export function passiveOf(pattern: string, verb: (lemma: string) => readonly VerbForm[], agents: readonly string[]): string | null {
  const [verbs = '', ...behind] = pattern.split(' ');
  const [object = '', ...more] = behind.filter((element) => !element.startsWith('~'));
  const lemmas = verbs.split('|');
  if (more.length > 0 || !object.split('|').includes('<T>') || !lemmas.every((lemma) => lemma.startsWith('@'))) return null;
  const forms = lemmas.flatMap((lemma) => verb(lemma.slice(1)).filter(({ kind }) => kind === 'participle'));
  return `${object} ${BEFORE_VERB} ${forms.map(({ form }) => form).join('|')} ${agents.join('|')}`;
}
