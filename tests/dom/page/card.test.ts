import axe from 'axe-core';
import type { Lang } from '../../../src/core/types.ts';
import type { DismissOutcome } from '../../../src/protocol/messages.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { ARTICLE, card, installHighlights, openSession, type Stage, settle, shadow } from './fixture.ts';

let stage: Stage;

async function openOn(word: string, language: Lang = 'en', outcome: DismissOutcome = 'stored'): Promise<HTMLElement> {
  stage = openSession({}, { ...DEFAULTS, language }, outcome);
  const { text, analysis } = await stage.session.scan(false);
  const term = analysis?.terms.find(({ start, end }) => text.slice(start, end) === word);
  stage.session.handlers.jump({ start: term?.start ?? 0, end: term?.end ?? 1 });
  stage.session.handlers.openCard(null);
  await settle();
  const found = card();
  if (found === null) throw new Error('no card');
  return found;
}

const press = (label: string) => {
  const button = [...(card()?.querySelectorAll('button') ?? [])].find((each) => each.ariaLabel === label || each.textContent === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.click();
};

const key = (name: string, shiftKey = false) =>
  shadow()?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );

/** What the page's live region says. */
const heard = () => shadow()?.querySelector('[role=status]')?.textContent;

/** It speaks after what had the focus. */
const spoken = () => new Promise((done) => setTimeout(done, 400));

beforeEach(() => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  installHighlights();
  history.replaceState(null, '', '/news/council');
  document.body.innerHTML = `<button id="before">Before</button>${ARTICLE}`;
});

afterEach(() => {
  jest.restoreAllMocks();
  stage.life.abort();
});

describe('what it says', () => {
  it('a term in somebody’s words: term, theme, rule, what is not meant, speaker, the article’s own verb, stance, sentence', async () => {
    const text = (await openOn('troops')).textContent ?? '';
    for (const part of [
      'troops',
      'Intervention',
      '“Nobody asked for',
      'Minister Holt',
      'told (a warning) in their own words',
      'against',
      'rule of en/intervention/troops',
      'what looks alike',
      '4 of 4',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('what is not in the page comes first, the sentence last; what the verb tells of the saying stands beside it', async () => {
    const opened = await openOn('troops');
    const labels = [...opened.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Rule', 'Not meant', 'Said by', 'Stance', 'Otherwise']);
    const [list, sentence] = opened.querySelectorAll('dl, blockquote');
    expect([list?.tagName, sentence?.tagName]).toEqual(['DL', 'BLOCKQUOTE']);
    expect(opened.querySelector('.tag')?.textContent).toBe('told (a warning)');
  });

  it('a term in the article’s own voice: nobody is said to speak', async () => {
    const text = (await openOn('cartel')).textContent ?? '';
    expect(text).toContain('no one: the article’s own report');
    expect(text).not.toContain('Minister Holt');
  });

  it('in Spanish where the reader chose it', async () => {
    const opened = await openOn('troops', 'es');
    expect(opened.lang).toBe('es');
    expect(opened.textContent).toContain('advirtió');
    expect(opened.querySelector('blockquote')?.lang).toBe('en');
  });
});

describe('how it is used', () => {
  it('is a dialog named by its term', async () => {
    const opened = await openOn('cartel');
    expect(opened.getAttribute('role')).toBe('dialog');
    const name = opened.querySelector(`#${opened.getAttribute('aria-labelledby')}`)?.textContent;
    expect(name).toBe('cartel');
  });

  it('is described by its theme, and makes no landmarks of its own in the page', async () => {
    const opened = await openOn('cartel');
    expect(opened.querySelector(`#${opened.getAttribute('aria-describedby')}`)?.textContent).toContain('Cartel · organized crime');
    expect(opened.querySelectorAll('header, footer')).toHaveLength(0);
  });

  it('takes the focus on its first button, so that its name is said, and gives it back on Escape', async () => {
    document.getElementById('before')?.focus();
    await openOn('cartel');
    expect(shadow()?.activeElement).toBe(card()?.querySelector('button'));
    key('Escape');
    expect(card()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  it.each([
    ['from its last button', false, -1],
    ['backward from its first', true, 0],
    ['backward from itself', true, null],
  ])('is no modal dialog: Tab leaves it %s, to where the focus was', async (_, isBackward, from) => {
    document.getElementById('before')?.focus();
    const opened = await openOn('cartel');
    expect(opened.hasAttribute('aria-modal')).toBe(false);
    (from === null ? opened : [...opened.querySelectorAll('button')].at(from))?.focus();
    // The browser itself moves the focus on from there.
    expect(key('Tab', isBackward)).toBe(true);
    expect(card()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  it.each([
    ['from itself', null, false],
    ['from its first button', 0, false],
    ['backward from its last', -1, true],
  ])('is left by no other Tab: %s', async (_, from, isBackward) => {
    const opened = await openOn('cartel');
    (from === null ? opened : [...opened.querySelectorAll('button')].at(from))?.focus();
    expect(key('Tab', isBackward)).toBe(true);
    expect(card()).toBe(opened);
  });

  it('lets no key and no click of its own reach the page', async () => {
    const heard = jest.fn();
    for (const type of ['keydown', 'keyup', 'click'] as const) document.addEventListener(type, heard);
    const opened = await openOn('cartel');
    key('a');
    opened.querySelector('p')?.click();
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['keydown', 'keyup', 'click'] as const) document.removeEventListener(type, heard);
  });

  it('goes on to the next mark', async () => {
    await openOn('cartel');
    press('Next mark');
    await settle();
    expect(card()?.querySelector('h2')?.textContent).toBe('troops');
  });

  it('goes from mark to mark by its buttons, leaves the focus on them, and says once which mark it is now', async () => {
    const opened = await openOn('cartel');
    expect(heard()).toBe('');
    const next = () => card()?.querySelector<HTMLElement>('.step[aria-label="Next mark"]');
    next()?.focus();
    next()?.click();
    await settle();
    // The same dialog, which is not named anew: else it would be said twice.
    expect(card()).toBe(opened);
    expect(card()?.querySelector('h2')?.textContent).toBe('troops');
    expect(card()?.querySelectorAll('dt')).toHaveLength(5);
    expect(shadow()?.activeElement).toBe(next());
    await spoken();
    expect(heard()).toBe('troops, 4 of 4');
  });

  it('where no card is open, a step by key is said too, in the reader’s language', async () => {
    stage = openSession({}, { ...DEFAULTS, language: 'es' });
    await stage.session.scan(false);
    expect((await stage.session.handlers.step({ direction: 1, theme: null })).index).toBe(1);
    await spoken();
    expect(heard()).toBe('sovereignty, 1 de 4');
    expect(shadow()?.querySelector<HTMLElement>('[role=status]')?.lang).toBe('es');
  });

  it('who steps from elsewhere, the panel say, hears it there', async () => {
    stage = openSession();
    await stage.session.scan(false);
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage.session.handlers.step({ direction: 1, theme: null });
    await spoken();
    expect(heard()).toBe('');
  });

  it('holds at most one card', async () => {
    await openOn('cartel');
    stage.session.handlers.openCard(null);
    expect(shadow()?.querySelectorAll('.card')).toHaveLength(1);
  });
});

describe('“not this one”', () => {
  const dismiss = async (scope: string) => {
    press('Not this one');
    press(scope);
    await settle();
  };
  const terms = () => {
    const state = stage.session.handlers.state(null);
    return 'analysis' in state ? (state.analysis?.terms.length ?? 0) : 0;
  };

  it('unfolds three scopes, next in the order of Tab, and folds them up again', async () => {
    const opened = await openOn('cartel');
    press('Not this one');
    const dismissing = [...opened.querySelectorAll('button')].find(({ textContent }) => textContent === 'Not this one');
    expect(dismissing?.ariaExpanded ?? dismissing?.getAttribute('aria-expanded')).toBe('true');
    const buttons = [...opened.querySelectorAll('button')];
    expect(buttons[buttons.indexOf(dismissing as HTMLButtonElement) + 1]?.textContent).toBe('Here');
    expect(opened.querySelector('[role=group]')?.textContent).toBe('HereOn this siteThis rule everywhere');
    press('Not this one');
    expect(opened.querySelector('[role=group]')).toBeNull();
  });

  it('here: this mark alone goes, nothing is stored, badge and list follow; undo brings it back', async () => {
    await openOn('sovereignty');
    await dismiss('Here');
    expect(card()?.textContent).toContain('“sovereignty” is no longer marked here.');
    expect([terms(), stage.badges.at(-1)]).toEqual([3, 3]);
    press('Undo');
    await settle();
    expect([terms(), stage.badges.at(-1), card()]).toEqual([4, 4, null]);
    await spoken();
    expect(heard()).toBe('“sovereignty” is marked again.');
    expect(stage.dismissals).toEqual([]);
  });

  it('here: what was put aside stays so when the page grows above it', async () => {
    await openOn('cartel');
    await dismiss('Here');
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<p>A paragraph that came later, and that is long enough to be one.</p>');
    await stage.session.scan(true);
    expect(terms()).toBe(3);
    stage.session.off();
    await stage.session.scan(false);
    expect(terms()).toBe(4);
  });

  it.each([
    ['On this site', 'on this site', location.hostname],
    ['This rule everywhere', 'no longer marks anything.', null],
  ])('%s: the rule is stored, and undo takes it back', async (scope, says, site) => {
    await openOn('cartel');
    await dismiss(scope);
    expect(card()?.textContent).toContain(says);
    press('Undo');
    await settle();
    const rule = { entry: 'en/cartel/cartel', phrase: 'cartel', site };
    expect(stage.dismissals).toEqual([
      [rule, true],
      [rule, false],
    ]);
    expect(card()).toBeNull();
  });

  it('keeps the way back open when the settings arrive and the mark goes', async () => {
    await openOn('cartel');
    press('Not this one');
    press('This rule everywhere');
    stage.session.change({ ...DEFAULTS, dismissed: [{ entry: 'en/cartel/cartel', phrase: 'cartel', site: null }] });
    await settle();
    expect(card()?.textContent).toContain('Undo');
  });

  it.each([
    ['private', 'A private window stores nothing'],
    ['failed', 'could not be stored'],
  ] as const)('says why nothing was stored: %s', async (outcome, says) => {
    await openOn('cartel', 'en', outcome);
    await dismiss('On this site');
    // Said by the focus, which comes to the dialog with this name.
    expect(card()?.querySelector('#term')?.textContent).toContain(says);
    expect(shadow()?.activeElement).toBe(card());
    expect(card()?.textContent).not.toContain('Undo');
  });
});

it.each(['en', 'es'] as const)('has nothing that axe finds (%s)', async (language) => {
  await openOn('troops', language);
  const context = document.documentElement.querySelector<HTMLElement>(':scope > div');
  // jsdom has no layout, so colours are checked by their own test; the rules on landmarks are about whole pages.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(context ?? document, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
