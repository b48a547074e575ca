import { WelcomeApp } from '../../../src/ui/welcome/app.tsx';
import { testDesk } from './support/desk.ts';
import { announced, button, click, draw, text } from './support/screen.tsx';

test('a newcomer sees the three marks, how to begin, how to stop, and that nothing is sent', async () => {
  const { desk } = testDesk({ kind: 'no-tab' });
  await draw(<WelcomeApp desk={desk} />);
  for (const part of ['How to begin', 'Three kinds of marks', 'How to stop it', 'It sends nothing anywhere'])
    expect(text()).toContain(part);
  expect(document.querySelectorAll('.kinds .mark')).toHaveLength(3);
});

test('the sample works by itself: a name unfolds, Show shows the sentence in the sample', async () => {
  const { desk, log } = testDesk({ kind: 'no-tab' });
  await draw(<WelcomeApp desk={desk} />);
  await click(button(/^Elena Quill: against/));
  expect(text()).toContain('Without “not” it would be in favor.');
  await click(button(/^Show in the page/));
  const shown = [...document.querySelectorAll('.marked-text .shown')].map(({ textContent }) => textContent?.trim());
  expect(shown).toEqual(['President Elena Quill said on Tuesday: “We will not accept foreign troops on our soil.”']);
  expect(announced()).toBe('Shown in the page');
  expect(log.filter((line) => line.startsWith('jump'))).toEqual([]);
});

test('in Spanish the sample is a Spanish article', async () => {
  const { desk } = testDesk({ kind: 'no-tab' }, { lang: 'es' });
  await draw(<WelcomeApp desk={desk} />);
  expect(document.querySelector('.marked-text')?.getAttribute('lang')).toBe('es');
  expect(text()).toContain('tropas extranjeras');
});
