/** Our annotations opened by another program of the field: it reads each of them, and finds their words in the page again. */
import { type Annotation, findTextQuoteOffsets, parseAnnotation, type TextQuoteSelector } from '@dokieli/web-annotation';
import { JSDOM } from 'jsdom';
import type { PageState } from '../../../../src/protocol/messages.ts';
import { toJsonLd } from '../../../../src/ui/export/jsonld.ts';
import { goldState } from '../../../dom/ui/support/states.ts';
import { sourceOf } from './source.ts';

interface Opened {
  /** As it stands in the file. */
  readonly item: { readonly motivation: string; readonly body: readonly { readonly value: string }[]; readonly target: readonly unknown[] };
  /** As the other program understands it. */
  readonly read: Annotation | null;
}

async function opened(state: PageState): Promise<Opened[]> {
  const { first, '@context': context } = JSON.parse(toJsonLd(sourceOf(state)));
  const items: Opened['item'][] = first.items;
  return Promise.all(items.map(async (item) => ({ item, read: await parseAnnotation({ '@context': context, ...item }) })));
}

/** A page with the article, a paragraph a line: between paragraphs stands no white space, as on many real pages. */
function pageOf({ text }: PageState): Element {
  const { document } = new JSDOM().window;
  document.body.append(
    ...text.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  return document.body;
}

const STATES = ['en-dev-01', 'es-dev-01', 'en-dev-03'].map((id) => [id, goldState(id)] as const);

test.each(STATES)('%s: every annotation is understood', async (_, state) => {
  for (const { item, read } of await opened(state)) {
    expect(read).toMatchObject({ motivatedBy: `oa:${item.motivation}`, target: { source: state.page.url } });
    expect([read?.body].flat().map((body) => (typeof body === 'object' ? body.value : body))).toEqual(item.body.map(({ value }) => value));
  }
});

test.each(STATES)('%s: every quote selector finds its words in the page again', async (_, state) => {
  const page = pageOf(state);
  const text = page.textContent ?? '';
  const found = (await opened(state)).map(({ read }) => {
    const selector = read?.target?.selector as TextQuoteSelector;
    const at = findTextQuoteOffsets(page, selector).map(({ start, end }) => text.slice(start, end));
    return { exact: selector.exact, at };
  });
  expect(found.filter(({ exact, at }) => !at.includes(exact)).map(({ exact }) => exact)).toEqual([]);
});
