import { readFileSync } from 'node:fs';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { PopupApp } from '../../../src/ui/popup/app.tsx';
import { analysisOf, statement } from '../../unit/ui/support/analysis.ts';
import { crowdedState } from './support/crowd.ts';
import { testDesk } from './support/desk.ts';
import { announced, button, buttons, click, draw, nameOf, press, settle, text } from './support/screen.tsx';
import { emptyAnalysis, goldState, stateWith, stateWithout } from './support/states.ts';

const STATE = goldState('en-dev-01');

async function open(...given: Parameters<typeof testDesk>) {
  const test = testDesk(...given);
  await draw(<PopupApp desk={test.desk} />);
  return test;
}

describe('opening', () => {
  test('an untouched page is read at once', async () => {
    const { log } = await open(stateWithout('waiting'), { scanned: { kind: 'page', state: STATE } });
    expect(log.slice(0, 2)).toEqual(['look', 'look scan']);
    expect(text()).toContain('Who stands where');
    expect(announced()).toMatch(/^Done: \d+ marks\.$/);
  });

  test.each([
    ['marked', STATE],
    ['switched off', stateWithout('off')],
    ['refused', stateWithout('refused', 'no-article')],
  ])('a page that is %s is not read again', async (_, state) => {
    const { log } = await open(state);
    expect(log).toEqual(['look']);
  });

  test('a marked page can be read once more', async () => {
    const { log } = await open(STATE, { scanned: { kind: 'page', state: { ...STATE, revision: STATE.revision + 1 } } });
    button('Look again').focus();
    await click(button('Look again'));
    expect(log).toEqual(['look', 'look scan']);
    expect(document.activeElement?.textContent).toBe('Look again');
    expect(announced()).toMatch(/^Done: \d+ marks\.$/);
  });

  test('while the page is read, the popup says so', async () => {
    await open(stateWithout('reading'));
    expect(text()).toContain('Reading the article…');
  });

  test('a state that is older than the one shown is dropped', async () => {
    const desk = await open(STATE);
    desk.scene.sight = { kind: 'page', state: { ...stateWithout('off'), page: STATE.page, revision: 1 } };
    desk.changed();
    await settle();
    expect(text()).toContain('Who stands where');
  });

  test('a page that closes while the popup looks ends in an honest state', async () => {
    const desk = await open(STATE);
    desk.scene.sight = { kind: 'failed', code: 'no-receiver', site: 'news.example' };
    desk.changed();
    await settle();
    expect(text()).toContain('The page was closed or is reloading.');
    await click(button('Look again'));
    expect(desk.log.at(-1)).toBe('look');
  });
});

describe('a private window', () => {
  test('is named, and a theme that is pressed is told not to be stored', async () => {
    const desk = await open(STATE, { isPrivate: true });
    expect(text()).toContain('Private window');
    await click(button(/Sovereignty/));
    expect(announced()).toContain('nothing is stored');
    expect(desk.scene.settings).toEqual(DEFAULTS);
    expect(document.querySelector('.chip')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('an ordinary window is not', async () => {
    await open(STATE);
    expect(text()).not.toContain('Private window');
  });
});

describe('the switch', () => {
  test('off removes the marks, on reads again', async () => {
    const desk = await open(STATE, { scanned: { kind: 'page', state: { ...STATE, revision: 9 } } });
    const toggle = document.querySelector('[role=switch]');
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
    await click(button('This page'));
    expect(desk.log).toContain('off null');
    expect(text()).toContain('Lindero is off on this page.');
    await click(button('This page'));
    expect(desk.log.at(-1)).toBe('look scan');
    expect(text()).toContain('Who stands where');
  });

  test.each([
    ['no page is seen', { kind: 'closed' } as const],
    ['the article is in another language', stateWithout('refused', 'other-language', { lang: 'fr' })],
    ['the page is too large', stateWithout('refused', 'too-large')],
  ])('where %s there is no dead switch, and no counts of nothing', async (_, sight) => {
    await open(sight);
    expect(document.querySelector('.chip')).toBeNull();
    expect(document.querySelector('[role=switch]')).toBeNull();
  });
});

describe('themes', () => {
  test('each chip tells its number and switches its theme', async () => {
    const desk = await open(STATE);
    expect(nameOf(button(/Sovereignty/))).toBe(`${STATE.counts.sovereignty}Sovereignty`);
    await click(button(/Cartel/));
    expect(desk.scene.settings.themes).toEqual({ sovereignty: true, cartel: false, intervention: true });
    expect(button(/Cartel/).getAttribute('aria-pressed')).toBe('false');
    expect(button(/Cartel/).textContent).toContain('hidden');
  });

  test('the head says how many marks are on the page, without the hidden ones; a chip tells what its theme is', async () => {
    const { sovereignty, cartel, intervention } = STATE.counts;
    await open(STATE, { settings: { ...DEFAULTS, themes: { ...DEFAULTS.themes, cartel: false } } });
    expect(text()).toContain(`${sovereignty + intervention} marks`);
    expect(text()).not.toContain(`${sovereignty + cartel + intervention} marks`);
    expect(button(/Sovereignty/).title).toContain('a people’s right to decide');
  });

  test('where storage refuses, the chip goes back and the popup says why', async () => {
    await open(STATE, { storageWorks: false });
    await click(button(/Cartel/));
    expect(button(/Cartel/).getAttribute('aria-pressed')).toBe('true');
    expect(announced()).toContain('could not be stored');
  });
});

describe('who stands where', () => {
  test('each actor is one button that says all that its bar shows', async () => {
    await open(STATE);
    expect(nameOf(button(/^Ximena Baltierra/))).toBe('Ximena Baltierra: against. 7 sentences against, 1 of them on a condition');
    expect(nameOf(button(/^Todd Havermeyer/))).toBe('Todd Havermeyer: in favor, on a condition. 4 sentences in favor, all on a condition');
  });

  test('bars: left of the axis against, right of it in favor, hatched where it hangs on a condition', async () => {
    await open(STATE);
    const bar = (name: RegExp) => button(name).querySelector('.bar');
    expect(bar(/^Ximena/)?.querySelectorAll('.against i')).toHaveLength(2);
    expect(bar(/^Ximena/)?.querySelectorAll('.favor i')).toHaveLength(0);
    expect(bar(/^Todd/)?.querySelectorAll('.favor i.if')).toHaveLength(1);
    expect(bar(/^U\.S\. generals/)?.querySelectorAll('i')).toHaveLength(0);
  });

  test('a row unfolds to its sentence and the ladder; the reader learns why', async () => {
    await open(STATE);
    const row = button(/^Ximena Baltierra/);
    expect(row.getAttribute('aria-expanded')).toBe('false');
    await click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    const labels = [...document.querySelectorAll('.ladder dt')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Who', 'How said', 'Why against', 'Rule']);
    await click(row);
    expect(document.querySelector('.ladder')).toBeNull();
  });

  test('the lexicon’s words stand in the ladder when they come', async () => {
    const state = goldState('en-dev-01');
    const { analysis } = state;
    if (analysis === null) throw new Error('no analysis');
    const statements = analysis.statements.map((each) => ({
      ...each,
      evidence: {
        ...each.evidence,
        predicate: { start: each.start, end: each.start + 3, frame: 'f', polarity: 'against', kind: 'word' } as const,
      },
    }));
    await open(stateWith(state.text, { ...analysis, statements }), { explanations: { f: { rule: 'says no', notMeant: '' } } });
    await click(button(/^Ximena Baltierra/));
    expect(document.querySelector('.ladder')?.textContent).toContain('” says no. ');
  });

  test('Show jumps to the sentence; where it is gone, that is said', async () => {
    const desk = await open(STATE);
    await click(button(/^Ximena Baltierra/));
    await click(button(/^Show in the page/));
    expect(desk.log.some((line) => line.startsWith('jump {"start"'))).toBe(true);
    expect(announced()).toBe('Shown in the page');
    desk.scene.jumps = false;
    await click(button(/^Show in the page/));
    expect(announced()).toBe('This passage is no longer in the page.');
  });

  test('sixty actors: five, and the others a word away', async () => {
    await open(crowdedState());
    expect(document.querySelectorAll('.actor')).toHaveLength(5);
    await click(button('Show all 60'));
    expect(document.querySelectorAll('.actor')).toHaveLength(60);
    await click(button('Show fewer'));
    expect(document.querySelectorAll('.actor')).toHaveLength(5);
  });

  test('an outline stands for what is little or unclear, with a legend; a solid bar for what is sure', async () => {
    await open(
      stateWith(
        'x'.repeat(90),
        analysisOf([statement('Ana', 'against', 1, { strength: 2 }), statement('Ben', 'against', 5), statement('Ben', 'favor', 9)]),
      ),
    );
    expect(button(/^Ana: against/).querySelector('.pale')).toBeNull();
    expect(button(/^Ben: unclear/).querySelector('.pale i')).not.toBeNull();
    expect(text()).toContain('Outlined: little evidence, or unclear');
  });

  test('what is only inferred is said to be so', async () => {
    await open(
      stateWith(
        'x'.repeat(90),
        analysisOf([statement('Ana', 'against', 1, { strength: 2 }), statement('Ana', 'against', 5, { inferred: true })]),
      ),
    );
    const row = button(/^Ana: against/);
    expect(nameOf(row)).toContain('2 sentences against, 1 of them only inferred');
    await click(row);
    expect(text()).toContain('1 of 2 is only inferred');
    await open(stateWith('x'.repeat(90), analysisOf([statement('Ana', 'against', 1, { inferred: true })])));
    expect(nameOf(button(/^Ana: unclear/))).toBe('Ana: unclear. 1 sentence against, only inferred');
    await click(button(/^Ana: unclear/));
    expect(text()).toContain('This is only inferred');
    expect(text()).not.toContain('points both ways');
  });

  test('a name that is cut stands whole in its row once that is unfolded', async () => {
    const name = 'Minister '.repeat(20).trim();
    await open(stateWith('x'.repeat(90), analysisOf([statement(name, 'against', 1)])));
    const row = button(/^Minister/);
    expect(row.querySelector('bdi')?.textContent?.length).toBeLessThan(90);
    expect(row.querySelector('.actor-name')?.getAttribute('title')).toBe(name);
    await click(row);
    expect(row.querySelector('bdi')?.textContent).toBe(name);
  });

  test('long and right-to-left names stand apart from the words around them', async () => {
    await open(crowdedState());
    for (const name of document.querySelectorAll('.actor-name')) {
      expect(name.firstElementChild?.tagName).toBe('BDI');
      expect(name.textContent?.length).toBeLessThan(90);
    }
  });
});

describe('in their words', () => {
  test('direct quotes stand as written, reported ones behind “Reported:”', async () => {
    await open(STATE);
    const quotes = [...document.querySelectorAll('.quote')];
    expect(quotes[0]?.querySelector('.said')?.textContent).toBe('“Not one boot,”');
    expect(quotes[0]?.querySelector('.reported')).toBeNull();
    const reported = quotes.filter((quote) => quote.querySelector('.reported') !== null);
    expect(reported.length).toBeGreaterThan(0);
    for (const quote of reported) expect(quote.querySelector('p')?.textContent).toMatch(/^Reported: /);
  });

  test('speaker and verb are heard as words of their own', async () => {
    await open(STATE);
    expect(document.querySelector('.quote-by')?.textContent).toMatch(/^Ximena Baltierra, said/);
  });

  test('the words of the article carry its language, whatever the interface speaks', async () => {
    await open(STATE, { lang: 'es' });
    expect(document.documentElement.lang).toBe('es');
    for (const said of document.querySelectorAll('.quote .said')) expect(said.getAttribute('lang')).toBe('en');
  });

  test('Copy takes the words with speaker and address', async () => {
    const desk = await open(STATE);
    await click(button('Copy: “Not one boot,”'));
    expect(desk.copied[0]).toContain('“Not one boot,”\nXimena Baltierra, said\n');
    expect(desk.copied[0]).toContain(STATE.page.url);
    expect(announced()).toBe('Copied');
  });

  test('where the browser does not let copy, that is said', async () => {
    await open(STATE, { clipboardWorks: false });
    await click(button('Copy: “Not one boot,”'));
    expect(announced()).toBe('The browser did not let Lindero copy.');
  });

  test('Link is offered where it finds the passage again, and only there', async () => {
    const desk = await open(STATE);
    await click(button('Copy a link to: “Not one boot,”'));
    expect(desk.copied[0]).toMatch(/#:~:text=/);
    await open({ ...STATE, page: { ...STATE.page, url: 'about:reader' } });
    expect(buttons(/^Copy a link/)).toEqual([]);
  });
});

test('the page is titled with the product’s name, which is the same in every language', () => {
  expect(readFileSync('src/ui/popup/popup.html', 'utf8')).toContain('<title>Lindero</title>');
});

test('how many quotes are shown of all, and the way to the others', async () => {
  const desk = await open(STATE);
  const all = STATE.analysis?.quotes.length ?? 0;
  const key = STATE.analysis?.key.length ?? 0;
  const shown = () => document.querySelector('.quotes header')?.textContent;
  expect(shown()).toBe(`In their words3 of ${all} quotes`);
  await click(button(`${key - 3} more quotes`));
  expect(shown()).toBe(`In their words${key} of ${all} quotes`);
  await click(button(`All ${all} quotes`));
  expect(desk.log.at(-1)).toBe('panel quotes');
});

test('the verb beside a speaker is the article’s own; to a reader of the other language it is said what it comes to', async () => {
  const verbs = () => [...document.querySelectorAll('.quote-by .speaker + .quiet')].map(({ textContent }) => textContent);
  const { analysis, text: whole } = STATE;
  if (analysis === null) throw new Error('no analysis');
  const own = analysis.key.slice(0, 3).flatMap((index) => {
    const cue = analysis.quotes[index]?.cue;
    return cue ? [whole.slice(cue.start, cue.end).toLowerCase()] : [];
  });
  await open(STATE);
  expect(verbs()).toEqual(own);
  await open(STATE, { lang: 'es' });
  expect(new Set(verbs())).toEqual(new Set(['dijo']));
});

describe('the foot', () => {
  test('four site choices, each with its reason; the one in force is marked', async () => {
    const desk = await open(STATE);
    await click(button('Mark: Only this page'));
    const picks = [...document.querySelectorAll('.pick')];
    expect(picks.map((pick) => pick.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false', 'false']);
    expect(picks[1]?.textContent).toContain('Your browser will ask whether Lindero may read news.example');
    await click(button(/^Always on this site/));
    expect(desk.log).toContain('pick news.example site');
    expect(document.querySelector('.picks')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Mark: Only this page');
  });

  test('a refused permission changes nothing and is said', async () => {
    await open(STATE, { pick: 'refused' });
    await click(button('Mark: Only this page'));
    await click(button(/^On every article/));
    expect(announced()).toContain('did not give the permission');
    expect(document.querySelector('.picks')).not.toBeNull();
  });

  test('“never here” takes the marks away', async () => {
    const desk = await open(STATE);
    await click(button('Mark: Only this page'));
    await click(button(/^Never here/));
    expect(desk.log).toContain('pick news.example never');
    expect(desk.log).toContain('off null');
  });

  test.each([
    ['Always on this site', 'look scan'],
    ['On every article', 'look scan'],
    ['Only this page', 'look'],
  ])('on a page that is off, “%s” ends in: %s', async (choice, asked) => {
    const desk = await open(stateWithout('off'));
    await click(button('Mark: Only this page'));
    await click(button(new RegExp(`^${choice}.`)));
    expect(desk.log.at(-1)).toBe(asked);
  });

  test('the choice of the settings is shown', async () => {
    await open(STATE, { settings: { ...DEFAULTS, everyArticle: true } });
    expect(buttons('Mark: On every article')).toHaveLength(1);
  });

  test('Escape closes the drawer, not the popup, and gives the focus back', async () => {
    await open(STATE);
    await click(button('Save as…'));
    const event = await press(button('Table (CSV)'), 'Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(document.querySelector('.save')).toBeNull();
    expect(document.activeElement).toBe(button('Save as…'));
  });

  test('it names the sidebar of Firefox by its name, and offers no file of nothing', async () => {
    await open(stateWith('Bread.', emptyAnalysis()), { panel: 'sidebar' });
    expect(buttons('Sidebar')).toHaveLength(1);
    expect(buttons('Side panel')).toEqual([]);
    expect(buttons('Save as…')).toEqual([]);
  });

  test('what the browser does not open is said', async () => {
    for (const label of ['Side panel', 'Options', /^All \d+ quotes$/]) {
      await open(STATE, { opens: false });
      await click(button(label));
      expect(announced()).toBe('The browser did not open it.');
      await open(STATE);
      await click(button(label));
      expect(announced()).not.toContain('did not');
    }
  });

  test('every format is saved under the article’s name', async () => {
    const desk = await open(STATE);
    await click(button('Save as…'));
    for (const label of ['Brief (Markdown)', 'Table (CSV)', 'Data (JSON)', 'Annotations (W3C JSON-LD)']) await click(button(label));
    expect(desk.saved.map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'csv', 'json', 'jsonld']);
    expect(announced()).toMatch(/^Saved: /);
  });

  test('without a panel (a phone) there is no button for one; a jump gives the page back', async () => {
    const desk = await open(STATE, { panel: null });
    expect(buttons('Side panel')).toEqual([]);
    await click(button(/^Show in the page/));
    expect(desk.log.at(-1)).toBe('done');
  });
});

test('all quotes: without a panel they unfold below, and the reader is brought there', async () => {
  const desk = await open(STATE, { panel: null });
  await click(button(/^All \d+ quotes$/));
  expect(document.querySelector('[aria-selected="true"]')?.textContent).toBe('Quotes');
  expect(document.activeElement).toBe(document.querySelector('[aria-selected="true"]'));
  expect(document.querySelectorAll('[role="tabpanel"] .quote')).toHaveLength(STATE.analysis?.quotes.length ?? 0);
  expect(desk.log).not.toContain('panel quotes');
});

test('where there is no panel, the popup lists every mark and quote, and steps', async () => {
  const desk = await open(STATE, { panel: null });
  await click(button('All marks and quotes'));
  expect(document.querySelectorAll('.mark-item')).toHaveLength(STATE.analysis?.terms.length ?? 0);
  await click(button(/Next mark/));
  expect(desk.log).toContain('step {"direction":1,"theme":null}');
  // It covers the page that it should show.
  expect(desk.log.at(-1)).toBe('done');
  await open(STATE);
  expect(buttons('All marks and quotes')).toEqual([]);
});

describe('honest states', () => {
  test.each([
    ['no article', stateWithout('refused', 'no-article'), 'This page does not look like an article.', 'Mark it anyway', 'look scan force'],
    ['no text', stateWithout('refused', 'no-text'), 'No text of an article is shown on this page.', 'Look again', 'look scan force'],
    [
      'no access',
      stateWithout('refused', 'no-access'),
      'The site shows this article only to those who subscribe or sign in.',
      'Mark what is shown',
      'look scan force',
    ],
    ['failed', stateWithout('refused', 'analysis-failed'), 'The article could not be read.', 'Try again', 'look scan'],
    ['updated', stateWithout('refused', 'updated'), 'Lindero was updated while this page was open.', 'Reload the page', 'reload'],
    ['off', stateWithout('off'), 'Lindero is off on this page.', 'Turn it on', 'look scan'],
    [
      'never',
      { kind: 'never', site: 'news.example' } as const,
      'You chose never to mark this site.',
      'Mark this page anyway',
      'look scan force',
    ],
    [
      'no permission',
      { kind: 'no-permission', site: 'a.example' } as const,
      'permission to read a.example yet',
      'Allow on this site',
      'pick a.example site',
    ],
  ])('%s', async (_, sight, says, label, asked) => {
    const desk = await open(sight);
    expect(text()).toContain(says);
    await click(button(label));
    expect(desk.log).toContain(asked);
  });

  test('“never” has a way back: the site is forgotten, and read', async () => {
    const desk = await open({ kind: 'never', site: 'news.example' });
    await click(button('Mark this site again'));
    expect(desk.log.slice(-2)).toEqual(['forget news.example', 'look scan']);
  });

  test('from a private window “never” is not taken back', async () => {
    const desk = await open({ kind: 'never', site: 'news.example' }, { isPrivate: true });
    await click(button('Mark this site again'));
    expect(desk.log).not.toContain('forget news.example');
    expect(announced()).toContain('private window');
  });

  test('a fault offers the diagnosis', async () => {
    const desk = await open(stateWithout('refused', 'analysis-failed'));
    await click(button('Copy diagnosis'));
    expect(desk.copied[0]).toContain('page: refused, analysis-failed');
  });

  test('a translated page is called one', async () => {
    await open({ ...STATE, page: { ...STATE.page, translated: true } });
    expect(text()).toContain('The browser translated this page.');
  });

  test('an analysis that cannot be drawn ends in words, not in a white popup', async () => {
    const { analysis } = STATE;
    const broken = { ...analysis, statements: [{ start: 0, end: 5, actor: 'a1', stance: 'against', conditional: false }] };
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => {});
    await open({ ...STATE, analysis: JSON.parse(JSON.stringify(broken)) });
    expect(text()).toContain('The article could not be read.');
    quiet.mockRestore();
  });
});

test('the real keys are shown, those without keys are not', async () => {
  await open(STATE);
  expect(text()).toContain('Alt+Shift+N');
  expect(text()).not.toContain('Open the popup');
  const names = ['previous', 'open-card', 'toggle', 'next'];
  await open(STATE, { shortcuts: names.map((name) => ({ name, keys: `Alt+${name}` })) });
  expect([...document.querySelectorAll('.keys-line kbd')].map(({ textContent }) => textContent)).toEqual(
    ['toggle', 'next', 'previous', 'open-card'].map((name) => `Alt+${name}`),
  );
});

test('the reader’s language wins over the browser’s', async () => {
  await open(STATE, { lang: 'es', settings: { ...DEFAULTS, language: 'en' } });
  expect(text()).toContain('Who stands where');
  await open(STATE, { lang: 'es' });
  expect(text()).toContain('Qué postura toma cada quien');
});
