/** axe-core on every surface and state; contrast is measured in a real browser (tests/e2e/ui) and on the tokens (tests/unit/ui). */
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { OptionsApp } from '../../../src/ui/options/app.tsx';
import { PanelApp } from '../../../src/ui/panel/app.tsx';
import { PasteApp } from '../../../src/ui/paste/app.tsx';
import { PopupApp } from '../../../src/ui/popup/app.tsx';
import type { Sight } from '../../../src/ui/port.ts';
import { WelcomeApp } from '../../../src/ui/welcome/app.tsx';
import { crowdedState } from './support/crowd.ts';
import { testDesk } from './support/desk.ts';
import { button, click, draw } from './support/screen.tsx';
import { emptyAnalysis, goldState, stateWith, stateWithout } from './support/states.ts';

const SIGHTS: readonly (readonly [string, Sight])[] = [
  ['a result', { kind: 'page', state: goldState('en-dev-01') }],
  ['a crowd', { kind: 'page', state: crowdedState() }],
  ['nothing found', { kind: 'page', state: stateWith('Bread.', emptyAnalysis()) }],
  ['no article', { kind: 'page', state: stateWithout('refused', 'no-article') }],
  ['failed', { kind: 'page', state: stateWithout('refused', 'analysis-failed') }],
  ['off', { kind: 'page', state: stateWithout('off') }],
  ['closed', { kind: 'closed' }],
  ['no permission', { kind: 'no-permission', site: 'a.example' }],
];

jest.setTimeout(60_000);

// axe draws letters to tell icon fonts from words; jsdom has no canvas, and we have no icon fonts.
HTMLCanvasElement.prototype.getContext = () => null;

async function check(vnode: ComponentChild, act: () => Promise<void> = async () => {}) {
  await draw(vnode);
  await act();
  document.title = 'Lindero';
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: true } },
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe.each(['en', 'es'] as const)('in %s', (lang) => {
  test.each(SIGHTS)('popup: %s', (_, sight) => check(<PopupApp desk={testDesk(sight, { lang }).desk} />));

  // 400 marks in the panel are checked in a real browser: jsdom takes minutes over them.
  test.each(SIGHTS.filter(([name]) => name !== 'a crowd'))('panel: %s', (_, sight) =>
    check(<PanelApp desk={testDesk(sight, { lang }).desk} />),
  );

  test('popup with a row unfolded and the sites open', () =>
    check(<PopupApp desk={testDesk(goldState('en-dev-01'), { lang }).desk} />, async () => {
      await click(button(/^Ximena Baltierra/));
      await click(button(lang === 'en' ? 'Mark: Only this page' : 'Marcar: Solo esta página'));
    }));

  test('options with everything in them', () => {
    const settings = {
      ...DEFAULTS,
      sites: { 'a.example': 'always' as const },
      everyArticle: true,
      ownTerms: [{ phrase: 'border incident', theme: 'cartel' as const }],
      dismissed: [{ entry: 'e', phrase: 'base', site: 'a.example' }],
    };
    return check(<OptionsApp desk={testDesk({ kind: 'no-tab' }, { lang, settings }).desk} />);
  });

  test('pasted text', () =>
    check(<PasteApp desk={testDesk({ kind: 'no-tab' }, { lang }).desk} />, async () => {
      await click(button(lang === 'en' ? 'Mark this text' : 'Marcar este texto'));
    }));

  test('welcome', () => check(<WelcomeApp desk={testDesk({ kind: 'no-tab' }, { lang }).desk} />));
});
