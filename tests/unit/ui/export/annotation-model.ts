/**
 * A checker of the parts of the W3C Web Annotation Data Model that we use: https://www.w3.org/TR/annotation-model/ and, for
 * collections, sections 5.1 and 5.2. Every MUST of the classes in use is here; unknown keys without a prefix are faults.
 */

const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
const KEYS = {
  collection: ['@context', 'id', 'type', 'label', 'created', 'generator', 'total', 'first', 'last'],
  page: ['id', 'type', 'partOf', 'startIndex', 'items', 'next', 'prev'],
  annotation: ['id', 'type', 'motivation', 'generator', 'generated', 'body', 'target'],
  body: ['type', 'value', 'purpose', 'format', 'language'],
  target: ['type', 'source', 'selector'],
  source: ['id', 'type', 'format', 'language'],
  quote: ['type', 'exact', 'prefix', 'suffix'],
  position: ['type', 'start', 'end'],
  generator: ['id', 'type', 'name'],
} as const;

type Json = Readonly<Record<string, unknown>>;

/** What contradicts the model; empty where nothing does. */
export function checkCollection(value: unknown): string[] {
  const faults: string[] = [];
  const say = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const object = (value: unknown, kind: keyof typeof KEYS, where: string): Json => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push(`${where}: no object`);
      return {};
    }
    const known: readonly string[] = KEYS[kind];
    for (const key of Object.keys(value)) say(known.includes(key) || /^(schema|dc|dcterms):/.test(key), `${where}: unknown key ${key}`);
    return value as Json;
  };
  const iri = (value: unknown, where: string) =>
    say(typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value), `${where}: no IRI`);
  const dateTime = (value: unknown, where: string) =>
    say(
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value),
      `${where}: no xsd:dateTime with time zone`,
    );
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

  const checkBody = (value: unknown, where: string) => {
    const body = object(value, 'body', where);
    say(body.type === 'TextualBody', `${where}: type`);
    say(typeof body.value === 'string', `${where}: exactly one value, a string`);
    say(MOTIVATIONS.includes(String(body.purpose)), `${where}: purpose`);
  };
  const checkSelectors = (value: unknown, where: string) => {
    const selectors = list(value);
    say(selectors.length === 2, `${where}: both selectors`);
    const quote = object(selectors[0], 'quote', `${where} quote`);
    say(quote.type === 'TextQuoteSelector' && typeof quote.exact === 'string' && quote.exact !== '', `${where}: exactly one exact`);
    for (const side of ['prefix', 'suffix'] as const) say(typeof quote[side] === 'string', `${where}: at most one ${side}, a string`);
    const position = object(selectors[1], 'position', `${where} position`);
    const { start, end } = position;
    say(position.type === 'TextPositionSelector', `${where}: type of the second`);
    say(Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end), `${where}: start and end`);
  };
  const checkTarget = (value: unknown, where: string) => {
    const target = object(value, 'target', where);
    say(target.type === 'SpecificResource', `${where}: type`);
    const source = object(target.source, 'source', `${where} source`);
    iri(source.id, `${where} source`);
    say(source.type === 'Text', `${where} source: class`);
    say(source.format === 'text/html', `${where} source: media type`);
    say(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(String(source.language)), `${where} source: BCP 47`);
    checkSelectors(target.selector, where);
  };
  const checkGenerator = (value: unknown, where: string) => {
    const agent = object(value, 'generator', where);
    iri(agent.id, where);
    say(agent.type === 'Software' && typeof agent.name === 'string', `${where}: agent`);
  };
  const checkAnnotation = (value: unknown, where: string) => {
    const annotation = object(value, 'annotation', where);
    iri(annotation.id, where);
    say(annotation.type === 'Annotation', `${where}: type`);
    say(MOTIVATIONS.includes(String(annotation.motivation)), `${where}: motivation`);
    dateTime(annotation.generated, `${where} generated`);
    checkGenerator(annotation.generator, `${where} generator`);
    say(list(annotation.target).length >= 1, `${where}: one or more targets`);
    for (const body of list(annotation.body)) checkBody(body, `${where} body`);
    for (const target of list(annotation.target)) checkTarget(target, `${where} target`);
  };

  const collection = object(value, 'collection', 'collection');
  say(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', 'the context');
  iri(collection.id, 'collection');
  say(collection.type === 'AnnotationCollection', 'collection: type');
  say(typeof collection.label === 'string', 'collection: label');
  dateTime(collection.created, 'collection created');
  checkGenerator(collection.generator, 'collection generator');
  const page = object(collection.first, 'page', 'page');
  iri(page.id, 'page');
  say(page.type === 'AnnotationPage' && page.partOf === collection.id && page.startIndex === 0, 'page: type, partOf, startIndex');
  say(Array.isArray(page.items) && page.items.length === collection.total, 'total counts the items');
  for (const [index, item] of list(page.items).entries()) checkAnnotation(item, `item ${index}`);
  return faults;
}
