/**
 * The shape of the stance lexicons: data that says which expressions carry a side, and what stands in their scope. The files
 * are in `src/lexicons/{en,es}/stance`; the engine gets them as arguments.
 *
 * A pattern is a run of elements parted by blanks:
 * - `word`: that word, accents folded (*a* and *de* are meant as *al* and *del* too); `=sí`: with its accents; `reject*`: any word that begins so; `a|b|c*`: one of several
 * - `@verb`: any form of the verb; `<name>`: any word of a class of the lexicon; `<T>`, `<S>`, `<C>`: a whole mention of intervention,
 *   sovereignty, cartel; `<P>`: a state's name or its people's
 * - `x?`: the element may be missing; `~3`: up to three words of any kind, `+3`: one to
 *   three, within the clause and, but for families that negation leaves as they are, with no negation among them
 *
 * A predicate that is a verb and its object, `@demand ~3 <T>`, stands for its passive with "by" as well.
 */
import type { StanceWords } from '../../../lexicons/stance-words.ts';
import type { OutletNames } from './outlets.ts';
import type { WordingData } from './wording-table.ts';

/** How negation changes the side of an expression. */
export type UnderNegation =
  /** The other side: "would not support". */
  | 'flip'
  /** The other side of a deed that lies ahead ("will not send"), no side of one that was not done ("has not sent"). */
  | 'ahead'
  /** No side: "did not condemn". */
  | 'drop'
  /** The same side: "not one boot, never". */
  | 'keep';

/** Expressions that share a meaning, and so a side. */
export interface FrameFamily {
  /** Unique in its language, `en/reject`. */
  readonly id: string;
  readonly polarity: 'favor' | 'against';
  /** Whether the expression is a deed, a speech act, or a view. */
  readonly kind: 'act' | 'word' | 'view';
  /**
   * `frame`: a predicate whose subject holds the stance; `words`: an expression whose speaker does; `hint`: the
   * vocabulary of arguments, which decides only in a brief text (in an article "disaster" may be about anything).
   */
  readonly use: 'frame' | 'words' | 'hint';
  /** True where a mention of foreign action must be in view; false where the expression names it itself. */
  readonly target: boolean;
  readonly negated: UnderNegation;
  /** True where the expression itself makes the stance conditional ("all options are on the table"). */
  readonly conditional?: boolean;
  /** True where it tells that the hosts asked for the force: under whose command it then stands is no condition. */
  readonly invited?: boolean;
  /** True where it is said of its subject ("is a disaster"): a subject that ends the deed turns it round. */
  readonly ofSubject?: boolean;
  readonly patterns: readonly string[];
  /** Sentences in which the family is found. */
  readonly examples: readonly string[];
  /** Sentences that look alike and in which it is not. */
  readonly counterexamples: readonly string[];
  /** In plain words, for the reader. */
  readonly explanation: { readonly en: string; readonly es: string };
}

/** Words that change how an expression is read. */
export interface ScopeWords {
  /** Negators that stand before what they negate ("not", "never", "refused to"). */
  readonly negations: readonly string[];
  /** Openers of a condition ("if", "only with"). */
  readonly conditions: readonly string[];
  /** Modal verbs ("could", "would"). */
  readonly modals: readonly string[];
  /** Words that end the scope of a negation before them ("but"). */
  readonly barriers: readonly string[];
  /** Openers of a clause that is granted, not meant ("although", "despite"): what stands in it up to its comma decides nothing. */
  readonly concessions: readonly string[];
  /** Speech that denies or takes no position ("denied that", "abstained"). */
  readonly noPosition: readonly string[];
  /** Nouns that turn round what is thought of a deed: "the withdrawal of troops", "a ban on strikes". */
  readonly reversals: readonly string[];
  /** What somebody else refuses or puts off, as the object of a predicate: who "praised *the refusal to* send troops" refuses with him. */
  readonly refusals: readonly string[];
  /** Blame, up to what it is for: who "accused Chad *of* letting troops in" holds the other side of that deed. */
  readonly blames: readonly string[];
  /** What takes back the holder's sentence before it: "I voted for the base. *I was wrong*." */
  readonly recants: readonly string[];
  /** Motions that would end, limit or condemn the deed: who backs "a bill *to block* strikes" is against them. */
  readonly curbs: readonly string[];
  /** Motions that would allow the deed. */
  readonly permits: readonly string[];
  /** Votes that do not say on what, up to the word behind them ("voted no."): they are on the last motion. */
  readonly ballots: readonly string[];
  /** First person outside quotation marks, and other signs that an article argues. */
  readonly author: readonly string[];
  /** Expressions that name the use of force in another country where no article around them tells what they are about. */
  readonly topics: readonly string[];
  /** Prepositions: a name behind one is no subject. */
  readonly prepositions: readonly string[];
  /** Prepositions that bring in the agent of a passive. */
  readonly agents: readonly string[];
  /** Verbs and adverbs that put a stance into the past and so out of force ("once", "used to"). */
  readonly former: readonly string[];
  /** What tells that a deed was not done of one's own will ("was forced to", *se vio obligado a*): it tells no stance. */
  readonly forced: readonly string[];
  /** Words that no closed gap of a pattern crosses: they deny ("not", "against"), or open a clause that tells when ("as", "while"). */
  readonly dividers: readonly string[];
  /** Negators that go on with one before them instead of cancelling it: *no … ninguna*, *ni … ni*. */
  readonly concord: readonly string[];
  /** Dictionary forms of the verbs of those who pass on what others did: "Reuters reported that the Pentagon had drawn up plans" is the Pentagon's deed. */
  readonly passingOn: readonly string[];
  /** Nouns that count a group ("thousands of", *la mayoría de*): the group is who acts. */
  readonly quantities: readonly string[];
  /** Nouns, in the singular, for who or what so reports, and words for unnamed sources: "people *familiar* with the plan", "according to the newspaper", *según un reporte de la cadena*. */
  readonly media: readonly string[];
}

/** The stance lexicon of one language. */
export interface StanceLexicon {
  /** Word classes that patterns use as `<name>`; an entry may end in `*`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly families: readonly FrameFamily[];
  readonly scope: ScopeWords;
  readonly words: StanceWords;
  readonly outlets: OutletNames;
  /** What words and pairs of words lean to; learned. */
  readonly wording: WordingData;
}
