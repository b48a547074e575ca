/** Articles as bad as they get, in the running extension: 400 marks, 60 actors, long and right-to-left names, a page that goes away. */
import { states as words } from '../../src/locales/en/states.ts';
import { articlePage } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { markedTexts, openPopup, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const FIRST = ['Elena', 'Walter', 'Lucia', 'Marcus', 'Irene', 'Victor', 'Paula', 'Simon'];
const LAST = ['Robledo', 'Crane', 'Montalvo', 'Hartley', 'Quiroga', 'Bradshaw', 'Ledesma', 'Whitlock'];
const PEOPLE = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)).slice(0, 60);

/** Two paragraphs a person, four marks each. */
function crowd(): string[] {
  const says = (name: string) =>
    `Senator ${name} said on Thursday that a military intervention would violate the national sovereignty of a neighbor, and that no drug cartel was a reason for airstrikes.`;
  const adds = (name: string) =>
    `${name} rejected any foreign military intervention and told reporters that the right to self-determination stood above the fight against drug cartels.`;
  return PEOPLE.flatMap((name) => [says(name), adds(name)]);
}

/** In the popup: nothing is being read any more. */
const isAtRest = () => document.querySelector('main')?.getAttribute('aria-busy') === 'false';

inBothBrowsers('a crowded article', (stage) => {
  check('400 marks and 60 actors are marked, counted and listed, and nothing sticks out of the popup', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/crowd', articlePage('Sixty senators answer', crowd())), async (page) => {
      const popup = await openPopup(driver, page);
      const marks = await markedTexts(driver, page);
      expect(marks.length).toBeGreaterThanOrEqual(400);
      const counts = await popup.evaluate(() => [...document.querySelectorAll('.chip b')].map((each) => Number(each.textContent)));
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(marks.length);
      await popup.close();
      await poll(async () => (await driver.badge(page)) === String(marks.length), 'the badge');
      const again = await openPopup(driver, page);
      const all = await again.until(() => {
        const label = [...document.querySelectorAll('.stances-foot button')]
          .map((each) => each.textContent ?? '')
          .find((each) => each.startsWith('Show all '));
        return Number(label?.slice('Show all '.length));
      });
      expect(all).toBeGreaterThanOrEqual(PEOPLE.length);
      await again.click('.stances-foot button');
      await again.until((wanted) => document.querySelectorAll('.actor').length === wanted, all);
      const names = await again.evaluate(() => [...document.querySelectorAll('.actor-name bdi')].map((each) => each.textContent ?? ''));
      expect(PEOPLE.filter((name) => !names.includes(name))).toEqual([]);
      expect(await again.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await again.click('.actor:nth-child(60) .actor-line');
      await again.until(() => document.querySelector('.actor:nth-child(60) .ladder') !== null);
      await again.close();
    });
  });

  check('names of 200 characters and right-to-left names leave the popup whole', async () => {
    const { driver, site } = stage();
    const long = `Maria ${'de los Angeles '.repeat(13)}Quiroga`.slice(0, 200);
    const article = [
      `President ${long} said on Thursday that her country would defend its sovereignty against any foreign military intervention.`,
      `وزير الخارجية أحمد الخطيب said that a military intervention would violate the national sovereignty of his country, and “لا تدخل أجنبي” was his answer.`,
      `Minister ${'X'.repeat(200)} rejected any foreign military intervention, and warned that airstrikes on the drug cartels would follow.`,
      `President ${long} rejected the airstrikes, and the right to self-determination, she added, was not for sale.`,
    ];
    await withPage(stage(), site.page('/names', articlePage(`${'Long '.repeat(60)}headline`, article)), async (page) => {
      const popup = await openPopup(driver, page);
      await popup.click('.actor-line');
      await popup.until(() => document.querySelector('.ladder') !== null);
      const sticksOut = await popup.evaluate(() => {
        const width = document.documentElement.clientWidth;
        return [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > width + 1).length;
      });
      expect(sticksOut).toBe(0);
      await popup.close();
    });
  });

  check('a page that is closed while the popup reads it: it comes to rest, and nothing complains', async () => {
    const { driver, site } = stage();
    const page = await driver.open(site.page('/closing', articlePage('Sixty senators answer', crowd())));
    const keeps = await driver.open(site.page('/stays', articlePage('The library opens later', ['A paragraph.'])));
    const popup = await driver.popup(page);
    await page.close();
    // A browser may close the popup with its tab; where it stays, it must come to rest.
    await poll(async () => !(await popup.isOpen()) || (await popup.evaluate(isAtRest).catch(() => false)), 'the popup to rest');
    if (await popup.isOpen()) await popup.close();
    await keeps.close();
  });

  check('a page that loads anew under an open popup: the popup says what is so, and the next one reads it', async () => {
    const { driver, site } = stage();
    const url = site.page('/again', articlePage('Sixty senators answer', crowd().slice(0, 12)));
    await withPage(stage(), url, async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await driver.go(page, `${url}?again`);
      await popup.until(
        (honest) => honest.some((each) => document.body.innerText.includes(each)),
        [words.pageGone.says, words.waiting.says, words.noPermission.says(''), words.noPermission.says('127.0.0.1')],
      );
      await popup.close();
      const next = await openPopup(driver, page);
      await sees(next, 'Who stands where');
      await next.close();
    });
  });
});
