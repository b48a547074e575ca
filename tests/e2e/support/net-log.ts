/** Chromium's own log of its network: every request, whoever made it, worker and content script included. */
import { readFile } from 'node:fs/promises';

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** Addresses that a document, a worker or an extension asked for; the browser's own errands carry no initiator. */
export async function readNetLog(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const asked = lines.flatMap((line) => {
    const { params } = readEvent(line);
    return params?.url !== undefined && /^(?:https?|chrome-extension):/.test(params.initiator ?? '') ? [params.url] : [];
  });
  return [...new Set(asked)];
}

/** One event stands on one line; the head and foot of the file are no events. */
function readEvent(line: string): NetEvent {
  if (!line.startsWith('{"') || !line.includes('"initiator"')) return {};
  return JSON.parse(line.replace(/,$/, ''));
}
