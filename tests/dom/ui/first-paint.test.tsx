/** What stands in the popup's file before its script runs, how it goes, and what is drawn first where the answers are there already. */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { stateWords } from '../../../src/locales/index.ts';
import { PopupApp } from '../../../src/ui/popup/app.tsx';
import { testDesk } from './support/desk.ts';
import { settle } from './support/screen.tsx';
import { goldState, stateWithout } from './support/states.ts';

test('the name stands there at once, and exactly one head when the popup has drawn itself', async () => {
  const html = new DOMParser().parseFromString(readFileSync('src/ui/popup/popup.html', 'utf8'), 'text/html');
  for (const script of html.querySelectorAll('script')) script.remove();
  document.body.replaceChildren(...html.body.children);
  expect(document.querySelector('h1')?.textContent).toBe('Lindero');
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  await act(() => render(<PopupApp desk={testDesk(goldState('en-dev-01')).desk} />, root));
  await settle();
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(document.querySelectorAll('header .sign')).toHaveLength(1);
  expect(document.getElementById('before')).toBeNull();
});

test('what was answered before is drawn at once, without a word on waiting', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  const { desk, scene } = testDesk(goldState('en-dev-01'));
  const known = { sight: scene.sight, settings: { settings: scene.settings, readable: true } };
  render(<PopupApp desk={{ ...desk, known }} />, root);
  expect(document.querySelectorAll('.actor').length).toBeGreaterThan(0);
  expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  await settle();
});

test('a page that has not been read yet is called so from the first frame on', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  const { desk, scene } = testDesk({ kind: 'page', state: stateWithout('waiting') });
  const known = { sight: scene.sight, settings: { settings: scene.settings, readable: true } };
  render(<PopupApp desk={{ ...desk, known }} />, root);
  expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(document.querySelector('.notice')?.textContent).toBe(stateWords.en.reading);
  await settle();
});
