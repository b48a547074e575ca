/** What a card says of a mark: cut where it is long, and each line with a name. */
import { cardBody, scopesAt } from '../../../src/content/desk/card-body.ts';
import { factsOf, type StanceFact } from '../../../src/content/desk/facts.ts';
import { card as words } from '../../../src/locales/en/card.ts';
import { analyse } from './fixture.ts';

const actions = { scopes: [], step: () => {}, putAside: () => {}, close: () => {} };

const OTHERWISE = { kind: 'without', stance: 'favor', words: ['no'] } as const;

function factsIn(text: string) {
  const analysis = analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  const [term] = analysis.terms;
  if (term === undefined) throw new Error('no term');
  return factsOf({ term, start: term.start, end: term.end, ranges: [] }, analysis, text);
}

it('cuts what stands around a mark, also where no blank stands in it', () => {
  const long = 'x'.repeat(400);
  const { before, after } = factsIn(`${long}troops${long}`);
  expect([before.length, after.length]).toEqual([162, 162]);
  expect(factsIn(`${'word '.repeat(60)}troops`).before).toMatch(/^… word/);
});

it('leaves no line of its list without a name', () => {
  const stance = (actor: string, otherwise: StanceFact['otherwise']): StanceFact => ({
    actor,
    stance: 'against',
    conditional: false,
    inferred: false,
    because: '',
    leaning: '',
    otherwise,
  });
  const stances = [stance('A', null), stance('B', OTHERWISE), stance('C', null)];
  const body = cardBody({ ...factsIn('The troops.'), stances }, { index: 1, total: 1 }, words, 'en', actions);
  const list = body.find((element) => element.localName === 'dl');
  const lines = [...(list?.children ?? [])].map(({ localName, textContent }) => `${localName} ${textContent}`);
  expect(lines).toEqual([
    'dt Said by',
    `dd ${words.nobody}`,
    'dt Stance',
    'dd A, against',
    'dd B, against',
    'dt Otherwise',
    expect.stringMatching(/^dd .*“no”/),
    'dt Stance',
    'dd C, against',
  ]);
});

it.each([
  ['news.example', ['Here', 'On this site', 'This rule everywhere']],
  ['', ['Here', 'This rule everywhere']],
])('where a mark can be put aside on the host %j', (host, expected) => {
  const body = cardBody(factsIn('The troops.'), { index: 1, total: 1 }, words, 'en', { ...actions, scopes: scopesAt(host) });
  const card = document.createElement('div');
  card.append(...body);
  card.querySelector<HTMLElement>('.dismiss')?.click();
  expect([...card.querySelectorAll('.scope')].map(({ textContent }) => textContent)).toEqual(expected);
});
