/** What a card says of a mark, read from the analysis: plain data, no words of the interface. */
import type { Analysis, CueClass, QuoteType, Span, Stance, Statement, Theme } from '../../core/types.ts';
import { type Otherwise, otherwiseOf } from '../../locales/otherwise.ts';
import { isVerb } from '../../locales/saying.ts';
import type { Mark } from './marks.ts';

/** Who says the marked words. */
export interface Speaker {
  /** Null where it is unclear who speaks. */
  readonly name: string | null;
  /** How: the article's own verb; empty where none stands there. */
  readonly verb: string;
  /** Null where no cue stands there. */
  readonly cue: CueClass | null;
  readonly type: QuoteType;
}

/** A stance that can be read in the mark's sentence. */
export interface StanceFact {
  /** Null for the article itself. */
  readonly actor: string | null;
  readonly stance: Stance;
  readonly conditional: boolean;
  readonly inferred: boolean;
  /** The words that decided; empty where none did. */
  readonly because: string;
  /** The words that suggest the side where none decides; empty where none do. */
  readonly leaning: string;
  /** What it would be otherwise, and the words that this hangs on; null where nothing can be said. */
  readonly otherwise: (Pick<Otherwise, 'kind' | 'stance'> & { readonly words: readonly string[] }) | null;
}

/** Everything that a card shows but the lexicon's own words. */
export interface CardFacts {
  readonly term: string;
  readonly theme: Theme;
  readonly entry: string;
  /** The sentence, cut at the mark: before, behind. */
  readonly before: string;
  readonly after: string;
  /** Null in the article's own voice. */
  readonly speaker: Speaker | null;
  readonly stances: readonly StanceFact[];
  /** The lexicon ids whose plain words belong on the card: the term's entry first. */
  readonly ids: readonly string[];
}

const LONGEST_SIDE = 160;
const MOST_STANCES = 3;

/** Reads the facts of one mark. */
export function factsOf(mark: Mark, analysis: Analysis, text: string): CardFacts {
  const { term } = mark;
  const sentence = analysis.sentences[term.sentence] ?? term;
  const cut = (span: Span | null) => (span === null ? '' : text.slice(span.start, span.end));
  return {
    term: cut(term),
    theme: term.theme,
    entry: term.entry,
    before: tail(text.slice(sentence.start, term.start)),
    after: head(text.slice(term.end, sentence.end)),
    speaker: speakerOf(mark, analysis, cut),
    stances: statementsAt(mark, analysis).map((statement) => stanceFact(statement, analysis, cut)),
    ids: term.sense === null ? [term.entry] : [term.entry, term.sense],
  };
}

function speakerOf({ term }: Mark, analysis: Analysis, cut: (span: Span | null) => string): Speaker | null {
  const quote = term.quote === null ? undefined : analysis.quotes[term.quote];
  if (quote === undefined) return null;
  const actor = analysis.actors.find((each) => each.id === quote.actor);
  return {
    name: actor?.name ?? null,
    verb: isVerb(quote.rule) ? cut(quote.cue) : '',
    cue: quote.cue === null ? null : quote.cueClass,
    type: quote.type,
  };
}

function statementsAt({ term }: Mark, analysis: Analysis): Statement[] {
  return analysis.statements.filter(({ start, end }) => start < term.end && term.start < end).slice(0, MOST_STANCES);
}

function stanceFact(statement: Statement, analysis: Analysis, cut: (span: Span | null) => string): StanceFact {
  const { actor, stance, conditional, evidence } = statement;
  const holder = analysis.actors.find((each) => each.id === actor);
  const found = otherwiseOf(statement);
  return {
    actor: holder === undefined || holder.kind === 'author' ? null : holder.name,
    stance,
    conditional,
    inferred: evidence.inferred,
    because: bare(cut(evidence.predicate)),
    leaning: bare(cut(evidence.wording)),
    otherwise: found === null ? null : { kind: found.kind, stance: found.stance, words: found.spans.map((span) => bare(cut(span))) },
  };
}

/** Without quotation marks at its ends: the card puts its own around them. */
const bare = (words: string): string => words.replace(/^[\s“”"«»‘’']+|[\s“”"«»‘’']+$/g, '');

/** The end of a text, whole words. */
function tail(text: string): string {
  if (text.length <= LONGEST_SIDE) return text;
  const from = text.length - LONGEST_SIDE;
  const cut = text.indexOf(' ', from);
  return `… ${text.slice(cut < 0 ? from : cut + 1)}`;
}

/** The beginning of a text, whole words. */
function head(text: string): string {
  if (text.length <= LONGEST_SIDE) return text;
  const cut = text.lastIndexOf(' ', LONGEST_SIDE);
  return `${text.slice(0, cut > 0 ? cut : LONGEST_SIDE)} …`;
}
