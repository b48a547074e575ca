import { balanced, saidWords, wholeIn } from '../../../src/ui/view/said.ts';

const LONG = 'word '.repeat(80).trim();

/** A text with the span between the bars. */
function shown(marked: string): string {
  const [before = '', inside = '', behind = ''] = marked.split('|');
  const text = before + inside + behind;
  return saidWords(text, wholeIn(text), { start: before.length, end: before.length + inside.length });
}

test.each([
  ['outside any quotation', 'First. |She said “no.”| Last.', 'She said “no.”'],
  ['the first sentence of a short quotation', '|“Coordination, yes.| Orders, no,” she said.', '“Coordination, yes. Orders, no,”'],
  ['its last sentence', '“Coordination, yes. |Orders, no,” she said.|', '“Coordination, yes. Orders, no,” she said.'],
  ['a sentence in its middle', '«Sí. |No iremos.| Nunca», dijo.', '«Sí. No iremos. Nunca»'],
  ['the first sentence of a long quotation', `|“We go.| ${LONG},” she said.`, '“We go. …”'],
  ['its last sentence', `“${LONG}. |We go,” she said.|`, '“… We go,” she said.'],
  ['one in the middle', `“${LONG}. |We go.| ${LONG}.”`, '“… We go. …”'],
  ['a quotation that the next paragraph carries on', '|“We go.| We stay.\n“We said so.”', '“We go. …”'],
  ['marks within marks', '|“He said “no.| Twice,” she said.', '“He said “no. …”'],
  ['a sign for inches', '|A 9" pipe.| It broke.', 'A 9" pipe.'],
  ['a dash behind a dateline', 'LIMA. |— The minister spoke.|', 'The minister spoke.'],
  ['a dash that opens a speech', '|—No iremos —dijo.|', '—No iremos —dijo.'],
  ['the paragraph before', '“Open.\n|We go.| We stay.', 'We go.'],
])('%s', (_, marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test.each([
  ['“not welcome', 'not welcome'],
  ['the “not welcome” sign', 'the “not welcome” sign'],
  ['welcome», he said', 'welcome, he said'],
])('of a headline: %s', (words, expected) => {
  expect(balanced(words)).toBe(expected);
});

test('what was read of one paragraph or text is not taken for another', () => {
  const [said, plain] = ['“No. Never,” she said.\nThen she left.', 'No one. Never mind what she said then.'];
  const [ofSaid, ofPlain] = [wholeIn(said), wholeIn(plain)];
  const asked = () => [
    saidWords(said, ofSaid, { start: 5, end: 12 }),
    saidWords(said, ofSaid, { start: 23, end: 37 }),
    saidWords(plain, ofPlain, { start: 5, end: 12 }),
  ];
  expect(asked()).toEqual(['“No. Never,”', 'Then she left.', 'e. Neve']);
  expect(asked()).toEqual(['“No. Never,”', 'Then she left.', 'e. Neve']);
});
