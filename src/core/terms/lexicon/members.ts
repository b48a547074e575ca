import type { FormMaker, WordKind } from './forms.ts';

/** At most so many spellings of one member of a class. */
const MOST = 4000;

/**
 * Writes out a member of a class: "special force/n" gives "special force" and "special forces".
 * @param member words parted by blanks; a word may carry /n, /v or /a
 * @returns every spelling, or a message that says what is wrong
 */
export function expandMember(member: string, forms: FormMaker): readonly string[] | string {
  if (!/\s/.test(member)) return wordForms(member, forms);
  let spellings = [''];
  for (const word of member.trim().split(/\s+/)) {
    const options = wordForms(word, forms);
    if (typeof options === 'string') return options;
    spellings = spellings.flatMap((start) => options.map((form) => (start ? `${start} ${form}` : form)));
    if (spellings.length > MOST) return `"${member}" has more than ${MOST} spellings`;
  }
  return spellings;
}

function wordForms(word: string, forms: FormMaker): readonly string[] | string {
  const slash = word.lastIndexOf('/');
  if (slash < 0) return [word];
  const kind = word.slice(slash + 1);
  if (!isWordKind(kind)) return `"${word}": a word is /n, /v or /a`;
  return forms(word.slice(0, slash), kind);
}

const isWordKind = (kind: string): kind is WordKind => kind === 'n' || kind === 'v' || kind === 'a';
