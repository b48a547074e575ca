import fc from 'fast-check';
import type { ArticleBlock } from '../../../src/dom/blocks.ts';
import { isIntact, Places, rangesOf } from '../../../src/dom/ranges.ts';
import { runAtOnce } from '../../../src/dom/slices.ts';
import { survey } from '../../../src/dom/survey.ts';
import { breaksIn, mapText, type TextMap } from '../../../src/dom/text-map.ts';
import { plant, squash, trees } from './trees.ts';

/** Every block of the body, whatever it is: what belongs to an article is another question. */
function mapBody(): TextMap {
  const page = runAtOnce(survey(document.body));
  const blocks = page.blocks.map((block): ArticleBlock => ({ kind: 'paragraph', pieces: block.pieces, box: block.box }));
  return runAtOnce(mapText(blocks));
}

function mapHtml(html: string): TextMap {
  document.body.innerHTML = html;
  return mapBody();
}

const rangeTexts = (map: TextMap, words: string) => {
  const start = map.article.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return rangesOf(map, start, start + words.length).map((range) => range.toString());
};

describe('the text', () => {
  it.each([
    ['parts blocks by line feeds', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['collapses white space as the page does', '<p>  One \n\t two\u00a0 three </p>', 'One two three'],
    ['runs across inline elements', '<p>in <a href="#">internal</a> <em>affa</em>irs</p>', 'in internal affairs'],
    ['puts a blank for a line break', '<p>military<br>action</p>', 'military action'],
    ['takes two breaks for the end of a block', '<div>One.<br> <br>Two.</div>', 'One.\nTwo.'],
    [
      'leaves out scripts, menus and fields',
      '<nav>Menu</nav><script>x</script><p>One<button>Two</button></p><textarea>T</textarea>',
      'One',
    ],
    ['leaves out editors', '<div contenteditable="true">Draft</div><p>One</p>', 'One'],
    ['leaves out what is hidden', '<p hidden>A</p><p aria-hidden="true">B</p><p style="display: none">C</p><p>D</p>', 'D'],
    ['leaves out words for screen readers alone', '<p>One <span class="sr-only">opens in a new tab</span>two</p>', 'One two'],
    ['leaves out marks of footnotes', '<p>War<sup class="reference">[1]</sup> began.</p>', 'War began.'],
    ['keeps text beside blocks', '<div>One<p>Two</p>Three</div>', 'One\nTwo\nThree'],
    ['is empty for an empty page', '', ''],
  ])('%s', (_, html, text) => {
    expect(mapHtml(html).article.text).toBe(text);
  });

  it('tells the blanks that stand for line breaks from those that the page has', () => {
    const map = mapHtml('<p>No foreign<br>military <b>action</b> <br>of any kind</p><p>or<br>name</p>');
    expect(map.article.text).toBe('No foreign military action of any kind\nor name');
    expect(breaksIn(map)).toEqual([10, 26, 41]);
  });

  it('enters open shadow roots, and puts slotted text where the slot is', () => {
    document.body.innerHTML = '<div class="host"><p>slotted</p></div>';
    const host = document.querySelector('.host');
    if (host === null) throw new Error('no host');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>before</p><slot></slot><p>behind</p>';
    expect(mapBody().article.text).toBe('before\nslotted\nbehind');
  });

  it('is not misled by a form whose fields are named like properties', () => {
    const fields = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'parentNode', 'shadowRoot'];
    const map = mapHtml(`<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>Text</p></form><p>More</p>`);
    expect(map.article.text).toBe('Text\nMore');
  });

  it('is written in many steps also where it is one node, and is whole all the same', () => {
    const source = Array.from(
      { length: 40_000 },
      (_, at) => (at % 7 === 0 ? '\n' : '') + ' '.repeat(at % 4) + 'w'.repeat(1 + (at % 23)),
    ).join(' ');
    document.body.innerHTML = '<p></p>';
    document.querySelector('p')?.append(source);
    const page = runAtOnce(survey(document.body));
    const work = mapText(page.blocks.map((block): ArticleBlock => ({ kind: 'paragraph', pieces: block.pieces, box: block.box })));
    let steps = 1;
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps += 1;
    expect(steps).toBeGreaterThan(source.length / 20_000);
    expect(step.value.article.text).toBe(source.replace(/\s+/g, ' ').trim());
    expect(isIntact(step.value)).toBe(true);
  });

  it('survives a tree a thousand levels deep', () => {
    document.body.replaceChildren();
    let at: Element = document.body;
    for (let i = 0; i < 3_000; i++) at = at.appendChild(document.createElement(i % 2 === 0 ? 'div' : 'span'));
    at.append('deep');
    expect(mapBody().article.text).toBe('deep');
  });
});

describe('ranges', () => {
  it.each([
    ['one text node', '<p>the sovereign nation</p>', 'sovereign', ['sovereign']],
    ['several inline elements', '<p>in <a>inter<b>nal</b></a> <em>affairs</em></p>', 'internal affairs', ['internal affairs']],
    ['a line break', '<p>military<br>action</p>', 'military action', ['militaryaction']],
    ['odd white space', '<p>military\n   action</p>', 'military action', ['military\n   action']],
    ['text that is left out', '<p>military <button>Share</button>action</p>', 'military action', ['military ', 'action']],
  ])('cover %s', (_, html, words, texts) => {
    expect(rangeTexts(mapHtml(html), words)).toEqual(texts);
  });

  it('are none where the page changed the words', () => {
    const map = mapHtml('<p>foreign troops</p>');
    const node = document.querySelector('p')?.firstChild;
    if (!(node instanceof Text)) throw new Error('no text');
    node.data = 'foreign tourists';
    expect(rangesOf(map, 8, 14)).toEqual([]);
    expect(isIntact(map)).toBe(false);
  });

  it('are none where the node is gone', () => {
    const map = mapHtml('<p>foreign troops</p>');
    document.querySelector('p')?.remove();
    expect(rangesOf(map, 0, 7)).toEqual([]);
  });

  it('stay with their words when the site splits the node', () => {
    const map = mapHtml('<p>no foreign troops here</p>');
    const [range] = rangesOf(map, 3, 17);
    const node = document.querySelector('p')?.firstChild;
    if (node instanceof Text) node.splitText(6);
    expect(range?.toString()).toBe('foreign troops');
  });
});

it('finds many places in one very long line without reading all of it for each', () => {
  const map = mapHtml(`<p>${'The troops left. '.repeat(500)}</p>`);
  const read = jest.spyOn(CharacterData.prototype, 'data', 'get');
  const found = [...map.article.text.matchAll(/troops/g)].flatMap(({ index }) => rangesOf(map, index, index + 6));
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();
  expect(found.map(String)).toEqual(Array.from({ length: 500 }, () => 'troops'));
});

describe('over random pages', () => {
  const check = (property: (map: TextMap) => void) =>
    fc.assert(
      fc.property(fc.array(trees, { maxLength: 5 }), (forest) => {
        document.body.replaceChildren();
        for (const tree of forest) plant(document.body, tree);
        const before = document.body.innerHTML;
        property(mapBody());
        expect(document.body.innerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );

  it('blocks stand in order, apart, trimmed, without line feeds', () => {
    check(({ article: { text, blocks } }) => {
      let at = 0;
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
        at = end + 1;
      }
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    });
  });

  it('the text of any range is the text of the article there', () => {
    check((map) => {
      const { text, blocks } = map.article;
      for (const { start, end } of blocks) {
        const middle = Math.floor((start + end) / 2);
        for (const [from, to] of [
          [start, end],
          [start, middle],
          [middle, end],
        ] as const) {
          const found = rangesOf(map, from, to).map((range) => range.toString());
          expect(squash(found.join(''))).toBe(squash(text.slice(from, to)));
        }
      }
    });
  });

  it('every place of a run leads back to its offset', () => {
    check((map) => {
      const places = new Places(map);
      for (const { node, from, start, length } of map.runs) {
        expect(places.offsetAt(node, from + length)).toBeGreaterThanOrEqual(start);
        expect(squash(node.data.slice(from, from + length))).toBe(squash(map.article.text.slice(start, start + length)));
      }
    });
  });
});
