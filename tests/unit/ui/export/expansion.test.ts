/**
 * The annotations as a JSON-LD processor reads them: every key and word means something in the vocabulary, every date and number has
 * its type, and what points somewhere is an address. The context is the W3C's, as another program carries it.
 */
import jsonld from 'jsonld';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';
import { toJsonLd } from '../../../../src/ui/export/jsonld.ts';
import { goldState } from '../../../dom/ui/support/states.ts';
import { hostileState } from './hostile.ts';
import { sourceOf } from './source.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const loader = (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: WEB_ANNOTATION_CONTEXT_DOCUMENT });
};

/** What a processor makes of it. `safe`: a word that the vocabulary does not know is an error, not a loss. */
const options = { documentLoader: loader, safe: true } as const;

test.each([
  ['en-dev-01', goldState('en-dev-01')],
  ['es-dev-01', goldState('es-dev-01')],
  ['a hostile article', hostileState()],
])('%s: nothing is lost, and the graph says what the model says', async (_, state) => {
  const source = sourceOf(state);
  const document = JSON.parse(toJsonLd(source));
  const quads = await jsonld.toRDF(document, options);
  if (!Array.isArray(quads)) throw new Error('no quads');
  const of = (predicate: string) => quads.filter(({ predicate: { value } }) => value === predicate);
  const { terms, quotes, statements } = source.analysis;
  const count = terms.length + quotes.length + statements.length;
  const annotations = of('http://www.w3.org/1999/02/22-rdf-syntax-ns#type').filter(({ object }) => object.value === `${OA}Annotation`);
  expect(annotations).toHaveLength(count);
  for (const { subject } of annotations) expect(subject.termType).toBe('NamedNode');
  expect(of(`${AS}totalItems`).map(({ object }) => object.value)).toEqual([String(count)]);
  for (const { object } of [...of(`${OA}start`), ...of(`${OA}end`)]) {
    expect(object).toMatchObject({ termType: 'Literal', datatype: { value: `${XSD}nonNegativeInteger` } });
  }
  const sources = new Set(of(`${OA}hasSource`).map(({ object }) => object.value));
  expect([...sources]).toEqual([source.page.url]);
  const motivations = new Set(of(`${OA}motivatedBy`).map(({ object }) => object.value));
  for (const motivation of motivations) expect(motivation.startsWith(OA)).toBe(true);
  // Each target is chosen by its words and by its place.
  expect(of(`${OA}exact`).length).toBeGreaterThanOrEqual(count);
  expect(of(`${OA}exact`)).toHaveLength(of(`${OA}start`).length);
});

test('a word that the vocabulary does not have would be noticed', async () => {
  const document = JSON.parse(toJsonLd(sourceOf(goldState('en-dev-01'))));
  document.first.items[0].motive = 'tagging';
  await expect(jsonld.toRDF(document, options)).rejects.toThrow();
});
