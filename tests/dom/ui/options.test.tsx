import { act } from 'preact/test-utils';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { OptionsApp } from '../../../src/ui/options/app.tsx';
import { testDesk } from './support/desk.ts';
import { announced, button, buttons, click, draw, settle, text, type } from './support/screen.tsx';

async function open(part: Parameters<typeof testDesk>[1] = {}) {
  const test = testDesk({ kind: 'no-tab' }, part);
  await draw(<OptionsApp desk={test.desk} />);
  return test;
}

const labelled = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
  const control = found?.control ?? found?.querySelector('input');
  if (!(control instanceof HTMLInputElement)) throw new Error(`no control ${label}`);
  return control;
};
const phraseField = () => labelled('Word or phrase');
const submit = () => click(button('Add'));

test('the language changes the page at once', async () => {
  const desk = await open();
  await click(labelled('Español'));
  expect(desk.scene.settings.language).toBe('es');
  expect(text()).toContain('Idioma de la interfaz');
  expect(document.title).toBe('Lindero: opciones');
});

test.each([
  ['Sovereignty', { themes: { sovereignty: false, cartel: true, intervention: true } }],
  ['Strong', { strength: 'strong' }],
  ['Lines under marks', { underline: false }],
  ['Strip at the page’s edge', { overview: false }],
])('%s is stored as it is chosen, and that is said', async (label, expected) => {
  const desk = await open();
  await click(labelled(label));
  expect(desk.scene.settings).toMatchObject(expected);
  expect(announced()).toBe('Stored');
});

test('where storage refuses, the choice goes back and the page says why', async () => {
  const desk = await open({ storageWorks: false });
  await click(labelled('Strong'));
  expect(desk.scene.settings.strength).toBe('normal');
  expect(labelled('Normal').checked).toBe(true);
  expect(announced()).toContain('could not be stored');
});

test('settings that cannot be read: nothing is stored over them until the reader starts anew', async () => {
  const desk = await open({ readable: false });
  expect(text()).toContain('Your settings could not be read');
  await click(labelled('Strong'));
  expect(labelled('Normal').checked).toBe(true);
  expect(announced()).toContain('could not be stored');
  await click(button('Start anew with the defaults'));
  expect(desk.log).toContain('start anew');
  expect(announced()).toContain('Everything is at its default');
  expect(text()).not.toContain('Your settings could not be read');
  await click(labelled('Strong'));
  expect(desk.scene.settings.strength).toBe('strong');
});

describe('colors of the marks', () => {
  const field = (name: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(`input[type=color][aria-label="${name}"]`);
    if (found === null) throw new Error(`no field ${name}`);
    return found;
  };
  /** As the browser's color picker does: `input` while the reader looks around, `change` with the choice. */
  const show = async (name: string, color: string, type: 'input' | 'change') => {
    await act(() => {
      field(name).value = color;
      field(name).dispatchEvent(new Event(type, { bubbles: true }));
    });
    await settle();
  };

  test('the contrast is told while a color is chosen, and stored with the choice alone', async () => {
    const desk = await open({});
    await show('Words of Cartel', '#cccccc', 'input');
    expect(text()).toContain('contrast 1.3 to 1 Hard to read: it takes 4.5 to 1.');
    expect(desk.scene.settings.colors).toEqual({});
    await show('Words of Cartel', '#000000', 'change');
    expect(text()).not.toContain('Hard to read');
    expect(desk.scene.settings.colors).toEqual({ cartel: { ground: '#fbe7bf', words: '#000000' } });
    expect(document.documentElement.style.getPropertyValue('--car-ink')).toBe('#000000');
  });

  test('one theme goes back to Lindero’s colors, the others stay', async () => {
    const pair = { ground: '#ffffff', words: '#000000' };
    const desk = await open({ settings: { ...DEFAULTS, colors: { cartel: pair, sovereignty: pair } } });
    await click(button('Lindero’s colors: Cartel'));
    expect(desk.scene.settings.colors).toEqual({ sovereignty: pair });
    expect(announced()).toBe('Cartel has Lindero’s colors again.');
    expect(document.documentElement.style.getPropertyValue('--car-ink')).toBe('');
  });

  test('where storage refuses, the colors are as before, and the page says why', async () => {
    await open({ storageWorks: false });
    await show('Ground of Cartel', '#00ff00', 'change');
    expect(field('Ground of Cartel').value).toBe('#fbe7bf');
    expect(announced()).not.toBe('Stored');
  });
});

test('sites: one is forgotten, or all with one button', async () => {
  const desk = await open({ settings: { ...DEFAULTS, sites: { 'b.example': 'never', 'a.example': 'always' }, everyArticle: true } });
  expect([...document.querySelectorAll('.rows bdi')].map(({ textContent }) => textContent)).toEqual(['a.example', 'b.example']);
  await click(button('Forget a.example'));
  expect(desk.log).toContain('forget a.example');
  await click(button('Stop this'));
  expect(desk.log).toContain('stop every');
  await click(button('Forget all sites'));
  expect(text()).toContain('No site is remembered.');
  expect(announced()).toContain('All sites are forgotten');
});

test('a row’s columns are heard as words of their own', async () => {
  const dismissed = [{ entry: 'e', phrase: 'base', site: null }];
  const ownTerms = [{ phrase: 'border incident', theme: 'cartel' }] as const;
  await open({ settings: { ...DEFAULTS, sites: { 'a.example': 'always' }, dismissed, ownTerms: [...ownTerms] } });
  const rows = [...document.querySelectorAll('.rows li')].map(({ textContent }) => textContent ?? '');
  for (const heard of ['border incident, Cartel', 'base, everywhere', 'a.example, always'])
    expect({ heard, rows: rows.filter((row) => row.includes(heard)) }).toMatchObject({ rows: [expect.anything()] });
});

describe('what was pressed goes away, and the focus goes on', () => {
  const pressButton = (name: string) => {
    button(name).focus();
    return click(button(name));
  };
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

  test('own terms: to the next row, to the row before, to the heading; into the form and back', async () => {
    const term = (phrase: string) => ({ phrase, theme: 'cartel' }) as const;
    await open({ settings: { ...DEFAULTS, ownTerms: [term('one'), term('two'), term('three')] } });
    // Until then no heading is called clickable.
    expect(document.querySelectorAll('h2[tabindex]')).toHaveLength(0);
    await pressButton('Change “two”');
    expect(document.activeElement).toHaveProperty('value', 'two');
    await pressButton('Cancel');
    expect(focused()).toBe('Change “two”');
    await pressButton('Remove “two”');
    expect(focused()).toBe('Change “three”');
    await pressButton('Remove “three”');
    expect(focused()).toBe('Change “one”');
    await pressButton('Remove “one”');
    expect(focused()).toBe('Your own terms');
  });

  test('sites and rules put aside: each outcome is said', async () => {
    const sites = { 'a.example': 'always', 'b.example': 'never' } as const;
    const dismissed = [{ entry: 'e', phrase: 'base', site: null }];
    await open({ settings: { ...DEFAULTS, sites, everyArticle: true, dismissed } });
    await pressButton('Forget a.example');
    expect([focused(), announced()]).toEqual(['Forget b.example', 'a.example is forgotten, and its permission given back.']);
    await pressButton('Stop this');
    expect([focused(), announced()]).toEqual(['Sites', expect.stringContaining('no longer marked unasked')]);
    await pressButton('Mark again: “base”, everywhere');
    expect([focused(), announced()]).toEqual(['Rules you turned off', '“base” is marked again.']);
  });

  test('where forgetting fails, that is said', async () => {
    await open({ settings: { ...DEFAULTS, sites: { 'a.example': 'always' }, everyArticle: true }, storageWorks: false });
    for (const name of ['Forget a.example', 'Stop this', 'Forget all sites']) {
      await pressButton(name);
      expect(announced()).toContain('could not be stored');
    }
  });

  test('the focus of a reader who is elsewhere stays there', async () => {
    await open({ settings: { ...DEFAULTS, ownTerms: [{ phrase: 'one', theme: 'cartel' }] } });
    const removed = click(button('Remove “one”'));
    phraseField().focus();
    await removed;
    expect(document.activeElement).toBe(phraseField());
  });
});

describe('own terms', () => {
  test('add, change, remove', async () => {
    const desk = await open();
    await type(phraseField(), '  border   incident ');
    await submit();
    expect(desk.scene.settings.ownTerms).toEqual([{ phrase: 'border incident', theme: 'intervention' }]);
    expect(phraseField().value).toBe('');
    await click(button('Change “border incident”'));
    await type(phraseField(), 'border incidents');
    await click(button('Save'));
    expect(desk.scene.settings.ownTerms).toEqual([{ phrase: 'border incidents', theme: 'intervention' }]);
    await click(button('Remove “border incidents”'));
    expect(desk.scene.settings.ownTerms).toEqual([]);
    expect(announced()).toContain('was removed');
  });

  test('what is being changed stays so while another term is removed', async () => {
    const term = (phrase: string) => ({ phrase, theme: 'cartel' }) as const;
    const desk = await open({ settings: { ...DEFAULTS, ownTerms: [term('one'), term('two'), term('three')] } });
    await click(button('Change “two”'));
    await type(phraseField(), 'twofold');
    await click(button('Remove “one”'));
    expect(phraseField().value).toBe('twofold');
    await click(button('Save'));
    expect(desk.scene.settings.ownTerms).toEqual([term('twofold'), term('three')]);
  });

  test('a full list takes no more, and says so', async () => {
    const ownTerms = Array.from({ length: 500 }, (_, index) => ({ phrase: `term ${index}`, theme: 'cartel' }) as const);
    const desk = await open({ settings: { ...DEFAULTS, ownTerms } });
    await type(phraseField(), 'one more');
    await submit();
    expect(text()).toContain('The list holds 500 terms');
    expect(desk.scene.settings.ownTerms).toHaveLength(500);
  });

  test('where storage refuses, what was typed stays', async () => {
    await open({ storageWorks: false });
    await type(phraseField(), 'border incident');
    await submit();
    expect(announced()).toContain('could not be stored');
    expect(phraseField().value).toBe('border incident');
  });

  test('forms, capitals and a word that binds it; the list says so', async () => {
    const desk = await open();
    await type(phraseField(), 'Seizure');
    await click(labelled('Other forms of the word too'));
    await click(labelled('Capitals as written'));
    const near = [...document.querySelectorAll('select')].find((each) => each.labels?.[0]?.textContent?.startsWith('Another word'));
    if (near === undefined) throw new Error('no select');
    await type(near, 'mustNot');
    await submit();
    expect(text()).toContain('Write the other word.');
    expect(document.activeElement).toBe(labelled('That word'));
    await type(labelled('That word'), ' data ');
    await submit();
    expect(desk.scene.settings.ownTerms).toEqual([
      { phrase: 'Seizure', theme: 'intervention', asWritten: true, matchCase: true, near: { word: 'data', must: false } },
    ]);
    expect(text()).toContain('Intervention · only as written · capitals as written · not beside “data”');
  });

  test.each([
    ['too many words', 'a b c d e f g h i', 'At most 8 words.'],
    ['nothing', '   ', 'Write a word or a phrase first.'],
    ['marks alone', '…', 'Write a word or a phrase first.'],
    ['too much', 'x'.repeat(121), 'At most 120 characters.'],
    ['the same again, in other letters', 'Border Íncident', 'This term is on the list already.'],
  ])('%s is refused beside the field, and the focus goes there', async (_, phrase, says) => {
    const desk = await open({ settings: { ...DEFAULTS, ownTerms: [{ phrase: 'border incident', theme: 'intervention' }] } });
    await type(phraseField(), phrase);
    await submit();
    expect(desk.scene.settings.ownTerms).toHaveLength(1);
    const field = phraseField();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(says);
    expect(document.activeElement).toBe(field);
  });
});

test('what was put aside can be marked again', async () => {
  const everywhere = { entry: 'e', phrase: 'base', site: null };
  const there = { entry: 'e', phrase: 'bases', site: 'a.example' };
  const desk = await open({ settings: { ...DEFAULTS, dismissed: [everywhere, there] } });
  await click(button('Mark again: “base”, everywhere'));
  expect(desk.scene.settings.dismissed).toEqual([there]);
  await click(button('Mark again: “bases”, a.example'));
  expect(desk.scene.settings.dismissed).toEqual([]);
  expect(text()).toContain('No rule is turned off.');
});

test('what was put aside on a site is forgotten with all sites', async () => {
  const desk = await open({ settings: { ...DEFAULTS, dismissed: [{ entry: 'e', phrase: 'base', site: 'a.example' }] } });
  await click(button('Forget all sites'));
  expect(desk.log).toContain('forget all');
  expect(desk.scene.settings.dismissed).toEqual([]);
});

test('the keys are those that the browser gives; without any, the page says so', async () => {
  const desk = await open();
  expect([...document.querySelectorAll('.keys > div')].map(({ textContent }) => textContent)).toEqual([
    'Open the popupnot set',
    'Mark this page, or remove the marksAlt+Shift+H',
    'Next markAlt+Shift+N',
  ]);
  await click(button('Change in the browser'));
  expect(desk.log).toContain('shortcuts');
  await open({ opens: false });
  await click(button('Change in the browser'));
  expect(announced()).toBe('The browser did not open it.');
  await open({ shortcuts: null });
  expect(text()).not.toContain('This browser has no keyboard commands');
  await open({ shortcuts: [] });
  expect(text()).toContain('This browser has no keyboard commands');
});

test('the diagnosis is shown before it is copied', async () => {
  const desk = await open();
  await click(button('Copy diagnosis'));
  expect(desk.copied[0]).toBe(document.querySelector('pre')?.textContent);
});

test('a change made elsewhere is followed', async () => {
  const { desk, scene } = await open();
  await desk.change(() => ({ strength: 'soft' }));
  await settle();
  expect(scene.settings.strength).toBe('soft');
  expect(labelled('Soft').checked).toBe(true);
  expect(buttons('Add')).toHaveLength(1);
});

describe('to another browser', () => {
  const term = (phrase: string) => ({ phrase, theme: 'cartel' }) as const;
  const rule = (entry: string) => ({ entry, phrase: 'base', site: null });
  const choose = async (content: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (field === null) throw new Error('no input for a file');
    // The document of these tests has files without `text`.
    const file = Object.assign(new File([content], 'a.json'), { text: () => Promise.resolve(content) });
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };

  test('what is saved in one is added in the other, to what is there, and can be taken out again', async () => {
    const first = await open({
      settings: { ...DEFAULTS, ownTerms: [term('border incident'), term('Lamp')], dismissed: [rule('a'), rule('b')] },
    });
    await click(button('Save as a file'));
    expect(announced()).toBe('Saved: lindero-terms.json');
    const there = { ...DEFAULTS, ownTerms: [term('lamp')], dismissed: [rule('b')] };
    const second = await open({ settings: there });
    await choose(first.saved[0]?.text ?? '');
    expect(announced()).toBe('Terms added: 1. Rules added: 1.');
    expect(second.scene.settings).toMatchObject({
      ownTerms: [term('lamp'), term('border incident')],
      dismissed: [rule('b'), rule('a')],
    });
    await click(button('Take out what the file added'));
    expect(second.scene.settings).toMatchObject({ ownTerms: there.ownTerms, dismissed: there.dismissed });
    expect(buttons('Take out what the file added')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('To another browser');
  });

  test.each(['', 'no JSON', '[]', '{}', '{"ownTerms": []}', '{"lindero": 1}'])(
    'what is no such file is refused in words: %s',
    async (content) => {
      const desk = await open();
      await choose(content);
      expect(announced()).toBe('This is no file of terms and rules that Lindero saved.');
      expect(desk.scene.settings).toEqual(DEFAULTS);
    },
  );
});
