import { Places, rangesOf } from '../../../src/dom/ranges.ts';
import { runAtOnce } from '../../../src/dom/slices.ts';
import { readPage } from '../../../src/dom/text.ts';

/** A message of a mailing list; long enough to be no sample of code. */
const message = (typed: string) => `<h1>[list] What the lease says of the pier</h1><i>Tue Mar 3 19:40:02 UTC 2026</i><pre>${typed}</pre>`;
const TOLD = `Nobody in the village has read the lease of the pier, all nineteen pages
of it, and so <b>nobody</b> knows who may land there. The board has read it.
It says that it was dull.

The lease lets <a href="#ships">foreign
troops</a> land "in such number as they deem necessary". There is no upper
limit. There is no date, either, at which they would have to go home again.

The police may enter when the commander agrees, and he has thirty days to
say whether he does. A smuggler needs four minutes. We timed it in March,
with a borrowed boat, and told the board. The board said that it was dull.`;

function read(typed: string) {
  document.body.innerHTML = message(typed);
  const { map } = runAtOnce(readPage(document));
  return { map, lines: map.article.blocks.map(({ kind, start, end }) => `${kind}: ${map.article.text.slice(start, end)}`) };
}

describe('text typed into pre', () => {
  it('is parted into paragraphs by its blank lines', () => {
    const { lines } = read(TOLD);
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      'title: [list] What the l',
      'paragraph: Nobody in the',
      'paragraph: The lease let',
      'paragraph: The police ma',
    ]);
  });

  it('is marked where it stands, also across lines and links', () => {
    const { map } = read(TOLD);
    const { text } = map.article;
    for (const words of ['nobody knows who', 'lets foreign troops land', 'smuggler needs four minutes', 'it was dull']) {
      const start = text.lastIndexOf(words);
      const ranges = rangesOf(map, start, start + words.length);
      expect(ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join('')).toBe(words);
      const [first] = ranges;
      expect(new Places(map).offsetAt(first?.startContainer ?? document, first?.startOffset ?? 0)).toBe(start);
    }
  });

  it('leaves out what others wrote before, and who said that they did', () => {
    const { lines } = read(`${TOLD}\n\nOn Mon, Mar 2, 2026, B. Lund wrote:\n&gt; Has anybody read it?\n&gt;\n&gt; I have not.`);
    expect(lines).toHaveLength(4);
    expect(lines.join(' ')).not.toMatch(/Lund|I have not/);
  });

  it('keeps answers between what they answer', () => {
    const { lines } = read(`&gt; Who may land there?\nAnybody in uniform may, says the lease.\n&gt; And who pays?\nWe do.\n\n${TOLD}`);
    expect(lines.slice(1, 3)).toEqual(['paragraph: Anybody in uniform may, says the lease.', 'paragraph: We do.']);
  });

  it.each(['-- ', '_______________________________________________'])('ends where a signature begins: %s', (rule) => {
    const { lines } = read(`${TOLD}\n\n${rule}\nNora Tisk\nFerry Watch, south shore`);
    expect(lines.join(' ')).not.toContain('south shore');
  });

  it('goes on behind a rule that only parts it', () => {
    const { lines } = read(`The short of it: we do not own our pier.\n\n-----------------\n\n${TOLD}`);
    expect(lines).toHaveLength(5);
  });

  it('takes a short line between paragraphs for a heading', () => {
    const { lines } = read(TOLD.replace('\n\nThe police', '\n\n  2. WHO MAY ENTER\n\nThe police'));
    expect(lines).toContain('heading: 2. WHO MAY ENTER');
  });

  it('is none where it is a sample of code', () => {
    const { lines } = read(`const lease = { pages: 19, troops: Infinity };\n// The lease. It is long.\n`.repeat(12));
    expect(lines.join(' ')).not.toContain('Infinity');
  });
});
