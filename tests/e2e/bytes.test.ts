/** The same article gives the same bytes on the command line, in Chromium and in Firefox: for the whole corpus. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { readGold } from '../../src/cli/gold/files.ts';
import { articleFromText } from '../../src/core/text/article.ts';
import type { Article } from '../../src/core/types.ts';
import { buildFor } from './support/paths.ts';
import { check, inBothBrowsers } from './support/suite.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> } };

const ROOT = resolve(__dirname, '../..');
const { articles } = readGold([join(ROOT, 'tests/corpus/gold')]);

/** What the command line says, a line for each article. */
function onCommandLine(): string[] {
  const input = articles.map(({ id, lang, title, text }) => JSON.stringify({ id, lang, title, text })).join('\n');
  const cli = join(buildFor('chrome'), '../cli/lindero.js');
  const { stdout, status, stderr } = spawnSync(process.execPath, [cli, 'analyse', '-'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd().split('\n');
}

/** Runs in a page of the extension. */
async function inBackground(batch: readonly Article[]): Promise<string[]> {
  const answers: string[] = [];
  for (const article of batch) {
    const reply = await chrome.runtime.sendMessage({ lindero: 1, to: 'background', name: 'analyse', request: { article } });
    answers.push(JSON.stringify(reply.ok ? reply.value : reply));
  }
  return answers;
}

inBothBrowsers('the same bytes', (stage) => {
  check('every article of the corpus is analysed alike', async () => {
    expect(articles.length).toBeGreaterThan(70);
    const expected = onCommandLine();
    const answers: string[] = [];
    for (let at = 0; at < articles.length; at += 20) {
      const batch = articles.slice(at, at + 20).map(({ text, title, lang }) => articleFromText(text, title, lang));
      answers.push(...(await stage().driver.inExtension(inBackground, batch)));
    }
    expect(answers.map((answer, at) => `{"id":${JSON.stringify(articles[at]?.id)},${answer.slice(1)}`)).toEqual(expected);
  });
});
