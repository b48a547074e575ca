import { once } from 'node:events';
import { stdout } from 'node:process';

/** Writes a line to standard output, waiting where the reader is slower than we are. */
export async function writeLine(line: string): Promise<void> {
  if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
}
