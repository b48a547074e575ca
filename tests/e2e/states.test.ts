/** Every honest state of the popup, and what can be done there. */
import { states as words } from '../../src/locales/en/states.ts';
import { articlePage, LOUD_PROSE, QUIET_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { markedTexts, openPopup, press, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>';

type Listener = (message: { name?: string }, sender: object, reply: (answer: object) => void) => void;
declare const chrome: {
  readonly runtime: { readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void } };
};

/** In an extension page: answers, before the background can, that the analysis failed; until `stopFailing()`. */
function failAnalyses(): void {
  const answer: Listener = ({ name }, _, reply) => {
    if (name === 'analyse') reply({ ok: false, error: { code: 'analysis-failed', detail: 'made to fail' } });
  };
  chrome.runtime.onMessage.addListener(answer);
  Object.assign(globalThis, { stopFailing: () => chrome.runtime.onMessage.removeListener(answer) });
}

inBothBrowsers('honest states', (stage) => {
  check('no article: says so, and marks it anyway when asked', async () => {
    const { driver, site } = stage();
    const cells = Array.from({ length: 12 }, (_, each) => `<tr><td>${each}<td>sovereignty<td>military intervention`).join('');
    const url = site.page('/list', `<!doctype html><title>Glossary</title><table>${cells}</table><p>Words of the week: drug cartel.</p>`);
    await withPage(stage(), url, async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, words.noArticle.says);
      await press(popup, words.noArticle.can);
      await poll(async () => (await markedTexts(driver, page)).length > 0, 'the forced marks');
      await popup.close();
    });
  });

  check('another language: names it, and adds nothing to the page', async () => {
    const { driver, site } = stage();
    const paragraph =
      'Le gouvernement a annoncé jeudi que la frontière resterait ouverte et que les discussions avec les pays voisins se poursuivraient dans les prochaines semaines, malgré les critiques de l’opposition.';
    await withPage(
      stage(),
      site.page('/fr', articlePage('La frontière reste ouverte', [paragraph, paragraph, paragraph], { lang: 'fr' })),
      async (page) => {
        const source = () => page.evaluate(() => document.documentElement.outerHTML);
        const before = await source();
        const popup = await openPopup(driver, page);
        await sees(popup, words.otherLanguage.says('French'));
        await popup.close();
        expect(await source()).toBe(before);
      },
    );
  });

  check('nothing found: says so, and the badge stays empty', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/quiet', articlePage('The library opens later', QUIET_PROSE)), async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, words.nothing.says);
      await popup.close();
      expect(await driver.badge(page)).toBe('');
    });
  });

  check('a page of the browser: says that nobody is let in', async () => {
    const { driver } = stage();
    const page = await driver.open(driver.browser === 'chrome' ? 'chrome://version' : 'about:license');
    const popup = await openPopup(driver, page);
    await sees(popup, words.closedPage.says);
    await popup.close();
    await page.close();
  });

  check('the add-on store: says that nobody is let in', async () => {
    const { driver, site } = stage();
    const url = site.page('/store', articlePage('The president answers', LOUD_PROSE)).replace('127.0.0.1', 'localhost');
    await withPage(stage(), url, async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, words.closedPage.says);
      await popup.close();
    });
  });

  check('the PDF viewer: says that nobody is let in', async () => {
    const { driver, site } = stage();
    const url = site.page('/paper.pdf', { html: PDF, headers: { 'content-type': 'application/pdf' } });
    await withPage(stage(), url, async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, words.closedPage.says);
      await popup.close();
    });
  });

  check('too large: says so instead of reading halfway', async () => {
    const { driver, site } = stage();
    const sentence = 'The council met on Thursday and spoke of the sovereignty of the town over its well. ';
    const paragraphs = Array.from({ length: 900 }, () => sentence.repeat(45));
    await withPage(stage(), site.page('/large', articlePage('Minutes of the council', paragraphs)), async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, words.tooLarge.says);
      expect(await driver.marks(page)).toEqual([]);
      await popup.close();
    });
  });

  check('analysis failed: says so, can be tried again; the diagnosis that is copied holds no word of the article', async () => {
    const { driver, site } = stage();
    await driver.inExtension(failAnalyses);
    await withPage(stage(), site.page('/failed', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, words.failed.says);
      await popup.evaluate(() => {
        navigator.clipboard.writeText = (text) => Promise.resolve(void document.body.setAttribute('data-copied', text));
      });
      await press(popup, words.diagnosis.copy);
      const copied = await popup.until(() => document.body.getAttribute('data-copied'));
      expect(copied).toContain('page: refused, analysis-failed');
      for (const word of ['president', 'drone', 'Thursday', '127.0.0.1']) expect(copied).not.toContain(word);
      await driver.inExtension(() => Reflect.get(globalThis, 'stopFailing')());
      await press(popup, words.failed.can);
      await sees(popup, 'Who stands where');
      await popup.close();
    });
  });

  check('a page that is busy with itself: the popup shows itself at once, and what it found when the page answers', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/busy', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      const free = Date.now() + 8000;
      await page.evaluate((end) => {
        const spin = () => {
          while (Date.now() < end);
        };
        setTimeout(spin, 200);
      }, free);
      const popup = await driver.popup(page);
      await popup.until(
        () => document.querySelector('main')?.getAttribute('aria-busy') === 'true' && document.querySelector('h1')?.innerText === 'Lindero',
      );
      expect(Date.now()).toBeLessThan(free);
      await sees(popup, 'Who stands where');
      await popup.close();
    });
  });

  check('translated by the browser: says that the words are not the speakers’ own', async () => {
    const { driver, site } = stage();
    const page = articlePage('The president answers', LOUD_PROSE).replace('<html lang="en">', '<html lang="en" class="translated-ltr">');
    await withPage(stage(), site.page('/translated', page), async (tab) => {
      const popup = await openPopup(driver, tab);
      await sees(popup, words.translated);
      await popup.close();
    });
  });

  check('switched off: says so', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/off', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      const popup = await openPopup(driver, page);
      await popup.click('[role="switch"]');
      await sees(popup, words.off.says);
      await popup.close();
      await poll(async () => (await driver.badge(page)) === '', 'the badge to empty');
    });
  });

  check('the worker killed idle: the next popup answers', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/idle', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      await driver.killBackground();
      const popup = await openPopup(driver, page);
      await sees(popup, words.done((await markedTexts(driver, page)).length));
      await popup.close();
    });
  });
});
