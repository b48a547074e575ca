/** Markdown: page text must come out as text, whatever it holds. */

/** Escapes every character that CommonMark could read as markup, and folds line ends to blanks. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|<>~$^&:=@-]/g, (mark, at: number, whole: string) => (isInsideWord(mark, at, whole) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address inside angle brackets. */
export function escapeAddress(url: string): string {
  return url.replace(/[\s<>\\]/g, (mark) => encodeURIComponent(mark));
}

/** A hyphen, a colon or an equals sign between two letters or before a blank is never markup, and reads better bare. */
function isInsideWord(mark: string, at: number, whole: string): boolean {
  if (!'-:=&()@+'.includes(mark)) return false;
  if (mark === '(' || mark === ')') return true;
  return at > 0 && /[\p{L}\p{N}"'”’»]/u.test(whole[at - 1] ?? '') && mark !== '&';
}
