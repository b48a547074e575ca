import { PanelApp } from '../../../src/ui/panel/app.tsx';
import { crowdedState } from './support/crowd.ts';
import { testDesk } from './support/desk.ts';
import { announced, button, buttons, click, draw, press, settle, text, type } from './support/screen.tsx';
import { emptyAnalysis, goldState, stateWith, stateWithout } from './support/states.ts';

const STATE = goldState('en-dev-01');
const MARKS = STATE.analysis?.terms.length ?? 0;

async function open(...given: Parameters<typeof testDesk>) {
  const test = testDesk(...given);
  await draw(<PanelApp desk={test.desk} />);
  return test;
}

const items = () => [...document.querySelectorAll<HTMLButtonElement>('.mark-item')];
const headings = () => [...document.querySelectorAll('.mark-group h2')].map(({ textContent }) => textContent);
const field = (selector: string) => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const tab = (name: string) => {
  const found = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
};

test('it reads no page unasked', async () => {
  const { log } = await open(stateWithout('waiting'));
  expect(log).toEqual(['look']);
  expect(text()).toContain('This page has not been read yet.');
});

test('every mark is a button under the heading of its theme, named by theme and number', async () => {
  await open(STATE);
  expect(items()).toHaveLength(MARKS);
  expect(headings()).toEqual([
    `Sovereignty ${STATE.counts.sovereignty}`,
    `Cartel ${STATE.counts.cartel}`,
    `Intervention ${STATE.counts.intervention}`,
  ]);
  expect(items()[0]?.textContent).toMatch(/^Sovereignty: command of our territory, mark \d+\. … intelligence/);
});

test('a press goes to the mark in the page', async () => {
  const desk = await open(STATE);
  const first = items()[0];
  if (first === undefined) throw new Error('no mark');
  await click(first);
  const { start, end } = STATE.analysis?.terms.find(({ theme }) => theme === 'sovereignty') ?? { start: -1, end: -1 };
  expect(desk.log).toContain(`jump {"start":${start},"end":${end}}`);
  expect(announced()).toBe('Shown in the page');
});

test('by who says it, and in the order of the text, every mark is still there', async () => {
  await open(STATE);
  const select = document.querySelector('select');
  if (select === null) throw new Error('no select');
  await type(select, 'actor');
  expect(items()).toHaveLength(MARKS);
  expect(headings().at(-1)).toMatch(/^Nobody: the article’s own words/);
  await type(select, 'text');
  expect(headings()).toEqual([`In the order of the text ${MARKS}`]);
  expect(items()).toHaveLength(MARKS);
});

test('a page that was loaded anew is shown as it is now, though it counts its changes from the beginning', async () => {
  const desk = await open({ ...STATE, revision: 9 });
  desk.scene.sight = { kind: 'page', state: { ...stateWithout('refused', 'no-article'), page: STATE.page, session: STATE.session + 1 } };
  desk.changed();
  await settle();
  expect(items()).toHaveLength(0);
});

test('the filter narrows and says how many are left', async () => {
  await open(STATE);
  await type(field('input[type=search]'), 'FENTÁNYL trade');
  expect(items()).toHaveLength(1);
  expect(text()).toContain(`1 of ${MARKS}`);
  await type(field('input[type=search]'), 'zzzz');
  expect(text()).toContain('Nothing here has these words.');
});

test('a theme that is switched off leaves the list', async () => {
  await open(STATE);
  await click(button(/^\d+Intervention$/));
  expect(items()).toHaveLength(MARKS - STATE.counts.intervention);
});

test('the page is titled in the reader’s language', async () => {
  await draw(<PanelApp desk={testDesk(STATE, { lang: 'es' }).desk} />);
  expect(document.title).toBe('Lindero: marcas, citas y posturas');
  await draw(<PanelApp desk={testDesk(STATE).desk} />);
  expect(document.title).toBe('Lindero: marks, quotes and stances');
});

test('next and previous say where the reader is', async () => {
  const desk = await open(STATE);
  await click(button('Next mark'));
  expect(desk.log).toContain('step {"direction":1,"theme":null}');
  expect(announced()).toBe('3 of 17');
  desk.scene.step = { index: 0, total: 0 };
  await click(button('Previous mark'));
  expect(announced()).toBe('No mark is shown');
});

test('beside a theme, next and previous go to its marks alone; not while the list is filtered', async () => {
  const desk = await open(STATE);
  await click(button('Next mark: Intervention'));
  expect(desk.log).toContain('step {"direction":1,"theme":"intervention"}');
  expect(announced()).toBe('3 of 17');
  await type(field('input[type=search]'), 'a');
  expect(buttons(/^Next mark:/)).toEqual([]);
});

test('direct quotes and reported ones are kept apart', async () => {
  await open(STATE);
  await click(tab('Quotes'));
  const quotes = STATE.analysis?.quotes ?? [];
  const direct = quotes.filter(({ type }) => type === 'direct').length;
  expect(headings()).toEqual([`In their own words ${direct}`, `Reported by the article ${quotes.length - direct}`]);
  const [first, second] = document.querySelectorAll('.mark-group');
  expect(first?.querySelectorAll('.reported')).toHaveLength(0);
  expect(second?.querySelectorAll('.reported')).toHaveLength(quotes.length - direct);
});

test('tabs: arrows move, Home and End jump, one stop in the tab order', async () => {
  await open(STATE);
  tab('Marks').focus();
  await press(tab('Marks'), 'ArrowRight');
  expect(tab('Quotes').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(tab('Quotes'));
  await press(tab('Quotes'), 'End');
  expect(document.activeElement).toBe(tab('Stances'));
  await press(tab('Stances'), 'ArrowRight');
  expect(document.activeElement).toBe(tab('Marks'));
  expect([...document.querySelectorAll('[role=tab]')].map((each) => each.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
});

test('every actor stands in the panel at once', async () => {
  await open(crowdedState());
  await click(tab('Stances'));
  expect(document.querySelectorAll('.actor')).toHaveLength(60);
});

test('four hundred marks are all listed', async () => {
  await open(crowdedState());
  expect(items()).toHaveLength(400);
});

test('forty times the same words are one heading and a fold; a filter unfolds them', async () => {
  const text = Array.from({ length: 40 }, (_, each) => `The cartel of town ${each} grew.`).join(' ');
  const analysis = emptyAnalysis();
  const terms = [...text.matchAll(/cartel/g)].map(({ index }) => ({
    start: index,
    end: index + 'cartel'.length,
    theme: 'cartel' as const,
    entry: 'en/cartel/x',
    sense: null,
    sentence: 0,
    quote: null,
  }));
  await open(stateWith(text, { ...analysis, terms }));
  expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['cartel 40']);
  expect(items()).toHaveLength(3);
  await click(button('Show all 40'));
  expect(items()).toHaveLength(40);
  await click(button('Show fewer'));
  await type(field('input[type=search]'), 'cartel');
  expect(items()).toHaveLength(40);
});

test('in a live blog every mark, quote and stance says in which post it stands', async () => {
  const lead = { start: STATE.text.indexOf('\n') + 1, end: STATE.text.indexOf('\n') + 12 };
  await open({ ...STATE, posts: [lead] });
  const said = `Post: ${STATE.text.slice(lead.start, lead.end).trim()}`;
  expect(items().filter((item) => item.querySelector('.post')?.textContent === said).length).toBeGreaterThan(MARKS / 2);
  await click(tab('Quotes'));
  expect([...document.querySelectorAll('.quote .post')].map(({ textContent }) => textContent)).toContain(said);
  await click(tab('Stances'));
  for (const line of document.querySelectorAll<HTMLElement>('.actor-line')) await click(line);
  expect([...document.querySelectorAll('.statement .post')].map(({ textContent }) => textContent)).toContain(said);
  await open(STATE);
  expect(document.querySelector('.post')).toBeNull();
});

test('asked for a view, it shows it', async () => {
  const desk = await open(STATE);
  desk.ask('quotes');
  await settle();
  expect(tab('Quotes').getAttribute('aria-selected')).toBe('true');
  await click(tab('Marks'));
  desk.ask('quotes');
  await settle();
  expect(tab('Quotes').getAttribute('aria-selected')).toBe('true');
});

test('it follows the tab', async () => {
  const desk = await open(STATE);
  const other = goldState('es-dev-01');
  desk.scene.sight = { kind: 'page', state: other };
  desk.changed();
  await settle();
  expect(items()).toHaveLength(other.analysis?.terms.length ?? 0);
  desk.scene.sight = { kind: 'no-permission', site: 'b.example' };
  desk.changed();
  await settle();
  expect(text()).toContain('Lindero does not have permission to read b.example yet.');
  expect(buttons('Allow on this site')).toHaveLength(1);
  desk.scene.sight = { kind: 'no-tab' };
  desk.changed();
  await settle();
  expect(text()).toContain('Open a news article in this window');
});
