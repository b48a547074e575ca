import { stderr } from 'node:process';

/**
 * Text as a terminal may show it: control characters, which could move its cursor or set its title, by their code ("\u001b").
 * Line feeds are among them; a tab stays.
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) =>
    character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Says what went wrong, or what somebody should know, in one line on standard error. @param line may hold words of a document */
export function report(line: string): void {
  stderr.write(`${printable(line)}\n`);
}
