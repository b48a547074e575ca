/**
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), JSON-LD: one annotation for each mark, quote and statement,
 * in a collection with one page. Each target has a TextQuoteSelector and, as an alternative, a TextPositionSelector.
 */
import type { Quote, Span, Statement, Term } from '../../core/types.ts';
import { type CodePoints, codePoints } from './code-points.ts';
import { type ExportSource, languageOf } from './source.ts';
import { uuidOf } from './uuid.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const AROUND = 32;

/** The collection, indented. Positions count Unicode code points of the article's text, as the model asks. */
export function toJsonLd(source: ExportSource): string {
  const { analysis, page, saved, text } = source;
  const writer = annotationWriter(source, codePoints(text));
  const items = [
    ...analysis.terms.map((term, index) => writer.mark(term, index)),
    ...analysis.quotes.map((quote, index) => writer.quote(quote, index)),
    ...analysis.statements.map((statement, index) => writer.statement(statement, index)),
  ];
  const id = nameFor(source, 'collection');
  const first = { id: nameFor(source, 'page'), type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const label = page.title || page.site || page.url;
  return `${JSON.stringify({ '@context': CONTEXT, id, type: 'AnnotationCollection', label, created: saved, generator: generator(source), total: items.length, first }, null, 2)}\n`;
}

interface Body {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: 'tagging' | 'describing' | 'assessing';
  readonly format: 'text/plain';
}

function annotationWriter(source: ExportSource, points: CodePoints) {
  const names = new Map(source.analysis.actors.map(({ id, name }) => [id, name]));
  const page = pageResource(source);
  const annotation = (name: string, motivation: string, body: readonly Body[], spans: readonly Span[]) => ({
    id: nameFor(source, name),
    type: 'Annotation',
    motivation,
    generator: generator(source),
    generated: source.saved,
    body,
    target: spans.map((span) => ({ type: 'SpecificResource', source: page, selector: selectors(source.text, span, points) })),
  });
  return {
    mark: (term: Term, index: number) =>
      annotation(
        `mark ${index}`,
        'tagging',
        [tag(term.theme), describe(`rule: ${[term.entry, term.sense].filter(Boolean).join(' ')}`)],
        [term],
      ),
    quote: (quote: Quote, index: number) => {
      const speaker = quote.actor === null ? [] : [describe(`speaker: ${names.get(quote.actor) ?? quote.actor}`)];
      const cue = quote.cue === null ? [] : [describe(`cue: ${source.text.slice(quote.cue.start, quote.cue.end)} (${quote.cueClass})`)];
      const bodies = [tag(`${quote.type} quote`), ...speaker, ...cue, describe(`rule: ${quote.rule}`)];
      return annotation(`quote ${index}`, 'identifying', bodies, quote.parts ?? [quote]);
    },
    statement: (statement: Statement, index: number) => {
      const { predicate, rule } = statement.evidence;
      const side = `${statement.stance}${statement.conditional ? ', conditional' : ''}`;
      const bodies = [
        { ...tag(side), purpose: 'assessing' as const },
        describe(`holder: ${names.get(statement.actor) ?? statement.actor}`),
        describe(`rule: ${[rule, predicate?.frame].filter(Boolean).join(' ')}`),
      ];
      return annotation(`statement ${index}`, 'assessing', bodies, [statement]);
    },
  };
}

/**
 * A quote with what stands around it first: it still finds the passage when the page has changed. What stands around ends with the
 * paragraph: a page's own text may have nothing, or anything, where ours has a line feed between two.
 */
function selectors(text: string, { start, end }: Span, points: CodePoints) {
  const paragraph = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  return [
    {
      type: 'TextQuoteSelector',
      exact: points.slice(start, end),
      prefix: points.slice(Math.max(paragraph.start, start - AROUND), start),
      suffix: points.slice(end, Math.min(paragraph.end === -1 ? text.length : paragraph.end, end + AROUND)),
    },
    { type: 'TextPositionSelector', start: points.at(start), end: points.at(end) },
  ];
}

function pageResource(source: ExportSource) {
  const { url, title, site, date } = source.page;
  const optional = {
    ...(title && { 'schema:headline': title }),
    ...(date && { 'schema:datePublished': date }),
    ...(site && { 'schema:publisher': site }),
  };
  return {
    id: URL.canParse(url) ? url : nameFor(source, 'source'),
    type: 'Text',
    format: 'text/html',
    language: languageOf(source),
    ...optional,
  };
}

function generator(source: ExportSource) {
  return { id: 'urn:uuid:5b0d7a3e-7f0c-8c51-9d7e-6c696e646572', type: 'Software', name: `Lindero ${source.version}` };
}

function tag(value: string): Body {
  return { type: 'TextualBody', value, purpose: 'tagging', format: 'text/plain' };
}

function describe(value: string): Body {
  return { type: 'TextualBody', value, purpose: 'describing', format: 'text/plain' };
}

function nameFor(source: ExportSource, what: string): string {
  return `urn:uuid:${uuidOf(`${source.page.url}\n${source.version}\n${source.saved}\n${what}`)}`;
}
