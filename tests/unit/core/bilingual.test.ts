/** Articles in two languages: each block is read in its own, and the result is one. */
import fc from 'fast-check';
import { blocksOf } from '../../../src/core/bilingual.ts';
import { type Analysis, articleFromText, createEngine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);

const EN = [
  'President Ana Molina of Mexico said on Tuesday that her country rejects any foreign military intervention on its soil.',
  '“Our sovereignty is not for sale,” Molina told reporters in the capital, while the crowd in the square outside was cheering.',
  'A senior U.S. official warned that Washington would send troops against the cartels if the government failed to act.',
];
const ES = [
  'La presidenta Ana Molina dijo el martes que México rechaza cualquier intervención militar extranjera en su territorio.',
  '“Nuestra soberanía no se vende”, afirmó Molina ante la prensa en la capital, mientras la gente aplaudía en la plaza.',
  'El gobierno de Estados Unidos advirtió que enviará tropas contra los cárteles si las autoridades no actúan.',
];
const FR = [
  'Le président français a déclaré que son pays rejette toute intervention militaire et défend la souveraineté des États.',
  'Les cartels de la drogue ont été évoqués par le ministre, qui ne veut pas que les troupes soient envoyées dans la région.',
];

const analyse = (blocks: readonly string[]): { readonly text: string; readonly analysis: Analysis } => {
  const text = blocks.join('\n\n');
  return { text, analysis: engine.analyse(articleFromText(text)) };
};

test('both languages are marked, a third is not', () => {
  const { text, analysis } = analyse([EN[0] ?? '', EN[1] ?? '', ES[2] ?? '', FR[0] ?? '', FR[1] ?? '']);
  const marked = analysis.terms.map(({ start, end }) => text.slice(start, end));
  expect(analysis.lang).toBe('en');
  expect(marked).toEqual(expect.arrayContaining(['foreign military intervention', 'enviará tropas', 'cárteles']));
  const french = text.indexOf('Le président');
  for (const { start } of [...analysis.terms, ...analysis.quotes, ...analysis.statements, ...analysis.sentences])
    expect(start).toBeLessThan(french);
});

test('somebody who speaks in both languages is one actor', () => {
  const { analysis } = analyse([...EN, ...ES]);
  const named = analysis.actors.filter(({ name, aliases }) => [name, ...aliases].includes('Ana Molina'));
  expect(named).toHaveLength(1);
  expect(analysis.quotes.filter(({ actor }) => actor === named[0]?.id)).toHaveLength(4);
  expect(named[0]).toMatchObject({ stance: 'against', counts: { favor: 0 } });
});

test('a state is one actor under its names in both languages', () => {
  const said = ['Mexico said on Friday that no foreign troops would enter.', 'México dijo el viernes que no entrarán tropas extranjeras.'];
  const { analysis } = analyse([...EN, said[0] ?? '', ...ES, said[1] ?? '']);
  const states = analysis.actors.filter(
    ({ kind, name, aliases }) => kind === 'state' && [name, ...aliases].some((each) => /^(?:Mexico|México)$/.test(each)),
  );
  expect(states).toHaveLength(1);
});

test('the language that is given is kept for the whole text', () => {
  const text = [...EN, ...ES].join('\n');
  const { terms } = engine.analyse(articleFromText(text, undefined, 'en'));
  expect(terms.some(({ start, end }) => text.slice(start, end) === 'enviará tropas')).toBe(false);
});

test('a block in the other language changes nothing in those around it', () => {
  const spans = ({ analysis, text }: ReturnType<typeof analyse>) =>
    analysis.terms.map(({ start, end, theme, entry }) => [text.slice(start, end), theme, entry]);
  const alone = spans(analyse(EN));
  const mixed = spans(analyse([EN[0] ?? '', FR[0] ?? '', EN[1] ?? '', FR[1] ?? '', EN[2] ?? '']));
  expect(mixed).toEqual(alone);
});

test('in any order of blocks, every offset, index and id points where it should', () => {
  const piece = fc.constantFrom(...EN, ...ES, ...FR, 'OK', 'Ana Molina');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (blocks) => {
      const { text, analysis } = analyse(blocks);
      const { sentences, quotes, actors, terms, statements, key } = analysis;
      const ids = new Set(actors.map(({ id }) => id));
      expect(ids.size).toBe(actors.length);
      for (const list of [sentences, terms, quotes, statements])
        list.forEach((one, i) => {
          expect(one.start).toBeGreaterThanOrEqual(list[i - 1]?.start ?? 0);
        });
      for (const { start, end, sentence, quote } of terms) {
        const around = sentences[sentence] ?? { start: -1, end: -1 };
        expect(around.start <= start && end <= around.end).toBe(true);
        const said = quote === null ? null : (quotes[quote] ?? null);
        expect(said === null ? quote === null : said.start <= start && end <= said.end).toBe(true);
      }
      for (const { actor, start, end } of quotes) {
        expect(end <= text.length && text.slice(start, end).trim() !== '').toBe(true);
        expect(actor === null || ids.has(actor)).toBe(true);
      }
      for (const { actor, evidence, start, end } of statements) {
        expect(ids.has(actor)).toBe(true);
        const said = evidence.quote === null ? null : quotes[evidence.quote];
        if (said !== null) expect(said !== undefined && said.start < end && start < said.end).toBe(true);
      }
      for (const index of key) expect(quotes[index]).toBeDefined();
      for (const { mentions } of actors) for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('');
    }),
    { numRuns: 60 },
  );
});

test('leaving blocks out keeps every offset', () => {
  const article = articleFromText([...EN, ...ES].join('\n'));
  const kept = blocksOf(article, (block) => block % 2 === 0);
  expect(kept.text).toHaveLength(article.text.length);
  for (const { start, end } of kept.blocks) expect(kept.text.slice(start, end)).toBe(article.text.slice(start, end));
  expect(kept.text.replace(/\s+/g, ' ').trim()).toBe(kept.blocks.map(({ start, end }) => article.text.slice(start, end)).join(' '));
});

test('notes are no part of what is read: the titles of books name no intervention, and their language is not the article’s', () => {
  const note = 'Ost, L. Military intervention and the sovereignty of small states. Port Elias, 1954.';
  const { text, analysis } = analyse(EN);
  const withNote = `${text}\n${note}`;
  const { blocks } = articleFromText(text);
  const start = text.length + 1;
  expect(engine.analyse({ text: withNote, blocks: [...blocks, { kind: 'note', start, end: withNote.length }] })).toEqual(analysis);
});
