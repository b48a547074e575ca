/** Parts of an article that its page keeps closed until the reader opens them. */
import type { Page } from 'puppeteer-core';
import { articlePage, LOUD_PROSE, QUIET_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

/** Told apart from what is marked at once. */
const CLOSED = 'The old treaty, her office added, was an occupation by another name, and nobody had asked for it.';

const KINDS = {
  'a details element': `<details><summary id="open">What does the treaty say?</summary><p>${CLOSED}</p></details>`,
  'a button that takes an attribute away': `<h3><button id="open" onclick="document.getElementById('part').hidden = false">What does the treaty say?</button></h3><div id="part" hidden><p>${CLOSED}</p></div>`,
  'a button by whose state the style goes': `<style>[aria-expanded="false"] + .part { display: none }</style><button id="open" aria-expanded="false" onclick="this.setAttribute('aria-expanded', 'true')">What does the treaty say?</button><div class="part"><p>${CLOSED}</p></div>`,
  'an attribute of the page’s own': `<style>.fold:not([data-state="open"]) .part { height: 0; overflow: hidden; visibility: hidden }</style><div class="fold"><button id="open" onclick="this.parentElement.dataset.state = 'open'">What does the treaty say?</button><div class="part"><p>${CLOSED}</p></div></div>`,
};

const article = (part: string) =>
  articlePage('Parts that open', [...LOUD_PROSE, ...QUIET_PROSE]).replace('</article>', `${part}<p>${QUIET_PROSE[0]}</p></article>`);

const open = (page: Page) => page.evaluate(() => document.getElementById('open')?.click());

inBothBrowsers('parts that a reader opens', (stage) => {
  for (const [at, [kind, part]] of Object.entries(KINDS).entries())
    check(`are marked once they are open: ${kind}`, async () => {
      const { driver, site } = stage();
      await withPage(stage(), site.page(`/fold-${at}`, article(part)), async (page) => {
        await mark(driver, page);
        expect(await markedTexts(driver, page)).not.toContain('occupation');
        await open(page);
        await poll(async () => (await markedTexts(driver, page)).includes('occupation'), 'marks in what was opened');
      });
    });
});
