import fc from 'fast-check';
import { passageLinker } from '../../../src/ui/fragment.ts';
import { goldState } from '../../dom/ui/support/states.ts';

const URL_ = 'https://news.example/a?b=c';

function link(text: string, words: string, from = 0): string | null {
  const start = text.indexOf(words, from);
  return passageLinker(URL_, text)({ start, end: start + words.length });
}

test.each([
  ['words that stand there once', 'One boot. Two boots.', 'Two boots', 0, '#:~:text=One%20boot.-,Two%20boots'],
  ['commas, dashes and ampersands', 'A well-known, R&D one.', 'well-known, R&D', 0, '#:~:text=A-,well%2Dknown%2C%20R%26D,-one.'],
  [
    'a repeated passage, told apart by what stands before',
    'In May no raid. In June no raid.',
    'no raid',
    20,
    '#:~:text=no%20raid.%20In%20June-,no%20raid',
  ],
  [
    'a repeated passage at the start, told apart by what follows',
    'No raid here. So no raid.',
    'No raid',
    0,
    '#:~:text=No%20raid,-here.%20So%20no%20raid.',
  ],
])('%s', (_, text, words, from, expected) => {
  expect(link(text, words, from)).toBe(`${URL_}${expected}`);
});

test('a letter that grows in lower case moves and hides nothing', () => {
  expect(link('In İzmir no raid. Two boots.', 'Two boots')).toBe(`${URL_}#:~:text=In%20%C4%B0zmir%20no%20raid.-,Two%20boots`);
  expect(link('Two boots in İzmir.', 'İzmir')).toContain(':~:text=');
});

test('a long passage is named by its ends', () => {
  const long = `It begins here ${'and goes on '.repeat(30)}until the very last of words`;
  expect(link(`Before. ${long}. After.`, long)).toBe(
    `${URL_}#:~:text=Before.-,It%20begins%20here%20and%20goes,the%20very%20last%20of%20words,-.%20After.`,
  );
});

test.each([
  ['the same words twice with the same around them', 'x no raid y\nx no raid y', { start: 2, end: 9 }],
  ['a part of a longer word', 'superboots and boots', { start: 5, end: 10 }],
  ['an empty span', 'abc', { start: 1, end: 1 }],
  ['a span outside the text', 'abc', { start: 0, end: 10 }],
  ['half a character', 'a \ud800 b', { start: 0, end: 5 }],
  ['blanks alone', 'a   b', { start: 1, end: 4 }],
])('no link for %s', (_, text, span) => {
  expect(passageLinker(URL_, text)(span)).toBeNull();
});

test.each(['', 'about:blank', 'file:///x.html', 'chrome://settings', 'not an address'])('no link for the address %j', (url) => {
  expect(passageLinker(url, 'One boot.')({ start: 0, end: 3 })).toBeNull();
});

test('a passage across a line break is named by its ends, and no context reaches across one', () => {
  const text = 'No foreign military action of any kind today. Two boots.';
  const linkTo = passageLinker(URL_, text, [text.indexOf(' military'), text.indexOf(' Two')]);
  const linked = (words: string) => linkTo({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(linked('foreign military action')).toBe(`${URL_}#:~:text=No-,foreign,military%20action,-of%20any%20kind%20today.`);
  expect(linked('Two boots')).toBe(`${URL_}#:~:text=Two%20boots`);
});

test('an anchor of the address stays, an old directive goes', () => {
  const span = { start: 0, end: 3 };
  expect(passageLinker('https://a.example/x#top', 'One boot.')(span)).toBe('https://a.example/x#top:~:text=One,-boot.');
  expect(passageLinker('https://a.example/x#top:~:text=old', 'One boot.')(span)).toBe('https://a.example/x#top:~:text=One,-boot.');
});

/** What a browser finds for `[prefix-,]start[,end][,-suffix]`: the first place of whole words that stands between the two. */
function firstPlace(text: string, directive: string): { start: number; words: string } | null {
  const parts = directive.split(',');
  const take = (part: string) =>
    decodeURIComponent(part)
      .toLowerCase()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = parts[0]?.endsWith('-') === true ? `(?<=${take(parts.shift()?.slice(0, -1) ?? '')}\\s*)` : '';
  const after = parts.at(-1)?.startsWith('-') === true ? `(?=\\s*${take(parts.pop()?.slice(1) ?? '')})` : '';
  const edge = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))';
  const range = parts.map((part) => edge + take(part) + edge).join('[^]*?');
  const found = new RegExp(before + range + after, 'u').exec(text.toLowerCase());
  return found === null ? null : { start: found.index, words: text.slice(found.index, found.index + found[0].length) };
}

test('whatever is offered finds its passage first', () => {
  // Few words, so that what stands around a passage often stands elsewhere too.
  const word = fc.constantFrom('no', 'No', '“a-b”');
  let offered = 0;
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 60 }), fc.nat(), fc.nat(), (list, a, b) => {
      const first = a % list.length;
      const text = list.join(' ');
      const start = list.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
      const passage = list.slice(first, first + 1 + (b % 3)).join(' ');
      const directive = passageLinker(URL_, text)({ start, end: start + passage.length })?.split(':~:text=')[1];
      if (directive === undefined) return;
      offered += 1;
      expect(firstPlace(text, directive)).toEqual({ start, words: passage });
    }),
    { numRuns: 500 },
  );
  expect(offered).toBeGreaterThan(100);
});

test('most quotes of a gold article can be linked to', () => {
  const { text, analysis, page } = goldState('en-dev-01');
  const quotes = analysis?.quotes ?? [];
  const linked = quotes.filter((quote) => passageLinker(page.url, text)(quote) !== null);
  expect(linked.length).toBeGreaterThan(quotes.length * 0.8);
});

test('the whole text is folded once, however many passages are linked to', () => {
  const { text, analysis, page } = goldState('en-dev-01');
  const folding = jest.spyOn(String.prototype, 'toLowerCase');
  const linkTo = passageLinker(page.url, text);
  for (const quote of analysis?.quotes ?? []) linkTo(quote);
  const whole = folding.mock.contexts.filter((context) => String(context).length === text.length);
  folding.mockRestore();
  expect(whole).toHaveLength(1);
});
