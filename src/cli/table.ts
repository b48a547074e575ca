/** An analysis as rows of a table: one for each actor, since who stands where is what most count. */
import { type Actor, type Analysis, type Span, THEMES } from '../core/index.ts';
import { csvLine } from '../csv/csv.ts';
import type { InputRecord } from './record.ts';

const DOCUMENT = ['id', 'lang', 'detected', ...THEMES, 'headline'] as const;
const ACTOR = ['actor', 'name', 'kind', 'stance', 'firm', 'conditional', 'favor', 'against', 'neither', 'quotes', 'sentence'] as const;

/** The names of the columns, as a line. */
export const tableHead = (): string => csvLine([...DOCUMENT, ...ACTOR]);

/**
 * The rows of one document, as lines. One without any actor has a row too, with nothing in the columns of actors, so that the documents
 * of a table can be counted. `sovereignty`, `cartel` and `intervention` count the document's marks; `sentence` is the actor's first that
 * takes the side of its stance.
 */
export function tableRows(record: InputRecord, analysis: Analysis): string {
  const marks = THEMES.map((theme) => String(analysis.terms.filter((term) => term.theme === theme).length));
  const document = [record.id, analysis.lang ?? '', analysis.detected, ...marks, analysis.headline.verdict];
  const rows = analysis.actors.map((actor) => [...document, ...actorCells(record.text, analysis, actor)]);
  return (rows.length > 0 ? rows : [[...document, ...ACTOR.map(() => '')]]).map(csvLine).join('');
}

function actorCells(text: string, { quotes, statements }: Analysis, actor: Actor): string[] {
  const { id, name, kind, stance, counts } = actor;
  const shown = statements.find((statement) => statement.actor === id && statement.stance === stance);
  const spoken = quotes.filter((quote) => quote.actor === id).length;
  const yesOrNo = [actor.firm, actor.conditional].map((value) => (value ? 'yes' : 'no'));
  const sums = [counts.favor, counts.against, counts.neither, spoken].map(String);
  return [id, name, kind, stance, ...yesOrNo, ...sums, shown === undefined ? '' : words(text, shown)];
}

const words = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
