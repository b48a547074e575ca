/** Words of the background: the browser's own places (store, add-on list, toolbar button, context menu, keyboard settings). */
export const background = {
  /** Become `_locales/<lang>/messages.json`; the browser reads them before any of our code runs. */
  manifest: {
    extName: 'Lindero: sovereignty and intervention in the news',
    extDescription: 'Marks sovereignty, cartel and intervention language in the news you read, and shows who stands where, in whose words.',
    cmdToggle: 'Mark this page, or remove the marks',
    cmdNext: 'Go to the next mark',
    cmdPrevious: 'Go to the previous mark',
    cmdCard: 'Explain the mark in view',
    cmdPanel: 'Open the side panel',
    actionTitle: 'Lindero: mark this page',
  },
  menu: { mark: 'Mark this page', explain: 'Explain this selection' },
  action: {
    marks: (count: number) => (count === 1 ? 'Lindero: 1 mark on this page' : `Lindero: ${count} marks on this page`),
    none: 'Lindero: nothing marked on this page',
    noneInView: 'Lindero: no mark in view',
    noneSelected: 'Lindero: no mark in the selection',
    unmarked: 'Lindero: this page is not marked',
    closed: 'Lindero: the browser lets no extension into this page',
  },
};

/** Every language has the same words. */
export type BackgroundWords = typeof background;
