import { LiveBlog } from '../../../src/content/desk/live-blog.ts';
import { Session } from '../../../src/content/session.ts';
import type { Analysis, Article } from '../../../src/core/types.ts';
import type { PageState } from '../../../src/protocol/messages.ts';
import { fail, ok } from '../../../src/protocol/result.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { ARTICLE, analyse, card, installHighlights, later, openSession, painted, type Stage, settle, shadow, until } from './fixture.ts';

let registry: Map<string, Set<Range>>;
let stage: Stage;

beforeEach(() => {
  registry = installHighlights();
  history.replaceState(null, '', '/news/council');
  document.documentElement.removeAttribute('class');
  document.body.innerHTML = ARTICLE;
});

afterEach(() => stage.life.abort());

const open = (...options: Parameters<typeof openSession>): Stage => {
  stage = openSession(...options);
  return stage;
};

describe('scanning', () => {
  it('tells what the page shows of its origin where its data do not', async () => {
    document.title = 'Council rejects the troops | The Tern';
    const text = 'The council rejected the troops on Monday, and asked the ministry who had invited them, on what day, and in whose name. ';
    document.body.innerHTML = `<main><article><h1>Council rejects the troops</h1><div>By <a href="/people/ana">Ana Lima</a> and <a href="/people/leo">Leo Brandt</a></div>
      <div>4 May 2026</div><p>${text}</p><p>${text}</p><p>${text}</p></article></main>`;
    const { page } = await open().session.scan(false);
    expect(page).toMatchObject({
      title: 'Council rejects the troops',
      site: 'The Tern',
      byline: 'Ana Lima, Leo Brandt',
      date: '2026-05-04',
    });
  });

  it('waits until it is asked', () => {
    const { session, badges } = open();
    expect(session.handlers.state(null)).toMatchObject({ phase: 'waiting', revision: 0, analysis: null, text: '' });
    expect(badges).toEqual([]);
  });

  it('paints the terms of the article, and of nothing else', async () => {
    const state = await open().session.scan(false);
    expect(state).toMatchObject({ phase: 'marked', counts: { sovereignty: 2, cartel: 1, intervention: 1 }, reason: null });
    expect(painted(registry)).toEqual({ 'lindero-1': ['sovereignty', 'sovereignty'], 'lindero-2': ['cartel'], 'lindero-3': ['troops'] });
    expect(stage.badges).toEqual([4]);
  });

  it('leaves the page byte for byte what it was after it is switched off', async () => {
    const before = document.documentElement.outerHTML;
    const { session } = open();
    await session.scan(false);
    session.handlers.openCard(null);
    expect(document.documentElement.outerHTML).not.toBe(before);
    expect(session.off()).toMatchObject({ phase: 'off', analysis: null, text: '' });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
    expect(stage.badges.at(-1)).toBeNull();
  });

  it('can be switched on again', async () => {
    const { session } = open();
    await session.scan(false);
    session.off();
    expect((await session.scan(false)).phase).toBe('marked');
    expect(registry.get('lindero-2')?.size).toBe(1);
  });

  it('refuses what is no article, and reads it where the reader asks', async () => {
    document.body.innerHTML = '<p>Two words on sovereignty.</p>';
    const { session } = open();
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason: 'no-article' });
    expect(await session.scan(true)).toMatchObject({ phase: 'marked', counts: { sovereignty: 1 } });
  });

  it('refuses what reads as no story of its own, however the page calls itself, and reads it where the reader asks', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Drone films the troops', datePublished: '2026-05-04' };
    const said = 'Footage taken on Sunday shows the troops on the quay, and behind them the boats of both countries at rest. ';
    document.body.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script><main><video src="/v.mp4"></video>
      <h1>Drone films the troops</h1><p>${said}</p><p>${said}</p></main>`;
    const { session, asked } = open();
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason: 'no-article' });
    expect(asked).toEqual([]);
    expect(await session.scan(true)).toMatchObject({ phase: 'marked', counts: { intervention: 3 } });
  });

  it.each([
    ['says that an article is shown only to those who pay or sign in', 'NewsArticle', 'no-access'],
    ['says no such thing of a page that does not call itself an article', 'WebPage', 'no-article'],
  ])('%s', async (_, type, reason) => {
    const data = { '@type': type, headline: 'What the troops left behind', datePublished: '2026-05-04' };
    document.body.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script><main><article><h1>What the troops left behind</h1>
      <p>4 May 2026, 06:00</p><p>Three officers describe the night on which the troops left, and what they could not agree to take with them on the boats.</p>
      <p>The map lay on the table when the minister came in, and those who were there say that nobody looked at it again all night, or at the troops…</p>
      <section><h2>This story is for subscribers only</h2><p>Read all of it, and all that we print, from 2 coins a month.</p></section></article></main>`;
    const { session, asked } = open();
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason });
    expect(asked).toEqual([]);
    expect(await session.scan(true)).toMatchObject({ phase: 'marked' });
  });

  it('says that a page shows no text, even where the reader asks', async () => {
    document.body.innerHTML = '';
    expect(await open().session.scan(true)).toMatchObject({ phase: 'refused', reason: 'no-text' });
  });

  it.each([
    ['only in the page’s data', ''],
    ['a line that invites to log in', '<p>Log in to read this story.</p>'],
  ])('says that an article is announced and not shown: %s', async (_, html) => {
    const data = { '@type': 'NewsArticle', headline: 'The troops left', articleBody: 'The troops left the island on Monday. '.repeat(40) };
    document.body.innerHTML = `<h1>The troops left</h1>${html}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await open().session.scan(false)).toMatchObject({ phase: 'refused', reason: 'no-text' });
  });

  it.each([
    ['too-large', 'too-large'],
    ['analysis-failed', 'analysis-failed'],
    ['no-receiver', 'analysis-failed'],
    ['updated', 'updated'],
  ] as const)('says honestly that the analysis answered %s', async (code, reason) => {
    const { session } = open({ analyse: async () => fail(code) });
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason });
    expect(registry.size).toBe(0);
  });

  it('says which other language it met, and adds nothing to the page', async () => {
    const before = document.documentElement.outerHTML;
    const { session } = open({ analyse: async (article) => ok({ ...analyse(article), lang: null, detected: 'fr', terms: [] }) });
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason: 'other-language', page: { lang: 'fr' } });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says so where the display cannot be brought in', async () => {
    const { session } = open({ loadDisplay: async () => null });
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason: 'analysis-failed' });
  });

  it('reads a page whose author is a list in a list, a hundred thousand deep', async () => {
    const deep = `{"@type": "NewsArticle", "author": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    document.body.insertAdjacentHTML('beforeend', `<script type="application/ld+json">${deep}</script>`);
    expect(await open().session.scan(false)).toMatchObject({ phase: 'marked', counts: { sovereignty: 2 } });
  });

  it('says so where the page breaks its reader, and marks it once it can be read', async () => {
    let isBroken = true;
    const { session } = open({
      analyse: async (article) => {
        if (isBroken) throw new RangeError('Maximum call stack size exceeded');
        return ok(analyse(article));
      },
    });
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason: 'analysis-failed' });
    isBroken = false;
    await until(() => painted(registry)['lindero-2']?.length === 1);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'marked', reason: null });
  });

  it('marks a page that is read late although its analysis takes longer than the next reading is away', async () => {
    let isBroken = true;
    const asked: Article[] = [];
    const { session } = open({
      analyse: async (article) => {
        if (isBroken) throw new RangeError('Maximum call stack size exceeded');
        asked.push(article);
        await settle(2_600);
        return ok(analyse(article));
      },
    });
    expect(await session.scan(false)).toMatchObject({ phase: 'refused', reason: 'analysis-failed' });
    isBroken = false;
    await until(() => (session.handlers.state(null) as PageState).phase === 'marked');
    expect(painted(registry)['lindero-2']).toEqual(['cartel']);
    expect(asked).toHaveLength(1);
  }, 20_000);

  it('answers two scans with one reading', async () => {
    const { session, asked } = open();
    await Promise.all([session.scan(false), session.scan(false)]);
    expect(asked).toHaveLength(1);
  });

  it('drops an answer that comes after it was switched off', async () => {
    const answer = later<Analysis>();
    const { session } = open({ analyse: () => answer.promise });
    const scan = session.scan(false);
    await settle();
    session.off();
    answer.resolve(ok(analyse({ text: 'sovereignty', blocks: [] })));
    expect(await scan).toMatchObject({ phase: 'off' });
    expect(registry.size).toBe(0);
  });

  it('counts the revision up with every change', async () => {
    const { session } = open();
    const revisions = [session.handlers.state(null), await session.scan(false), session.off()].map((state) =>
      'revision' in state ? state.revision : 0,
    );
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(3);
  });

  it('ends with its signal, without remains', async () => {
    const before = document.documentElement.outerHTML;
    const { session, life } = open();
    await session.scan(false);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
  });
});

describe('settings', () => {
  it('hide and show themes without reading anew', async () => {
    const { session, asked, badges } = open();
    await session.scan(false);
    session.change({ ...DEFAULTS, themes: { ...DEFAULTS.themes, sovereignty: false } });
    expect(Object.keys(painted(registry))).toEqual(['lindero-2', 'lindero-3']);
    expect(badges.at(-1)).toBe(2);
    expect(asked).toHaveLength(1);
  });

  it('change strength and line', async () => {
    const { session } = open();
    await session.scan(false);
    session.change({ ...DEFAULTS, strength: 'soft', underline: false });
    expect(Object.keys(painted(registry))).toEqual(['lindero-25', 'lindero-26', 'lindero-27']);
  });

  it.each([
    ['everywhere', null, ['lindero-1', 'lindero-3'], 3],
    ['on this site', location.hostname, ['lindero-1', 'lindero-3'], 3],
    ['on another site', 'another.example', ['lindero-1', 'lindero-2', 'lindero-3'], 4],
  ])('leave out rules put aside %s: in paint, list, counts and badge', async (_, site, names, left) => {
    const { session, badges } = open();
    await session.scan(false);
    session.change({ ...DEFAULTS, dismissed: [{ entry: 'en/cartel/cartel', phrase: 'cartels', site }] });
    const { analysis, counts } = session.handlers.state(null) as PageState;
    expect(Object.keys(painted(registry))).toEqual(names);
    expect(analysis?.terms).toHaveLength(left);
    expect(counts.cartel).toBe(left - 3);
    expect(badges.at(-1)).toBe(left);
    session.change(DEFAULTS);
    expect(badges.at(-1)).toBe(4);
  });
});

const ALWAYS = { ...DEFAULTS, sites: { localhost: 'always' } } as const;
const NEVER = { ...DEFAULTS, sites: { localhost: 'never' } } as const;

describe('what a page is marked by', () => {
  const phase = () => (stage.session.handlers.state(null) as PageState).phase;

  it.each([
    ['its site, forgotten', ALWAYS, DEFAULTS],
    ['its site, which is now never marked', ALWAYS, NEVER],
    ['every article, which is ended', { ...DEFAULTS, everyArticle: true }, DEFAULTS],
    ['every article, without this site', { ...DEFAULTS, everyArticle: true }, { ...NEVER, everyArticle: true }],
  ])('%s: the page is switched off', async (_, before, now) => {
    const { session } = open({}, before);
    await session.scan(false);
    session.change(now);
    expect(phase()).toBe('off');
    expect(registry.size).toBe(0);
  });

  it('the reader’s wish: it holds when the site is forgotten, and ends when the site is never to be marked', async () => {
    const { session } = open({}, ALWAYS);
    await session.scan(false);
    await session.handlers.scan({ force: false });
    session.change({ ...DEFAULTS });
    expect(phase()).toBe('marked');
    session.change(NEVER);
    expect(phase()).toBe('off');
  });

  it('the reader’s wish on a site that is never marked: it holds for this page, and not for the next', async () => {
    const { session, asked } = open({}, NEVER);
    await session.handlers.scan({ force: false });
    session.change({ ...NEVER, strength: 'soft' });
    expect(phase()).toBe('marked');
    await session.navigated(false);
    expect(phase()).toBe('waiting');
    expect(asked).toHaveLength(1);
  });

  it('a wish that comes before the settings are read is no choice that they take away', async () => {
    const life = new AbortController();
    stage = { ...open(), life };
    const session = new Session({ services: stage.services, signal: life.signal });
    await session.handlers.scan({ force: false });
    session.change(NEVER);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'marked' });
  });

  it('looked at again while it is marked, it is not analysed again', async () => {
    const { session, asked } = open();
    await session.scan(false);
    expect(await session.handlers.scan({ force: false })).toMatchObject({ phase: 'marked' });
    expect(asked).toHaveLength(1);
  });
});

describe('the reader’s own terms', () => {
  const OTHER = { ...DEFAULTS, ownTerms: [{ phrase: 'lamps', theme: 'cartel' }] } as const;

  it('that change while the page is analysed have it analysed anew; the answer by the old ones is dropped', async () => {
    const first = later<Analysis>();
    const asked: Article[] = [];
    const { session } = open({
      analyse: (article) => {
        asked.push(article);
        return asked.length === 1 ? first.promise : Promise.resolve(ok(analyse(article)));
      },
    });
    const scan = session.scan(false);
    await until(() => asked.length === 1);
    session.change(OTHER);
    first.resolve(ok({ ...analyse({ text: '', blocks: [] }), terms: [] }));
    expect(await scan).toMatchObject({ phase: 'marked', counts: { sovereignty: 2 } });
    expect(asked).toHaveLength(2);
  });

  it('that change before the page is switched on have nothing read', async () => {
    const { session, asked } = open();
    session.change(OTHER);
    await settle();
    expect(asked).toEqual([]);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'waiting' });
  });

  it('that change while the posts of a live blog are analysed have every post analysed anew', async () => {
    const text = 'The ships turned back.\nThe cartel boat followed.';
    const post = (start: number, end: number) => [{ start, end: start, kind: 'post' } as const, { start, end, kind: 'paragraph' } as const];
    const article: Article = { text, blocks: [...post(0, 22), ...post(23, text.length)] };
    const answer = later<Analysis>();
    const asked: Article[] = [];
    const blog = new LiveBlog({
      analyse: (unit) => {
        asked.push(unit);
        return answer.promise;
      },
      join: async (whole) => ok(analyse(whole)),
    });
    const before = blog.analyse(article);
    blog.forget();
    answer.resolve(ok(analyse({ text: '', blocks: [] })));
    await before;
    await blog.analyse(article);
    await blog.analyse(article);
    expect(asked).toHaveLength(4);
  });
});

describe('going around', () => {
  it('steps through all marks and round the end, saying which of how many', async () => {
    const { session } = open();
    await session.scan(false);
    const step = (direction: 1 | -1) => session.handlers.step({ direction, theme: null });
    expect([step(1), step(1), step(1), step(1), step(1)].map((at) => ('index' in at ? at.index : 0))).toEqual([1, 2, 3, 4, 1]);
    expect(step(-1)).toEqual({ index: 4, total: 4 });
    expect(painted(registry)['lindero-37']).toEqual(['troops']);
  });

  it('steps within a theme', async () => {
    const { session } = open();
    await session.scan(false);
    expect(session.handlers.step({ direction: 1, theme: 'intervention' })).toEqual({ index: 1, total: 1 });
  });

  it('answers 0 of 0 where nothing is marked', () => {
    expect(open().session.handlers.step({ direction: 1, theme: null })).toEqual({ index: 0, total: 0 });
  });

  it('jumps to a stretch and shows it; false where its words are gone', async () => {
    const { session } = open();
    const { text } = await session.scan(false);
    const start = text.indexOf('“Nobody');
    expect(session.handlers.jump({ start, end: start + 7 })).toBe(true);
    expect(painted(registry)['lindero-39']).toEqual(['“Nobody']);
    document.querySelectorAll('p')[1]?.remove();
    expect(session.handlers.jump({ start, end: start + 7 })).toBe(false);
  });
});

describe('a page that changes', () => {
  jest.setTimeout(30_000);

  it('marks late text, and forgets text that goes', async () => {
    const { session } = open();
    await session.scan(false);
    const late = document.createElement('p');
    late.textContent = 'Late in the night, the ministry said that troops had landed on two islands, and that it had not been asked.';
    document.querySelector('article')?.append(late);
    await until(() => painted(registry)['lindero-3']?.length === 2);
    late.remove();
    await until(() => painted(registry)['lindero-3']?.length === 1);
  });

  it('goes on with one watch while the article stays in its place, so that pauses can grow', async () => {
    const observe = jest.spyOn(MutationObserver.prototype, 'observe');
    const { session, asked } = open();
    await session.scan(false);
    const { length } = observe.mock.calls;
    const last = document.querySelectorAll('article p')[2];
    if (last) last.textContent = 'By noon the members of the council had not yet voted on any of the four proposals, nor read them.';
    await until(() => asked.length === 2);
    expect(observe.mock.calls).toHaveLength(length);
    observe.mockRestore();
  });

  it('asks for no analysis where the words stay the same', async () => {
    const { session, asked } = open();
    await session.scan(false);
    const paragraph = document.querySelector('article p');
    paragraph?.replaceWith(paragraph.cloneNode(true));
    await settle(900);
    expect(asked).toHaveLength(1);
    expect(painted(registry)['lindero-2']).toEqual(['cartel']);
  });

  it('analyses a new post of a live blog, and none of the old ones again', async () => {
    const post = (time: string, text: string) => `<section class="post"><time>${time}</time><p>${text}</p></section>`;
    document.body.innerHTML = `<main><h1>The strait, live: what happens by the hour</h1><div class="feed">${[
      post('11:40', 'The ships turned back at the limit of the territorial waters, the coast guard said, and with them the cartel boat.'),
      post('10:20', 'The minister told parliament that no troops would land on the islands, whatever the alliance had decided.'),
      post('09:05', 'The alliance said that it respected the sovereignty of the islands, and asked for talks before the end of the week.'),
      post('06:00', 'Four ships left port overnight, their owners say with aid, and nobody on the coast has said that he asked for it.'),
    ].join('')}</div></main>`;
    const { session, asked } = open();
    const { text, posts = [] } = await session.scan(true);
    expect(asked).toHaveLength(5);
    expect(posts.map(({ start }) => text.slice(start).split(' ', 2).join(' '))).toEqual([
      'The ships',
      'The minister',
      'The alliance',
      'Four ships',
    ]);
    expect(painted(registry)).toMatchObject({ 'lindero-1': ['sovereignty'], 'lindero-3': ['troops'] });
    const news = 'Late at night the ministry said that troops had landed on two of the islands, and that it had not been asked.';
    document.querySelector('.feed')?.insertAdjacentHTML('afterbegin', post('23:10', news));
    await until(() => asked.length > 5);
    expect(asked.slice(5).map(({ text }) => text)).toEqual([news]);
    await until(() => painted(registry)['lindero-3']?.length === 2);
    expect(session.off()).toMatchObject({ phase: 'off', text: '', posts: [], breaks: [] });
  });

  it('reads the new article after a soft navigation', async () => {
    const { session, asked } = open();
    await session.handlers.scan({ force: false });
    document.body.innerHTML = ARTICLE.replaceAll('cartel', 'committee');
    await session.navigated(false);
    expect(asked).toHaveLength(2);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'marked', counts: { cartel: 0 } });
  });

  it('does not begin by itself after a soft navigation where it was off', async () => {
    const { session, asked } = open();
    await session.scan(false);
    session.off();
    await session.navigated(false);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'waiting' });
    expect(asked).toHaveLength(1);
  });

  it('keeps card and marks where a site tidies its address, and names the new one', async () => {
    history.replaceState(null, '', '/news/council?utm_source=x');
    const { session, asked } = open();
    await session.scan(false);
    session.handlers.openCard(null);
    const opened = card();
    history.replaceState(null, '', '/news/council');
    await session.navigated(true);
    expect(card()).toBe(opened);
    expect(opened).not.toBeNull();
    expect(asked).toHaveLength(1);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'marked', page: { url: location.href } });
  });

  it('keeps a page marked that the reader asked for where the site counts its pages in the address, and marks what was added', async () => {
    document.body.innerHTML = '<p>Two words on sovereignty.</p>';
    const { session } = open();
    await session.scan(true);
    document.body.insertAdjacentHTML('beforeend', '<p>Three words on the cartel.</p>');
    await session.navigated(true);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'marked', counts: { sovereignty: 1, cartel: 1 } });
  });

  it('stays off where the query alone changes, also on a site that is always marked', async () => {
    const { session, asked } = open({}, ALWAYS);
    await session.scan(false);
    session.off();
    await session.navigated(true);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'off' });
    expect(asked).toHaveLength(1);
  });

  it('reads another page that the query names, by its title, and then asks for no more than its settings do', async () => {
    document.title = 'One';
    document.body.innerHTML = '<p>Two words on sovereignty.</p>';
    const { session } = open();
    await session.handlers.scan({ force: true });
    document.title = 'Two';
    await session.navigated(true);
    expect(session.handlers.state(null)).toMatchObject({ phase: 'refused', reason: 'no-article' });
  });

  it('paints again where the page cleared the registry and took the host', async () => {
    const { session } = open();
    await session.scan(false);
    registry.clear();
    document.documentElement.querySelector(':scope > div')?.remove();
    session.refresh();
    expect(registry.size).toBe(3);
    expect(shadow()).not.toBeNull();
  });

  it('says where the browser translated the page', async () => {
    document.documentElement.className = 'translated-ltr';
    expect(await open().session.scan(false)).toMatchObject({ page: { translated: true } });
  });
});

it('opens the card on the first mark in view', async () => {
  const { session } = open();
  expect(session.handlers.openCard(null)).toBe(false);
  await session.scan(false);
  expect(session.handlers.openCard(null)).toBe(true);
  expect(card()?.querySelector('h2')?.textContent).toBe('sovereignty');
});
