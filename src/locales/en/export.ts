import type { QuoteTie } from '../../core/types.ts';

/** What an article is saved as, and the words inside the Markdown brief. */
export const exporting = {
  title: 'Save as…',
  intro: 'A file with the page’s address, date and language, and the rule behind each item.',
  formats: {
    markdown: 'Brief (Markdown)',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    jsonld: 'Annotations (W3C JSON-LD)',
  },
  copyBrief: 'Copy the brief',
  saved: (name: string) => `Saved: ${name}`,
  notSaved: 'The browser did not let Lindero save the file.',
  untitled: 'Untitled article',
  site: 'Site',
  address: 'Address',
  byline: 'By',
  date: 'Date',
  language: 'Language',
  savedOn: 'Saved on',
  marks: 'Marked language',
  noMarks: 'Nothing was marked.',
  conditionally: ', on a condition',
  rule: 'rule',
  /** How a quote was found. */
  quoteRules: {
    cue: 'a word of saying introduces it',
    around: 'a word of saying stands beside it or within it',
    colon: 'it follows a name and a colon',
    headline: 'in a headline it follows a name and a colon',
    carried: 'it goes on with what the same speaker says before',
    dialogue: 'a dash opens it, as in a dialogue',
    standing: 'it stands in quotation marks by itself',
    viewpoint: 'the article names whose view it is',
  } satisfies Readonly<Record<QuoteTie, string>>,
  place: 'in the page',
  note: (version: string) =>
    `Made by Lindero ${version} on the reader’s own machine, by rules. Check it against the article: quotes stand as written there; what begins with “Reported:” is the article’s wording.`,
};
