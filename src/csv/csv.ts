/** CSV after RFC 4180, as the extension and the command line write it. */

/** What a file begins with, so that spreadsheet programs read the accents. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of cells, with the CR LF that ends it. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * One cell. Text from a page that a spreadsheet would run as a formula is made text by an apostrophe in front
 * (OWASP, "CSV Injection").
 */
export function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
