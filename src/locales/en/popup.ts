/** The popup's own words. */
export const popup = {
  thisPage: 'This page',
  themes: 'Themes',
  marks: (count: number) => (count === 1 ? '1 mark' : `${count} marks`),
  /** Behind the number of a theme's marks. */
  hidden: (_: number): string => 'hidden',
  sites: {
    title: 'Where Lindero marks',
    short: 'Mark:',
    page: 'Only this page',
    pageWhy: 'Nothing is read before you open this window. Ends “On every article” on all sites.',
    site: 'Always on this site',
    siteWhy: (site: string) => `Your browser will ask whether Lindero may read ${site}. It marks the articles there as you open them.`,
    every: 'On every article',
    everyWhy: 'Your browser will ask whether Lindero may read all sites. It marks what looks like an article, and leaves the rest alone.',
    never: 'Never here',
    neverWhy: (site: string) => `Nothing on ${site} is read, also when you open this window.`,
    outcomes: {
      refused: 'The browser did not give the permission. Nothing changed.',
      'not-stored': 'The choice could not be stored. Nothing changed.',
      private: 'This is a private window: nothing is remembered from it.',
    },
    chosen: (choice: string) => `Chosen: ${choice}`,
  },
  panels: { 'side-panel': 'Side panel', sidebar: 'Sidebar' },
  whole: 'All marks and quotes',
  save: 'Save as…',
  options: 'Options',
  privateWindow: 'Private window: nothing that you choose here is stored.',
  keys: 'Keys',
  more: 'More',
};
