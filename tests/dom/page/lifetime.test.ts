import { beginLife, childOf } from '../../../src/content/lifetime.ts';
import { pageOf, watchNavigation } from '../../../src/content/navigation.ts';
import { Grounds, parseColour } from '../../../src/dom/ground.ts';

describe('an instance', () => {
  it('ends when a newer one begins', () => {
    const older = beginLife(() => true);
    const newer = beginLife(() => true);
    expect(older.signal.aborted).toBe(true);
    expect(newer.signal.aborted).toBe(false);
    newer.abort();
  });

  it('ends when the extension is gone, at the next event', () => {
    let isAlive = true;
    const life = beginLife(() => isAlive);
    window.dispatchEvent(new Event('focus'));
    expect(life.signal.aborted).toBe(false);
    isAlive = false;
    window.dispatchEvent(new Event('focus'));
    expect(life.signal.aborted).toBe(true);
  });

  it('that became old while its tab was hidden ends before anybody repaints at the return', () => {
    const life = beginLife(() => false);
    const repainted = jest.fn();
    document.addEventListener('visibilitychange', repainted, { signal: life.signal });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(life.signal.aborted).toBe(true);
    expect(repainted).not.toHaveBeenCalled();
  });

  it('gives children that end with it, or before it', () => {
    const parent = new AbortController();
    const first = childOf(parent.signal);
    const second = childOf(parent.signal);
    first.abort();
    expect([parent.signal.aborted, second.signal.aborted]).toEqual([false, false]);
    parent.abort();
    expect(second.signal.aborted).toBe(true);
    expect(childOf(parent.signal).signal.aborted).toBe(true);
  });
});

describe('navigation', () => {
  it.each([
    ['https://a.example/x#part', 'https://a.example/x', ''],
    ['https://a.example/x?page=2', 'https://a.example/x', '?page=2'],
    ['https://a.example/#/story/1', 'https://a.example/#/story/1', ''],
    ['https://a.example/?a#!/story/1', 'https://a.example/#!/story/1', '?a'],
  ])('%s is the page %s %s', (href, ...page) => {
    expect(pageOf(new URL(href))).toEqual(page);
  });

  it('is told once per page, and no more after the end', () => {
    const end = new AbortController();
    const onChange = jest.fn();
    watchNavigation(onChange, end.signal);
    const go = (path: string) => {
      history.pushState(null, '', path);
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    go('/a');
    go('/a#part');
    go('/b');
    go('/b?page=2');
    go('/b?page=2#part');
    go('/c?page=2');
    const told = [[false], [false], [true], [false]];
    expect(onChange.mock.calls).toEqual(told);
    end.abort();
    go('/d');
    expect(onChange.mock.calls).toEqual(told);
  });
});

describe('the ground under a text', () => {
  it.each([
    ['black on white', 'background-color: rgb(255, 255, 255); color: rgb(0, 0, 0)', 'light'],
    ['grey on white', 'background-color: rgb(255, 255, 255); color: rgb(140, 140, 140)', 'light'],
    ['light on dark', 'background-color: rgb(20, 24, 30); color: rgb(230, 230, 230)', 'dark'],
    ['black on a thin layer', 'background-color: rgba(0, 0, 0, 0.1); color: rgb(0, 0, 0)', 'light'],
    ['black on nothing', 'color: rgb(0, 0, 0)', 'light'],
    ['white on white: a picture lies between', 'background-color: rgb(255, 255, 255); color: rgb(255, 255, 255)', 'dark'],
    ['light on a picture', 'background-image: url(x.png); color: rgb(250, 250, 250)', 'dark'],
    ['light on a picture with a pale colour behind it', 'background: rgb(250, 250, 250) url(x.png); color: rgb(250, 250, 250)', 'dark'],
    ['black on a gradient', 'background-image: linear-gradient(white, silver); color: rgb(0, 0, 0)', 'light'],
  ])('%s', (_, style, ground) => {
    document.body.innerHTML = `<div style="${style}"><p>text</p></div>`;
    expect(new Grounds().of(document.querySelector('p') ?? document.body)).toBe(ground);
  });

  it('over one picture is each text’s own', () => {
    document.body.innerHTML =
      '<div style="background-image: url(x.png)"><p style="color: rgb(250, 250, 250)">a</p><p style="color: rgb(0, 0, 0)">b</p></div>';
    const grounds = new Grounds();
    expect([...document.querySelectorAll('p')].map((each) => grounds.of(each))).toEqual(['dark', 'light']);
  });

  it.each([
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['color(srgb 1 0 0 / 0.5)', { red: 255, green: 0, blue: 0, alpha: 0.5 }],
    ['oklch(0.2 0.1 200)', { red: 51, green: 51, blue: 51, alpha: 1 }],
    ['rgb(12 34 56 / 0.25)', { red: 12, green: 34, blue: 56, alpha: 0.25 }],
    ['rgba(1, 2, 3, 0)', { red: 1, green: 2, blue: 3, alpha: 0 }],
    ['color(display-p3 1 1 1)', { red: 255, green: 255, blue: 255, alpha: 1 }],
    ['color(display-p3 0.2 0 1e-5 / 0.5)', { red: 51, green: 0, blue: 0.0026, alpha: 0.5 }],
    ['color(a98-rgb 0 1 none / 0.5)', { red: 0, green: 255, blue: 0, alpha: 0.5 }],
    ['color(rec2020 none 0.2 1)', { red: 0, green: 51, blue: 255, alpha: 1 }],
    ['color(srgb-linear 1 0.214041 0.001)', { red: 255, green: 127.5, blue: 3.2946, alpha: 1 }],
    ['color(xyz-d65 0.9 1 1)', null],
    ['lab(50 none 20 / none)', { red: 127.5, green: 127.5, blue: 127.5, alpha: 0 }],
    ['nonsense', null],
  ])('%s is read', (value, colour) => {
    const read = parseColour(value);
    const rounded = read && Object.fromEntries(Object.entries(read).map(([name, part]) => [name, Number(part.toFixed(4))]));
    expect(rounded).toEqual(colour);
  });
});
