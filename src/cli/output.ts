import { once } from 'node:events';
import { stdout } from 'node:process';

/** Writes to standard output, waiting where the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

/** Writes a line, to which it adds the line feed, as `write`. */
export const writeLine = (line: string): Promise<void> => write(`${line}\n`);
