import type { Article } from '../../../src/core/types.ts';
import { fail, ok } from '../../../src/protocol/result.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { PasteApp } from '../../../src/ui/paste/app.tsx';
import type { Desk } from '../../../src/ui/port.ts';
import { sampleArticle } from '../../../src/ui/welcome/sample-article.ts';
import { type Scene, testDesk } from './support/desk.ts';
import { announced, button, click, draw, text, type } from './support/screen.tsx';
import { emptyAnalysis } from './support/states.ts';

const SAMPLE = sampleArticle('en');

async function open(part: Partial<Scene> = {}) {
  const test = testDesk({ kind: 'no-tab' }, { analysed: ok(SAMPLE.analysis), ...part });
  await draw(<PasteApp desk={test.desk} />);
  return test;
}

async function paste(words: string): Promise<void> {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('no field');
  await type(field, words);
  await click(button('Mark this text'));
}

const marks = () => [...document.querySelectorAll('.marked-text .mark')].map(({ textContent }) => textContent);

test('a pasted text is marked and summed up, in the page itself and in no tab', async () => {
  const { log } = await open();
  await paste(SAMPLE.text);
  expect(marks()).toEqual(['foreign troops', 'on our soil', 'airstrikes', 'drug cartels']);
  expect(announced()).toBe('Done: 4 marks.');
  await click(button(/^Elena Quill: against/));
  await click(button(/^Show in the page/));
  expect(document.querySelector('.marked-text .shown')?.textContent).toContain('President Elena Quill');
  expect(log).toEqual([`analyse ${SAMPLE.text}`]);
});

test('themes that are hidden are not drawn, and a rule that was put aside everywhere marks nothing', async () => {
  const rule = (entry: string, site: string | null) => ({ entry, phrase: 'x', site });
  const dismissed = [rule('sample/cartel', null), rule('sample/sovereignty', 'news.example')];
  await open({ settings: { ...DEFAULTS, dismissed } });
  await paste(SAMPLE.text);
  expect(marks()).toEqual(['foreign troops', 'on our soil', 'airstrikes']);
  await click(button(/^2.*Intervention/));
  expect(marks()).toEqual(['on our soil']);
});

test.each([
  ['en', 'Mark this text'],
  ['es', 'Marcar este texto'],
] as const)('a text that does not tell its language is taken to be in the interface’s: %s', async (language, label) => {
  const { desk } = testDesk({ kind: 'no-tab' }, { analysed: ok(SAMPLE.analysis), settings: { ...DEFAULTS, language } });
  const asked: Article[] = [];
  const analyse: Desk['analyse'] = (article) => {
    asked.push(article);
    return desk.analyse(article);
  };
  await draw(<PasteApp desk={{ ...desk, analyse }} />);
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('no field');
  await type(field, 'Caracas');
  await click(button(label));
  expect(asked).toMatchObject([{ text: 'Caracas', assumed: language }]);
});

test('nothing pasted: says so at the field, and reads nothing', async () => {
  const { log } = await open();
  await paste(' \n ');
  expect(text()).toContain('Paste a text first.');
  expect(document.activeElement).toBe(document.querySelector('textarea'));
  expect(log).toEqual([]);
});

test.each([
  ['another language', ok({ ...emptyAnalysis(null), detected: 'fr' }), 'This article is in French.'],
  ['nothing on the subject', ok(emptyAnalysis()), 'Nothing on sovereignty, cartels or intervention here.'],
  ['too large', fail('too-large'), 'too large to read at once'],
  ['failed', fail('no-receiver'), 'The article could not be read.'],
] as const)('%s is said', async (_, analysed, says) => {
  await open({ analysed });
  await paste('Du pain.');
  expect(text()).toContain(says);
  expect(marks()).toEqual([]);
});

test('what failed can be tried again, and the next text takes the place of the last', async () => {
  const { scene } = await open({ analysed: fail('analysis-failed') });
  await paste(SAMPLE.text);
  scene.analysed = ok(SAMPLE.analysis);
  await click(button('Try again'));
  expect(marks()).toHaveLength(4);
  scene.analysed = ok(emptyAnalysis());
  await paste('Bread.');
  expect(marks()).toEqual([]);
});
