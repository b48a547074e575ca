import { serveSample } from './support/articles.ts';
import { openPopup } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

/** How far a document is longer and wider than its window, in CSS pixels, and whether the window has a popup's full height. */
const overflow = () => {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  return { high: innerHeight >= 600, wider: scrollWidth - clientWidth, longer: scrollHeight - clientHeight };
};

inBothBrowsers(
  'the size of the popup',
  (stage) => {
    check('the list scrolls, and no bar stands at the popup’s own edges', async () => {
      const { driver, site } = stage();
      await withPage(stage(), serveSample(site, 'en'), async (page) => {
        const popup = await openPopup(driver, page);
        const { high, wider, longer } = await popup.evaluate(overflow);
        expect(wider).toBe(0);
        expect({ high, longer }).toEqual({ high: true, longer: 0 });
        await popup.close();
      });
    });
  },
  { screen: '1600x1200' },
);
