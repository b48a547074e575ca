/** What stands in the popup's file before its script runs, and how it goes. */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PopupApp } from '../../../src/ui/popup/app.tsx';
import { testDesk } from './support/desk.ts';
import { settle } from './support/screen.tsx';
import { goldState } from './support/states.ts';

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
