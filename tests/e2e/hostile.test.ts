/** Pages that try the patience, and the text, of any reader. */
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { markedTexts, openPopup, sees } from './support/steps.ts';
import { check, inBothBrowsers, type Stage, withPage } from './support/suite.ts';

/** The popup ends in a result or in one of these; which, may depend on the browser's speed. */
const ENDS = ['Who stands where', 'This page is too large', 'does not look like an article', 'Nothing on sovereignty'];

/** Opens the popup on a page; it ends in an honest state, and the page still answers. */
async function endsWell(stage: Stage, html: string): Promise<string> {
  let seen = '';
  await withPage(stage, stage.site.page('/hostile', html), async (page) => {
    const popup = await openPopup(stage.driver, page);
    await popup.until((ends) => ends.some((end) => document.body.innerText.includes(end)), ENDS);
    seen = await popup.text();
    await popup.close();
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });
  return seen;
}

inBothBrowsers('hostile pages', (stage) => {
  check('two megabytes of text', async () => {
    const paragraph = `${LOUD_PROSE.join(' ')} `.repeat(4);
    await endsWell(
      stage(),
      articlePage(
        'Two megabytes',
        Array.from({ length: Math.ceil(2_000_000 / paragraph.length) }, () => paragraph),
      ),
    );
  });

  check('fifty thousand nodes', async () => {
    const words = LOUD_PROSE.join(' ').split(' ');
    const paragraphs = Array.from({ length: 500 }, () => words.map((word) => `<span>${word}</span>`).join(' '));
    await endsWell(stage(), articlePage('Fifty thousand nodes', paragraphs));
  });

  check('one line of 300,000 characters', async () => {
    await endsWell(stage(), articlePage('One line', [`${LOUD_PROSE[0]} `.repeat(Math.ceil(300_000 / (LOUD_PROSE[0] ?? '').length))]));
  });

  check('a word of 300,000 letters, runs of dots, quotation marks that never close', async () => {
    await endsWell(
      stage(),
      articlePage('Odd runs', [...LOUD_PROSE, 'a'.repeat(300_000), '.'.repeat(50_000), '“'.repeat(20_000), '« " ‘ '.repeat(5_000)]),
    );
  });

  check('lone surrogates and controls keep the marks where the words are', async () => {
    const { driver, site } = stage();
    const url = site.page('/surrogates', articlePage('Odd letters', LOUD_PROSE));
    await withPage(stage(), url, async (page) => {
      await page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p')) paragraph.prepend('\ud83d \udc00 \u0000\u202e\u200b\ufeff ');
      });
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await popup.close();
      for (const text of await markedTexts(driver, page)) expect(text).toMatch(/^\p{L}[\p{L}\s’'-]*$/u);
    });
  });

  check('an author who is a list in a list, a hundred thousand deep', async () => {
    const data = `{"@type": "NewsArticle", "author": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const tail = `<script type="application/ld+json">${data}</script>`;
    expect(await endsWell(stage(), articlePage('The president answers', LOUD_PROSE, { tail }))).toContain('Who stands where');
  });

  check('right-to-left text around the article', async () => {
    const { driver, site } = stage();
    const page = articlePage('The president answers', LOUD_PROSE).replace('<html lang="en">', '<html lang="en" dir="rtl">');
    await withPage(stage(), site.page('/rtl', page), async (tab) => {
      const popup = await openPopup(driver, tab);
      await sees(popup, 'Who stands where');
      await popup.close();
      expect(await markedTexts(driver, tab)).toEqual(expect.arrayContaining(['drug trafficking']));
    });
  });

  check('a page that takes over what it can: highlights cleared, host removed', async () => {
    const { driver, site } = stage();
    const script = `<script>setInterval(() => { CSS.highlights.clear(); for (const each of document.documentElement.children) if (!['HEAD', 'BODY'].includes(each.tagName)) each.remove(); }, 50)</script>`;
    await withPage(stage(), site.page('/fights', articlePage('The president answers', LOUD_PROSE, { tail: script })), async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await popup.close();
    });
  });
});
