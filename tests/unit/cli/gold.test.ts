import { readGold } from '../../../src/cli/gold/files.ts';
import { sameName } from '../../../src/cli/gold/names.ts';
import { parseGold } from '../../../src/cli/gold/parse.ts';
import { score } from '../../../src/cli/gold/score.ts';

const XML = `<article id="x" lang="en" genre="wire">
<actors><actor id="a1" name="Ana Ruiz" aka="Ruiz|the minister" stance="against"/></actors>
<text>
<h>No <t k="intervention">foreign
  troops</t> &amp; no deal</h>
<p><q id="q1" type="direct" a="a1">“Never,”</q> <s q="q1">Ana Ruiz</s> <c q="q1">said</c>.</p>
</text>
<statements><st a="a1" stance="against" conditional="no">“Never,” Ana Ruiz said.</st></statements>
<key>q1</key>
</article>`;

describe('parseGold', () => {
  it('folds white space and gives offsets into the text', () => {
    const { article, problems } = parseGold(XML, 'x.xml');
    expect(problems).toEqual([]);
    expect(article.text).toBe('No foreign troops & no deal\n“Never,” Ana Ruiz said.');
    expect(article.title).toBe('No foreign troops & no deal');
    expect(article.terms.map((term) => article.text.slice(term.start, term.end))).toEqual(['foreign troops']);
    const [quote] = article.quotes;
    expect(article.text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Ana Ruiz');
    expect(article.statements.map((s) => article.text.slice(s.start, s.end))).toEqual(['“Never,” Ana Ruiz said.']);
  });

  it.each([
    ['an unclosed element', XML.replace('</text>', ''), 'closes'],
    ['a stray angle', XML.replace('“Never,”', '<'), 'stray "<"'],
    ['an unknown theme', XML.replace('k="intervention"', 'k="weather"'), 'theme "weather"'],
    ['a statement that is not in the text', XML.replace('>“Never,” Ana', '>“Ever,” Ana'), 'statement is not in the text'],
    ['an unknown speaker', XML.replace('a="a1">“', 'a="a9">“'), 'unknown actor "a9"'],
  ])('reports %s', (_, xml, problem) => {
    expect(parseGold(xml, 'x.xml').problems.join('\n')).toContain(problem);
  });
});

describe('score', () => {
  const { articles, problems } = readGold(['tests/corpus/gold']);

  it('finds the whole gold corpus valid', () => {
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThan(80);
  });

  it('gives the gold itself full marks', () => {
    const predictions = new Map(
      articles.map((a) => {
        const key = a.key.map((id) => a.quotes.findIndex((quote) => quote.id === id));
        return [a.id, { ...a, actors: a.actors.map((actor) => ({ ...actor, firm: true })), key }];
      }),
    );
    const { figures } = score(articles, predictions);
    for (const [name, figure] of Object.entries(figures)) {
      if (typeof figure === 'number') continue;
      expect([name, 'share' in figure ? figure.share : figure.f1]).toEqual([
        name,
        name.startsWith('actor stance') ? expect.closeTo(1, 1) : 1,
      ]);
    }
    expect(figures).toMatchObject({ 'trap alarms per 1000 words en': 0, 'trap alarms per 1000 words es': 0 });
  });

  it('counts a firm actor whom the gold does not know against what is shown', () => {
    const article = articles.find(({ actors }) => actors.some(({ stance }) => stance === 'favor'));
    if (article === undefined) throw new Error('no article with an actor in favor');
    const right = article.actors.filter(({ stance }) => stance === 'favor').slice(0, 1);
    const stranger = { id: 'zz', name: 'Nobody Inparticular', stance: 'favor' as const };
    const actors = [...right, stranger].map((actor) => ({ ...actor, firm: true }));
    const { figures } = score([article], new Map([[article.id, { ...article, actors, key: [] }]]));
    expect(figures[`firm actor as shown right ${article.lang}`]).toMatchObject({ share: 0.5, of: 2 });
    expect(figures[`firm actor stance right ${article.lang}`]).toMatchObject({ share: 1, of: 1 });
  });

  it('counts the traps of each language apart', () => {
    const trap = (lang: string) => {
      const xml = XML.replace('lang="en" genre="wire"', `lang="${lang}" genre="trap"`).replace('id="x"', `id="${lang}"`);
      return parseGold(xml, `${lang}.xml`).article;
    };
    const empty = { terms: [], quotes: [], actors: [], statements: [], key: [] };
    const alarms = [{ start: 0, end: 2, theme: 'cartel' as const }];
    const { figures } = score([trap('en'), trap('es')], new Map([['es', { ...empty, terms: alarms }]]));
    expect(figures).toMatchObject({ 'trap alarms per 1000 words en': 0, 'trap alarms per 1000 words es': 1000 / 10 });
  });

  it('tells of the marks that are metaphors how many are right', () => {
    const { article } = parseGold(XML, 'x.xml');
    const image = { theme: 'intervention' as const, metaphor: true as const };
    const terms = [
      { start: 3, end: 17, ...image },
      { start: 20, end: 27, ...image },
      { start: 40, end: 45, theme: 'intervention' as const },
    ];
    const { figures } = score([article], new Map([['x', { terms, quotes: [], actors: [], statements: [], key: [] }]]));
    expect(figures['terms metaphors right en']).toEqual({ share: 0.5, of: 2 });
  });

  it('gives nothing for nothing', () => {
    const { figures } = score(articles, new Map());
    expect(figures['terms all en']).toMatchObject({ recall: 0, f1: 0 });
    expect(figures['speaker given en']).toBeUndefined();
  });
});

describe('sameName', () => {
  it.each([
    ['Elena Duarte', 'President Duarte', true],
    ['Mexico', 'the Mexican government', false],
    ['the minister', 'minister', false],
    ['Sebastián Ángel', 'Sebastian Angel', true],
    ['Peña', 'Pena', true],
    ['Duarte', 'Palma', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
