/**
 * What goes into the engine and what comes out of it. Everything here is readonly and JSON-safe: an `Analysis` crosses
 * messages, files and worker threads unchanged. Offsets are UTF-16 code units into `Article.text`, end exclusive.
 */

/** A language that Lindero reads. */
export type Lang = 'en' | 'es';

/** The three themes of the codebook, section 1. */
export type Theme = 'sovereignty' | 'cartel' | 'intervention';

/** Every theme, in the order in which the interface shows them. */
export const THEMES: readonly Theme[] = ['sovereignty', 'cartel', 'intervention'];

/** A page whose article is longer is not analysed; in UTF-16 code units, about 100,000 words. The engine itself knows no limit. */
export const MAX_TEXT = 600_000;

/** So much of a live blog's headline and lead is read with each post. */
export const MAX_CONTEXT = 1_000;

/** A stance toward foreign intervention: the labels of the stance-detection literature. */
export type Stance = 'favor' | 'against' | 'neither';

/** A stance that takes a side. */
export type Side = Exclude<Stance, 'neither'>;

/** A stretch of `Article.text`: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of the article can be. `title` is the headline; in a `note` nothing is looked for; a `post` is empty and starts a unit of a live blog. */
export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'item', 'caption', 'quote', 'note', 'post'] as const;

/** One of them. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of the article; blocks do not overlap and stand in text order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the engine reads: one text with its blocks, parted by line feeds. `articleFromText` and the page side make it. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The language where it is known: the whole text is read in it. Otherwise the engine tells the language of each block. */
  readonly lang?: string;
  /** What the source says of its language, as a page's `lang` does: it counts where the text is too short to tell. */
  readonly declared?: string;
  /** What to take its language for where neither its text nor its source tells: somebody's guess, against which any word counts. */
  readonly assumed?: Lang;
  /** What stands before it and tells what its words are about: a live blog's headline and lead, for each post. A line each; nothing is found in it. */
  readonly context?: string;
}

/** One mention of a theme, with the evidence for it. */
export interface Term extends Span {
  readonly theme: Theme;
  /** Id of the lexicon entry or pattern that found it, e.g. `en/intervention/force-noun`. */
  readonly entry: string;
  /** Id of the sense rule that let it pass, where its head is ambiguous, e.g. `en/craft`; else null. */
  readonly sense: string | null;
  /** True where a figure of speech stands for the act or the claim ("boots on the ground"), so that such marks can be counted apart; else absent. */
  readonly metaphor?: true;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  /** Index into `Analysis.quotes` of the innermost quote around it; null in the article's own voice. */
  readonly quote: number | null;
}

/** Codebook, section 2. */
export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** How a cue colours what is said; the interface shows it in a word ("warned"). `think` is a reported view. */
export const CUE_CLASSES = [
  'neutral',
  'claim',
  'stress',
  'warn',
  'deny',
  'concede',
  'ask',
  'promise',
  'threaten',
  'think',
  'praise',
  'blame',
] as const;

/** One of them. */
export type CueClass = (typeof CUE_CLASSES)[number];

/** How the speaker of a quote (or the holder of a stance) was found, from the surest to the weakest. */
export type Resolution =
  /** A proper name stands there. */
  | 'name'
  /** A description that stands for itself or for a name given before ("the minister"). */
  | 'description'
  /** A pronoun. */
  | 'pronoun'
  /** No mention in the sentence: carried on from the sentence before. */
  | 'carried'
  /** A dropped subject (Spanish). */
  | 'dropped'
  /** The article itself argues. */
  | 'author'
  | 'unclear';

/** What ties a quote to its source: words of saying before it or around it, a colon, a name for a view, or the place alone. */
export type QuoteTie = 'cue' | 'around' | 'viewpoint' | 'headline' | 'colon' | 'carried' | 'dialogue' | 'standing';

/** Every rule that finds quotes, with its tie. */
export const QUOTE_RULES = {
  'cue-that': 'cue',
  'cue-wh': 'cue',
  'cue-bare': 'cue',
  'cue-colon': 'cue',
  'cue-passage': 'cue',
  'cue-comma-passage': 'cue',
  'cue-object': 'cue',
  'cue-noun': 'cue',
  'around-passage': 'around',
  'around-clause': 'around',
  'around-break': 'around',
  'around-tail': 'around',
  'viewpoint-before': 'viewpoint',
  'viewpoint-around': 'viewpoint',
  'viewpoint-relative': 'viewpoint',
  'viewpoint-for': 'viewpoint',
  'headline-colon': 'headline',
  'colon-passage': 'colon',
  'carried-passage': 'carried',
  'standing-passage': 'standing',
  dialogue: 'dialogue',
} as const satisfies Readonly<Record<string, QuoteTie>>;

/** A rule that finds quotes. */
export type QuoteRule = keyof typeof QUOTE_RULES;

/** Speech that the article attributes to somebody. */
export interface Quote extends Span {
  readonly type: QuoteType;
  /** Id of an actor; null where the speaker is unclear. */
  readonly actor: string | null;
  /** The words that name the speaker: in an earlier sentence where the quote goes on from one there; null where no words do. */
  readonly speaker: Span | null;
  /** The verb or phrase that introduces it, without auxiliaries; null where none stands there. */
  readonly cue: Span | null;
  /** The cue's dictionary form ("say", "advertir"); null without a cue. */
  readonly cueLemma: string | null;
  readonly cueClass: CueClass;
  /** The pieces of a quote that its attribution breaks; absent where it is whole. */
  readonly parts?: readonly Span[];
  /** The rule that found it. */
  readonly rule: QuoteRule;
  readonly resolution: Resolution;
}

/** One place in the text where an actor is named or meant. */
export interface Mention extends Span {
  readonly resolution: Resolution;
}

/** What kind of referent an actor is. */
export type ActorKind = 'person' | 'state' | 'institution' | 'group' | 'document' | 'author';

/** Somebody who speaks or is given a stance: one per referent. */
export interface Actor {
  readonly id: string;
  /** The best name for display. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names the article uses, as written, unique, in text order. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** The balance of the actor's statements; `none` without any statement. */
  readonly stance: Stance | 'none';
  /** True where the evidence is strong enough to show the stance as sure. */
  readonly firm: boolean;
  /** True where every statement on the balance's side is conditional. */
  readonly conditional: boolean;
  readonly counts: { readonly favor: number; readonly against: number; readonly neither: number; readonly conditional: number };
}

/** What decided a stance: a frame's predicate ("reject"), a phrase of the quote's own words, or nothing but the actor's side. */
export interface Predicate extends Span {
  /** Id of the frame, e.g. `en/reject`. */
  readonly frame: string;
  readonly polarity: 'favor' | 'against';
  /** Whether the predicate is a deed, a speech act, or a view. */
  readonly kind: 'act' | 'word' | 'view';
}

/** What changes the reading of a predicate. */
export interface Scope {
  readonly negations: readonly Span[];
  readonly conditions: readonly Span[];
  readonly modals: readonly Span[];
  readonly question: boolean;
}

/** The ladder that the interface unfolds: who, how said, why, otherwise. */
export interface StatementEvidence {
  /** How the holder was found. */
  readonly holder: Resolution;
  /** The words that name the holder, perhaps in an earlier sentence; null where none do. */
  readonly holderSpan: Span | null;
  /** Index into `Analysis.quotes` where the stance is in somebody's words; null where the article reports an act or a view. */
  readonly quote: number | null;
  readonly predicate: Predicate | null;
  /** The words that name the foreign action; null where it is borrowed from before. */
  readonly target: Span | null;
  readonly scope: Scope;
  /** The word or words that lean most to the side where no expression decides but the wording as a whole (rule `wording`); else null. */
  readonly wording: Span | null;
  /** Id of the rule that decided, e.g. `frame`, `own-words`, `consent`, `wording`, `role`, `inferred`. */
  readonly rule: string;
  /** True where nothing in the sentence decides: the actor's other statements do, or the state that it belongs to. */
  readonly inferred: boolean;
  /** What the sentence would say without the negation found, else without the expression that decided; the same side where others speak too. */
  readonly otherwise: Stance;
}

/** One sentence in which a holder's stance can be read; several holders give several statements. */
export interface Statement extends Span {
  /** Id of an actor. */
  readonly actor: string;
  readonly stance: Stance;
  readonly conditional: boolean;
  /** How strongly its sentence speaks for its side; 0 for neither. Rounded to hundredths. */
  readonly strength: number;
  /** How much the wording of its sentence takes a side, whichever: logarithm of odds, in hundredths. */
  readonly taking: number;
  /** The sides that the expressions in it speak for, each once. */
  readonly sides: readonly Side[];
  readonly evidence: StatementEvidence;
}

/** Where the headline states more than any quote or statement of the body carries. */
export interface HeadlineCheck {
  /** `ok`: the body carries it; `more`: it says more; `none`: the headline takes no side, or there is no body. */
  readonly verdict: 'ok' | 'more' | 'none';
  /** The headline's words that the body does not carry; empty unless `more`. */
  readonly words: readonly Span[];
}

/** All that the engine says of an article. A superset of the codebook's section 7. */
export interface Analysis {
  /** Version of this shape. */
  readonly schema: 1;
  /** The language read; null where it is neither English nor Spanish (then every list is empty). */
  readonly lang: Lang | null;
  /** Best guess of the language, also where Lindero does not read it (`fr`, `pt`, ... or `und`). */
  readonly detected: string;
  readonly sentences: readonly Span[];
  readonly terms: readonly Term[];
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  /** Indices into `quotes`, best first. */
  readonly key: readonly number[];
  readonly headline: HeadlineCheck;
}

/** A lexicon's own words about one of its entries. */
export interface Explanation {
  /** What the entry finds. */
  readonly rule: string;
  /** What looks alike and is not meant; empty where nothing is known. */
  readonly notMeant: string;
}
