/** The stance lexicon compiled: one table of expressions and scope words, and what is looked up word by word. */
import type { StanceDeeds, StanceLinks } from '../../../lexicons/stance-words.ts';
import { bareVerbForms } from '../../nlp/verbs.ts';
import { Vocabulary } from '../../nlp/vocabulary.ts';
import { foldAccents } from '../../text/fold.ts';
import { type WordSets, wordSets } from '../../text/word-sets.ts';
import type { Lang } from '../../types.ts';
import type { PatternWords } from '../patterns/elements.ts';
import { passiveOf } from '../patterns/passive.ts';
import { compilePatterns, type PatternTable } from '../patterns/patterns.ts';
import type { FrameFamily, ScopeWords, StanceLexicon } from './lexicon.ts';
import { compileOutlets, type Outlets } from './outlets.ts';
import { compileWording, type Wording } from './wording-table.ts';

/** What a pattern of a family stands for. */
export interface Expression {
  readonly family: FrameFamily;
  /** True where it begins with a form of a verb: behind an article that form is a noun ("the order"). */
  readonly verbal: boolean;
  /** True where it begins with the genitive of its holder ("'s threat to"). */
  readonly owned: boolean;
}

/** What `compileFrames` makes of a lexicon. Compile once per language; it holds no state. */
export interface FrameTable {
  readonly lang: Lang;
  /** Numbers of the words in its patterns. */
  readonly vocabulary: Vocabulary;
  /** Expressions, and scope words by the list that names them: one table, so that a text is gone through once. */
  readonly patterns: PatternTable<Expression | keyof ScopeWords>;
  readonly topics: PatternTable<true>;
  readonly prepositions: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  /** Negators that go on with one before them, folded. */
  readonly concord: ReadonlySet<string>;
  /** Lemmas of verbs that pass on. */
  readonly passingOn: ReadonlySet<string>;
  /** Words and names for media. */
  readonly outlets: Outlets;
  /** Nouns of number, folded. */
  readonly quantities: ReadonlySet<string>;
  /** Small words, folded. */
  readonly links: WordSets<StanceLinks>;
  readonly deeds: WordSets<StanceDeeds>;
  readonly wording: Wording;
}

/** Lists of the scope lexicon that are found as patterns; the others are looked up word by word. */
const SCOPE_LISTS = [
  'negations',
  'conditions',
  'modals',
  'barriers',
  'concessions',
  'noPosition',
  'author',
  'blames',
  'former',
  'forced',
  'reversals',
] as const;

/** What others refuse, and what is taken back ("not now" is a negation as well). */
const REFUSAL_LISTS = ['refusals', 'recants'] as const;

/** Lists that tell of motions. */
const MOTION_LISTS = ['curbs', 'permits', 'ballots'] as const;

/** The lists that scope words are told apart by before overlaps are: "refusal to" is a negation, and a motion may hold one ("*opposed a bill to* block"). */
export type ScopeKind = 'scope' | 'motions' | 'refusals';

/** Of which kind the words of a list are. */
export const kindOfScope = (list: keyof ScopeWords): ScopeKind => KINDS.get(list) ?? 'scope';

const KINDS: ReadonlyMap<keyof ScopeWords, ScopeKind> = new Map([
  ...MOTION_LISTS.map((list) => [list, 'motions'] as const),
  ...REFUSAL_LISTS.map((list) => [list, 'refusals'] as const),
]);

const CONTRACTIONS = { a: 'al', de: 'del' };

/**
 * Compiles the stance lexicon of a language.
 * @param vocabulary the grammar's, so that a text's words are looked up once for both; else each text is looked up anew
 * @throws RangeError where a pattern cannot be read (see `compilePatterns`)
 */
export function compileFrames(lexicon: StanceLexicon, lang: Lang, vocabulary = new Vocabulary()): FrameTable {
  const scope = [...SCOPE_LISTS, ...MOTION_LISTS, ...REFUSAL_LISTS].flatMap((list) =>
    lexicon.scope[list].map((pattern) => [pattern, list] as const),
  );
  const words = {
    vocabulary,
    classes: lexicon.classes,
    verb: (lemma: string) => bareVerbForms(lemma, lang),
    clitics: lang === 'es',
    contractions: lang === 'es' ? CONTRACTIONS : {},
    dividers: lexicon.scope.dividers,
  };
  const expressions = lexicon.families.flatMap((family) =>
    withPassives(family, words.verb, lexicon.scope.agents).map(
      (pattern) =>
        [pattern, { family, verbal: pattern.startsWith('@'), owned: pattern.startsWith("'s ") }, family.negated !== 'keep'] as const,
    ),
  );
  return {
    lang,
    vocabulary,
    patterns: compilePatterns<Expression | keyof ScopeWords>([...expressions, ...scope], words),
    topics: compilePatterns(
      lexicon.scope.topics.map((pattern) => [pattern, true] as const),
      words,
    ),
    prepositions: new Set(lexicon.scope.prepositions),
    agents: new Set(lexicon.scope.agents),
    concord: new Set(lexicon.scope.concord.map(foldAccents)),
    passingOn: new Set(lexicon.scope.passingOn),
    outlets: compileOutlets(lexicon.scope.media, lexicon.outlets, lang),
    quantities: new Set(lexicon.scope.quantities.map(foldAccents)),
    links: wordSets(lexicon.words.links, foldAccents),
    deeds: wordSets(lexicon.words.deeds, foldAccents),
    wording: compileWording(lexicon.wording),
  };
}

/** The patterns of a family; of predicates also the passives. */
function withPassives({ use, patterns }: FrameFamily, verb: PatternWords['verb'], agents: readonly string[]): string[] {
  const passives = use === 'frame' ? patterns.map((pattern) => passiveOf(pattern, verb, agents)) : [];
  return [...patterns, ...passives.filter((passive) => passive !== null)];
}
