/** Marks, quotes and statements as flat records: the rows of the CSV, and the lists of the JSON. */
import type { Actor, Quote, Span, Statement, Term } from '../../core/types.ts';
import { words } from '../view/text.ts';
import type { ExportSource } from './source.ts';

/** One row. Empty strings stand where a column does not apply. */
export interface ExportRecord {
  readonly kind: 'mark' | 'quote' | 'statement';
  /** Theme of a mark, type of a quote, stance of a statement. */
  readonly label: string;
  readonly text: string;
  /** Name of the speaker or holder; empty where it is unclear or nobody. */
  readonly actor: string;
  /** The cue as it stands in the text, and its class. */
  readonly cue: string;
  readonly cueClass: string;
  /** `yes` or `no` for statements. */
  readonly conditional: string;
  /** The words that decided: of a statement its predicate, of a mark its sentence. */
  readonly evidence: string;
  /** Id of the rule or lexicon entry. */
  readonly rule: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Every record: marks, then quotes, then statements, each in text order. */
export function exportRecords(source: ExportSource): readonly ExportRecord[] {
  const actors = new Map(source.analysis.actors.map((actor) => [actor.id, actor]));
  return [
    ...source.analysis.terms.map((term) => markRecord(term, source, actors)),
    ...source.analysis.quotes.map((quote) => quoteRecord(quote, source, actors)),
    ...source.analysis.statements.map((statement) => statementRecord(statement, source, actors)),
  ];
}

type Actors = ReadonlyMap<string, Actor>;

const EMPTY = { actor: '', cue: '', cueClass: '', conditional: '', evidence: '' } as const;

function base(source: ExportSource, { start, end }: Span) {
  return { ...EMPTY, text: words(source.text, { start, end }), start, end };
}

function markRecord(term: Term, source: ExportSource, actors: Actors): ExportRecord {
  const quote = term.quote === null ? undefined : source.analysis.quotes[term.quote];
  return {
    ...base(source, term),
    kind: 'mark',
    label: term.theme,
    actor: nameIn(actors, quote?.actor ?? null),
    evidence: words(source.text, source.analysis.sentences[term.sentence] ?? null),
    rule: term.sense === null ? term.entry : `${term.entry} ${term.sense}`,
  };
}

function quoteRecord(quote: Quote, source: ExportSource, actors: Actors): ExportRecord {
  return {
    ...base(source, quote),
    kind: 'quote',
    label: quote.type,
    actor: nameIn(actors, quote.actor),
    cue: words(source.text, quote.cue),
    cueClass: quote.cue === null ? '' : quote.cueClass,
    evidence: words(source.text, quote.speaker),
    rule: quote.rule,
  };
}

function statementRecord(statement: Statement, source: ExportSource, actors: Actors): ExportRecord {
  const { predicate, rule, quote } = statement.evidence;
  const said = quote === null ? undefined : source.analysis.quotes[quote];
  return {
    ...base(source, statement),
    kind: 'statement',
    label: statement.stance,
    actor: nameIn(actors, statement.actor),
    cue: words(source.text, said?.cue ?? null),
    cueClass: said === undefined || said.cue === null ? '' : said.cueClass,
    conditional: statement.conditional ? 'yes' : 'no',
    evidence: words(source.text, predicate),
    rule: predicate === null ? rule : `${rule} ${predicate.frame}`,
  };
}

function nameIn(actors: Actors, id: string | null): string {
  return id === null ? '' : (actors.get(id)?.name ?? '');
}
