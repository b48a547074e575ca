/** Messages, settings and storage that are not as they should be; and a worker that dies at any moment. */
import { states } from '../../src/locales/en/states.ts';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, openPopup } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  readonly storage: {
    readonly local: { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> };
  };
}
declare const chrome: Api;

const loud = () => articlePage('The president answers', LOUD_PROSE);

/** A result, a fault, or a page that is gone. */
const ENDED = new RegExp(`Who stands where|${states.failed.says}|${states.pageGone.says}`);
/** Or a word to those who wait. */
const HONEST = new RegExp(`${ENDED.source}|${states.slow}`);

inBothBrowsers('edges', (stage) => {
  check('malformed calls to the background are refused one by one, and the next good one is answered', async () => {
    const { driver } = stage();
    const replies = await driver.inExtension(async () => {
      const ask = (request: unknown, name = 'analyse') => chrome.runtime.sendMessage({ lindero: 1, to: 'background', name, request });
      const article = { text: 'Its sovereignty was violated.', blocks: [{ start: 0, end: 29, kind: 'paragraph' }], lang: 'en' };
      const bad = [
        await ask(null),
        await ask({ article: { text: 3, blocks: [] } }),
        await ask({ article: { ...article, blocks: [{ start: 5, end: 90, kind: 'paragraph' }] } }),
        await ask({ article: { ...article, blocks: [{ start: 0, end: 29, kind: 'advert' }] } }),
        await ask({ ids: 'all', lang: 'en' }, 'explain'),
        await ask({}, 'format-the-disk'),
      ];
      return { bad, large: await ask({ article: { ...article, text: 'a '.repeat(2_000_000), blocks: [] } }), good: await ask({ article }) };
    });
    for (const reply of replies.bad) expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(replies.large).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(replies.good).toMatchObject({ ok: true, value: { lang: 'en' } });
  });

  check('malformed calls to a tab are refused; foreign messages are left to others', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/messages', loud()), async (page) => {
      await mark(driver, page);
      const replies = await driver.inExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const send = (message: unknown) => chrome.tabs.sendMessage(tab?.id ?? -1, message).catch(() => null);
        const ask = (name: string, request: unknown) => send({ lindero: 1, to: 'tab', name, request });
        return {
          bad: [
            await ask('jump', { start: -1, end: 2 }),
            await ask('step', { direction: 3, theme: null }),
            await ask('scan', 'now'),
            await ask('burn', null),
          ],
          state: await ask('state', null),
        };
      });
      for (const reply of replies.bad) expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
      expect(replies.state).toMatchObject({ ok: true, value: { phase: 'marked' } });
    });
  });

  check('settings: each unsound one falls back alone; those of a newer version are kept', async () => {
    const { driver, site } = stage();
    await driver.inExtension(() =>
      chrome.storage.local.set({
        settings: {
          version: 99,
          themes: { cartel: false },
          strength: 'blinding',
          sites: { 'a b': 'always', 'news.example': 'sometimes' },
          hologram: true,
        },
      }),
    );
    await withPage(stage(), site.page('/settings', loud()), async (page) => {
      await mark(driver, page);
      expect((await markedTexts(driver, page)).some((text) => text.includes('cartel'))).toBe(false);
      const popup = await openPopup(driver, page);
      await popup.click('.chip[aria-pressed="false"]');
      await poll(async () => (await markedTexts(driver, page)).some((text) => text.includes('cartel')), 'the theme');
      await popup.close();
    });
    const { settings } = await driver.inExtension(() => chrome.storage.local.get(null));
    expect(settings).toMatchObject({ version: 99, hologram: true, strength: 'normal', sites: {}, themes: { cartel: true } });
    await driver.inExtension(() => chrome.storage.local.clear());
  });

  check('corrupt storage is read as nothing', async () => {
    const { driver, site } = stage();
    await driver.inExtension(() => chrome.storage.local.set({ settings: ['not', 'settings'] }));
    await withPage(stage(), site.page('/corrupt', loud()), async (page) => {
      await mark(driver, page);
      expect(await markedTexts(driver, page)).not.toEqual([]);
    });
    await driver.inExtension(() => chrome.storage.local.clear());
  });

  check('nothing of an article is stored', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/stored', loud()), async (page) => {
      await mark(driver, page);
      expect(await driver.inExtension(() => chrome.storage.local.get(null))).toEqual({});
    });
  });

  // Twenty moments, from the popup's opening to the time in which a scan has ended.
  for (const moments of [0, 75, 150, 225].map((first) => [0, 15, 30, 45, 60].map((later) => first + later))) {
    check(`the worker killed ${moments} ms into a scan: the popup ends well, and within two seconds says what is so`, async () => {
      const { driver, site } = stage();
      const url = site.page('/killed', loud());
      for (const moment of moments) {
        await withPage(stage(), url, async (page) => {
          const popup = await driver.popup(page);
          await new Promise((resolve) => setTimeout(resolve, moment));
          await driver.killBackground();
          await popup.until(() => document.querySelector('main') !== null);
          // By the popup's own clock: a busy machine may take longer to tell us what it showed.
          await popup.evaluate(() => void setTimeout(() => document.body.setAttribute('data-then', document.body.innerText), 2_000));
          const then = await popup.until(() => document.body.getAttribute('data-then'));
          expect(`after ${moment} ms: ${then}`).toMatch(HONEST);
          await poll(async () => ENDED.test(await popup.text()), `the popup to end after ${moment} ms`);
          await popup.close();
        });
      }
    });
  }
});
