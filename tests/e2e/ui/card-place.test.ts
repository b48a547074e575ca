/** Where the card stands, in real browsers: inside what the reader sees and never on its mark, wherever that stands and moves. */
import type { Browser, Page } from 'puppeteer-core';
import { buildCardStage, type CardScene, expectBeside, openCard, pressInCard, readBoxes } from './support/card-stage.ts';
import { openPlain } from './support/stage.ts';

jest.setTimeout(60_000);

const WIDE = { width: 800, height: 600 };
const NARROW = { width: 320, height: 568 };
const ZOOMED = { width: 400, height: 300 };
const FILL = '<div style="height:900px"></div>';
const MARK = '<p id="mark" tabindex="0">unilateral action</p>';
/** The mark in the flow of the text, so that it scrolls. */
const FLOWING = 'position:static;';

const PLACES: readonly (readonly [string, CardScene])[] = [
  ['top left', { place: 'left:0;top:0', view: WIDE }],
  ['top right', { place: 'right:0;top:0', view: WIDE }],
  ['bottom right', { place: 'right:0;bottom:0', view: WIDE }],
  ['bottom left', { place: 'left:0;bottom:0', view: WIDE }],
  ['320 pixels wide', { place: 'left:150px;top:200px', view: NARROW }],
  ['320 pixels wide, in the middle', { place: 'left:10px;top:270px', view: NARROW }],
  ['320 pixels wide, low', { place: 'left:150px;top:400px', view: NARROW }],
  ['zoomed, in the middle', { place: 'left:100px;top:140px', view: ZOOMED }],
  ['zoomed to 200%', { place: 'left:100px;bottom:0', view: ZOOMED }],
  ['a page that is moved and scaled as a whole', { place: 'left:100px;top:300px', css: 'html{transform:translate(40px,30px) scale(.9)}' }],
  ['a page that is zoomed by its style sheet', { place: 'left:100px;top:200px', css: 'html{zoom:1.3}' }],
  ['a mark in a box that is turned', { place: 'left:100px;top:200px;rotate:20deg' }],
];

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let dir: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    dir = await buildCardStage();
    browser = await openPlain(name);
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  test.each(PLACES)('inside the window, and never on its mark: %s', async (_, scene) => {
    await openCard(page, dir, { lang: 'es', ...scene });
    await expectBeside(page);
    await pressInCard(page, '.dismiss');
    await expectBeside(page);
  });

  test('where it has grown beyond both sides it takes the one with more room', async () => {
    await openCard(page, dir, { place: 'left:100px;top:400px', view: { width: 800, height: 900 } });
    const fill = (lines: number) =>
      page.evaluate(async (count) => {
        const list = document.documentElement.lastElementChild?.shadowRoot?.querySelector('[role=dialog] dl');
        list?.nextElementSibling?.remove();
        list?.replaceChildren(...Array.from({ length: count }, () => document.createElement('dt')));
        for (const line of list?.children ?? []) line.textContent = 'word';
        window.dispatchEvent(new Event('resize'));
        await new Promise((done) => setTimeout(done, 100));
      }, lines);
    await fill(0);
    await page.setViewport(WIDE);
    const small = await readBoxes(page);
    expect(small.card.top).toBeGreaterThan(small.mark.top);
    await fill(80);
    const { card, mark } = await readBoxes(page);
    expect(card.top).toBeLessThan(mark.top);
    expect(card.bottom - card.top).toBeGreaterThan(300);
    await expectBeside(page);
  });

  test('it stays on its side of the mark when the reader unfolds something in it', async () => {
    await openCard(page, dir, { lang: 'es', place: 'left:100px;top:250px', view: { width: 800, height: 560 } });
    const before = await readBoxes(page);
    await pressInCard(page, '.dismiss');
    const after = await readBoxes(page);
    expect(after.card.top > after.mark.top).toBe(before.card.top > before.mark.top);
    await expectBeside(page);
  });

  test('it goes along when the page scrolls, and stays in the window when the mark leaves it', async () => {
    await openCard(page, dir, { place: FLOWING, body: `${FILL}${MARK}${FILL}`, css: 'html{scroll-behavior:auto}' });
    for (const top of [400, 500, 650, 800]) {
      await page.evaluate((to) => window.scrollTo(0, to), top);
      await expectBeside(page);
    }
    const { card, mark } = await readBoxes(page);
    expect(card.top - mark.bottom).toBeLessThan(12);
    await page.evaluate(() => window.scrollTo(0, 1400));
    await expectBeside(page);
  });

  test('it goes along when a box around the mark scrolls', async () => {
    const body = `<div id="box" style="height:300px;overflow:auto"><div style="height:250px"></div>${MARK}${FILL}</div>`;
    await openCard(page, dir, { place: FLOWING, body });
    const before = await readBoxes(page);
    await page.evaluate(() => document.getElementById('box')?.scrollTo(0, 120));
    const after = await readBoxes(page);
    expect(Math.round(after.mark.top - before.mark.top)).toBe(-120);
    expect(Math.round(after.card.top - before.card.top)).toBe(-120);
  });

  test('it goes along when what stands above the mark grows', async () => {
    await openCard(page, dir, { place: FLOWING, body: `<div id="above" style="height:60px"></div>${MARK}${FILL}` });
    await page.evaluate(() => document.getElementById('above')?.style.setProperty('height', '110px'));
    await expectBeside(page);
    const { card, mark } = await readBoxes(page);
    expect(card.top - mark.bottom).toBeLessThan(12);
  });

  test('it stands beside a mark in a frame, and goes along when the frame scrolls', async () => {
    const inner = `<body style='margin:0'><div style='height:150px'></div><p id='mark' style='margin:0'>unilateral action</p><div style='height:900px'></div>`;
    await openCard(page, dir, {
      body: `<iframe title="Article" style="position:absolute;left:60px;top:80px;width:500px;height:400px;border:0" srcdoc="${inner}"></iframe>`,
    });
    await expectBeside(page);
    const { card, mark } = await readBoxes(page);
    expect(card.top - mark.bottom).toBeLessThan(12);
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 100));
    await expectBeside(page);
    expect((await readBoxes(page)).card.top).toBeLessThan(card.top - 90);
  });

  test('it shows its end by scrolling within itself', async () => {
    await openCard(page, dir, { lang: 'es', place: 'left:10px;top:270px', view: NARROW });
    await pressInCard(page, '.dismiss');
    const reached = await page.evaluate(() => {
      const card = document.documentElement.lastElementChild?.shadowRoot?.querySelector('[role=dialog]');
      card?.scrollTo(0, card.scrollHeight);
      const last = [...(card?.querySelectorAll('button') ?? [])].at(-1)?.getBoundingClientRect();
      const box = card?.getBoundingClientRect();
      return last !== undefined && box !== undefined && last.bottom <= box.bottom;
    });
    expect(reached).toBe(true);
  });
});

/** Only Chromium's protocol can zoom as two fingers do. */
test('on a phone, zoomed in by two fingers, it stays within what is seen', async () => {
  const dir = await buildCardStage();
  const browser = await openPlain('chrome');
  const page = await browser.newPage();
  const view = { width: 390, height: 800, isMobile: true, hasTouch: true };
  await openCard(page, dir, { view, place: 'left:120px;top:300px' });
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await page.evaluate(() => window.scrollTo(0, 0));
  const { seen } = await readBoxes(page);
  expect(seen.right - seen.left).toBeLessThan(200);
  const { card } = await readBoxes(page);
  expect(card.left).toBeGreaterThanOrEqual(seen.left);
  expect(card.right).toBeLessThanOrEqual(seen.right);
  expect(card.top).toBeGreaterThanOrEqual(seen.top);
  expect(card.bottom).toBeLessThanOrEqual(seen.bottom);
  await browser.close();
});
