import axe from 'axe-core';
import type { Lang } from '../../../src/core/types.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { ARTICLE, card, installHighlights, openSession, type Stage, settle, shadow } from './fixture.ts';

let stage: Stage;

async function openOn(word: string, language: Lang = 'en'): Promise<HTMLElement> {
  stage = openSession({}, { ...DEFAULTS, language });
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

beforeEach(() => {
  installHighlights();
  history.replaceState(null, '', '/news/council');
  document.body.innerHTML = `<button id="before">Before</button>${ARTICLE}`;
});

afterEach(() => stage.life.abort());

describe('what it says', () => {
  it('a term in somebody’s words: term, theme, sentence, speaker, cue, stance, rule, what is not meant', async () => {
    const text = (await openOn('troops')).textContent ?? '';
    for (const part of [
      'troops',
      'Intervention',
      '“Nobody asked for',
      'Minister Holt',
      'warned',
      'in their own words',
      'against',
      'rule of en/intervention/troops',
      'what looks alike',
      '4 of 4',
    ]) {
      expect(text).toContain(part);
    }
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

  it('takes the focus and gives it back on Escape', async () => {
    document.getElementById('before')?.focus();
    await openOn('cartel');
    expect(shadow()?.activeElement).toBe(card());
    key('Escape');
    expect(card()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  it('keeps the focus going round within it', async () => {
    const opened = await openOn('cartel');
    const buttons = [...opened.querySelectorAll('button')];
    const visited = buttons.map(() => {
      key('Tab');
      return shadow()?.activeElement;
    });
    expect(visited).toEqual(buttons);
    key('Tab');
    expect(shadow()?.activeElement).toBe(buttons[0]);
    key('Tab', true);
    expect(shadow()?.activeElement).toBe(buttons.at(-1));
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

  it('remembers “not this one”, and takes it back', async () => {
    await openOn('cartel');
    press('Not this one');
    await settle();
    expect(card()?.textContent).toContain('“cartel” is no longer marked.');
    press('Undo');
    expect(stage.dismissals).toEqual([
      ['en/cartel/cartel', 'cartel', true],
      ['en/cartel/cartel', 'cartel', false],
    ]);
  });

  it('holds at most one card', async () => {
    await openOn('cartel');
    stage.session.handlers.openCard(null);
    expect(shadow()?.querySelectorAll('.card')).toHaveLength(1);
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
