/** The card in an open root, in real browsers: axe with contrast, targets, keyboard; closed up, unfolded, and after a mark was put aside. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { buildCardStage, openCard, pressInCard } from './support/card-stage.ts';
import { axeViolations } from './support/measure.ts';
import { openPlain } from './support/stage.ts';

jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = (['en', 'es'] as const).flatMap((lang) => (['light', 'dark'] as const).map((ground) => [lang, ground] as const));
/** What is pressed before anybody looks. */
const STATES = [
  ['as it opens', []],
  ['with the scopes of “not this one” unfolded', ['.dismiss']],
  ['after the mark was put aside', ['.dismiss', '.scope']],
] as const;

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

  describe.each(LOOKS)('%s on %s ground', (lang, ground) => {
    test.each(STATES)('axe finds nothing, and every button is at least 24 by 24 pixels: %s', async (_, presses) => {
      await openCard(page, dir, { lang, ground });
      for (const selector of presses) await pressInCard(page, selector);
      await page.evaluate(AXE);
      const found = await page.evaluate(axeViolations);
      // The overlay belongs to no landmark of the page: a dialog needs none.
      expect(found.filter((violation) => !violation.startsWith('region'))).toEqual([]);
      const sizes = await buttonSizes(page);
      expect(sizes.length).toBeGreaterThan(1);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });
  });

  test.each(['.scope', '.scope:last-child'])('what is said of a mark put aside lies under no fade: %s', async (scope) => {
    await openCard(page, dir);
    await pressInCard(page, '.dismiss');
    await pressInCard(page, scope);
    const fade = await page.evaluate(() => {
      const footer = document.documentElement.lastElementChild?.shadowRoot?.querySelector('.card > #term + .foot');
      return footer instanceof Element ? getComputedStyle(footer, '::before').content : null;
    });
    expect(fade).toBe('none');
  });

  test.each([
    ['forward', 'after'],
    ['backward', 'prior'],
  ])('Tab leaves the card %s and goes on in the page from the mark', async (way, next) => {
    const body = '<button id="prior">Prior</button><p id="mark" tabindex="0">unilateral action</p><button id="after">After</button>';
    await openCard(page, dir, { body });
    // The first button has the focus.
    const count = way === 'forward' ? (await buttonSizes(page)).length : 1;
    if (way === 'backward') await page.keyboard.down('Shift');
    for (let stop = 0; stop < count; stop += 1) await page.keyboard.press('Tab');
    if (way === 'backward') await page.keyboard.up('Shift');
    const left = () => ({
      id: document.activeElement?.id,
      isOpen: document.querySelector('html > div')?.shadowRoot?.querySelector('.card'),
    });
    expect(await page.evaluate(left)).toEqual({ id: next, isOpen: null });
  });

  test('Tab goes through the card with a ring, through the unfolded scopes too; Escape gives the focus back', async () => {
    await openCard(page, dir);
    await pressInCard(page, '.dismiss');
    const count = (await buttonSizes(page)).length;
    const visited = new Set<string>();
    for (let stop = 0; stop < count; stop += 1) {
      if (stop > 0) await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const active = document.documentElement.lastElementChild?.shadowRoot?.activeElement;
        if (active === null || active === undefined) return null;
        return { ring: getComputedStyle(active).outlineStyle, name: active.ariaLabel ?? active.textContent ?? '' };
      });
      expect(at?.ring).toBe('solid');
      visited.add(at?.name ?? '');
    }
    expect(visited.size).toBe(count);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mark');
  });
});

/** The lesser side of every button in the card, in CSS pixels. */
function buttonSizes(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...(document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('button') ?? [])].map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
}
