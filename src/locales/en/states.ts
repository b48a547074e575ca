/** What is so, and what can be done: one pair of sentences for each state in which nothing is marked. */
export const states = {
  reading: 'Reading the article…',
  paste: 'Paste its text',
  slow: 'It takes longer than usual and goes on by itself. You can close this window: the marks come all the same.',
  done: (marks: number) => (marks === 1 ? 'Done: 1 mark.' : `Done: ${marks} marks.`),
  waiting: { says: 'This page has not been read yet.', can: 'Mark this page' },
  off: { says: 'Lindero is off on this page.', can: 'Turn it on' },
  never: { says: 'You chose never to mark this site.', can: 'Mark this page anyway', again: 'Mark this site again' },
  noArticle: { says: 'This page does not look like an article.', can: 'Mark it anyway' },
  noText: {
    says: 'No text of an article is shown on this page.',
    can: 'It may come later, stand behind a login, or lie only in the page’s data. Lindero reads what the page shows.',
    again: 'Look again',
  },
  noAccess: {
    says: 'The site shows this article only to those who subscribe or sign in.',
    can: 'Lindero reads what the page shows, and that is hardly more than the headline. If you have access, sign in there first.',
    anyway: 'Mark what is shown',
  },
  otherLanguage: {
    says: (language: string) =>
      language === ''
        ? 'This article is in a language that Lindero does not read.'
        : `This article is in ${language}. Lindero does not read it.`,
    can: 'It reads English and Spanish.',
  },
  nothing: { says: 'Nothing on sovereignty, cartels or intervention here.', can: 'The article was read to its end.', again: 'Look again' },
  closedPage: {
    says: 'Extensions cannot work on this page.',
    can: 'The browser keeps them out of its own pages, the add-on store and its PDF viewer. Open a news article and try there, or paste a text.',
  },
  noPermission: {
    says: (site: string) => (site === '' ? 'This page has not been read yet.' : `Lindero does not have permission to read ${site} yet.`),
    can: 'Click the Lindero button in the toolbar to read this page once, or allow the site.',
    canUnknown: 'If it is a news article, click the Lindero button in the toolbar. Extensions cannot work on the browser’s own pages.',
    allow: 'Allow on this site',
  },
  tooLarge: {
    says: 'This page is too large to read at once.',
    can: (characters: string) => `Lindero reads up to ${characters} characters of a page. Open a single article from it.`,
  },
  failed: {
    says: 'The article could not be read.',
    can: 'Try again',
    detail: 'If it happens again, the diagnosis helps to report it: versions and counts, no text.',
  },
  updated: { says: 'Lindero was updated while this page was open.', can: 'Reload the page' },
  pageGone: { says: 'The page was closed or is reloading.', can: 'Look again' },
  diagnosis: { copy: 'Copy diagnosis', copied: 'Copied. Read it through before you send it to anybody.' },
  translated: 'The browser translated this page. The marks stand on the translation; quotes are not the speakers’ own words.',
  noTab: 'Open a news article in this window: its marks, quotes and stances are listed here.',
};
