/** The page for pasted text. */
export const paste = {
  title: 'Lindero: read a pasted text',
  lead: 'For what no extension can read in the browser, a PDF or an e-mail say. The text stays on this machine, and only while this page is open.',
  text: 'Text of the article',
  read: 'Mark this text',
  empty: 'Paste a text first.',
};
