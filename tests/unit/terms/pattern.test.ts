import { compileTerms, findTerms } from '../../../src/core/terms/index.ts';
import { readText } from './support.ts';

const FAMILY = {
  id: 'en/intervention/test',
  theme: 'intervention',
  grade: 'sure',
  patterns: ['red boat'],
  explain: { en: 'x', es: 'x' },
  notMeant: { en: '', es: '' },
};

/** A lexicon of one family, without sense or subject to weigh. */
const lexicon = (patterns: readonly string[], classes: Record<string, readonly string[]> = {}) => [
  { classes, families: [{ ...FAMILY, patterns }] },
];

function found(patterns: readonly string[], text: string, classes?: Record<string, readonly string[]>): string[] {
  const finder = compileTerms(lexicon(patterns, classes), ['Green Hand'], 'en');
  expect(finder.problems).toEqual([]);
  return findTerms(readText(text, 'en'), finder).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['a literal', ['red boat'], 'A red boat and a Red Boat.', ['red boat', 'Red Boat']],
  ['a noun in its forms', ['navy/n'], 'One navy, two navies.', ['navy', 'navies']],
  ['a verb in its forms', ['send/v boats'], 'They sent boats and are sending boats.', ['sent boats', 'sending boats']],
  ['one of several', ['(red|dark blue) boat'], 'A dark blue boat.', ['dark blue boat']],
  ['something that may be missing', ['send the? boats'], 'send boats, send the boats', ['send boats', 'send the boats']],
  ['bounded repetition', ['send very*2 fast'], 'send very very fast, send very very very fast', ['send very very fast']],
  ['a gap of words', ['send ~2 boats'], 'send us more boats, send us all the boats', ['send us more boats']],
  ['no gap across punctuation', ['send ~2 boats'], 'They send, and boats come.', []],
  ['no match across sentences', ['send ~2 boats'], 'They send. Boats come.', []],
  ['a marked part', ['send [ boats ] home'], 'They send boats home.', ['boats']],
  ['a capital that is asked for', ['Marine/n'], 'Marines and marines.', ['Marines']],
  ['all capitals that are asked for', ['ICE agents'], 'ICE agents and ice agents.', ['ICE agents']],
  ['a number', ['send <num> boats'], 'They send 40 boats.', ['send 40 boats']],
  ['a name', ['send <cap>'], 'They send Nimrod off.', ['send Nimrod']],
  ['no name in a headline', ['send <cap>'], 'ADMIRALS SEND WARSHIPS TO THE STRAIT', []],
  ['hyphens as the text has them', ['non-lethal aid'], 'A non-lethal aid.', ['non-lethal aid']],
] as const)('%s', (_, patterns, text, wanted) => {
  expect(found(patterns, text)).toEqual(wanted);
});

test('classes may hold classes', () => {
  const classes = { hull: ['boat/n', 'ship/n'], craft: ['@hull', 'plane/n'] };
  expect(found(['red @craft'], 'red ships, a red plane', classes)).toEqual(['red ships', 'red plane']);
});

test.each([
  ['stand before it', ['the red boat'], 'The red boat, a red boat.', ['The red boat']],
  ['stand before it unmarked', ['the [ red boat ]'], 'The red boat, a red boat.', ['red boat']],
  ['alone are marked', ['[ the <any> ] boat'], 'The red boat, a red boat.', ['The red']],
  ['are one of several, with phrases', ['[ (the|each of the) <cap> of ] boats'], 'Each of the Best of boats.', ['Each of the Best of']],
  ['have a capital that is asked for', ['The red boat'], 'The red boat, the red boat.', ['The red boat']],
  ['stand in another sentence', ['of red boat'], 'What is it made of? Red boat.', []],
  ['are all of it', ['of the'], 'Of the', ['Of the']],
] as const)('a pattern begins with words of nearly every sentence, which %s', (_, patterns, text, wanted) => {
  const common = ['each', 'of', 'the', 'The'];
  expect(found(patterns, text, { common })).toEqual(wanted);
  expect(found(patterns, text)).toEqual(wanted);
});

test('a class does not shadow the word of its name', () => {
  expect(found(['force of arms'], 'By force of arms.', { force: ['troops'] })).toEqual(['force of arms']);
});

test('names of criminal groups are a class', () => {
  expect(found(['@criminal-group'], 'The Green Hand rules.')).toEqual(['Green Hand']);
});

test.each([
  ['an unknown class', '@nowhere', 'unknown class'],
  ['a gap that is too long', 'send ~9 boats', 'a gap is'],
  ['a gap that nothing closes', 'send boats ~2', 'ends with a gap'],
  ['a gap at the start', '~2 boats', 'does not begin'],
  ['too many repeats', 'send very*9 boats', 'repeats'],
  ['a pattern that begins with any name', '<cap> boats', 'does not begin'],
  ['too many ways to read it', 'a? b? c? d? e? f? g? h', 'sequences'],
  ['an unknown kind of word', 'boat/x', '/n, /v or /a'],
  ['a list that nothing closes', '(red|blue boat', 'bracket'],
  ['a mark that nothing closes', 'send [ boats', 'bracket'],
  ['a mark that nothing opens', 'send boats ] home', 'bracket'],
  ['a mark the wrong way round', 'send ] boats [ home', 'bracket'],
  ['nothing', '', 'empty'],
])('%s is refused with a reason', (_, pattern, reason) => {
  expect(compileTerms(lexicon([pattern]), [], 'en').problems).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['a misspelt key of a file', { family: [] }, 'unknown key "family"'],
  ['a misspelt key of a family', { families: [{ ...FAMILY, exmaples: [] }] }, 'unknown key "exmaples"'],
  ['a misspelt key of a sense rule', { senses: { s: { clue: [] } } }, 'unknown key "clue"'],
  ['an unknown growth', { families: [{ ...FAMILY, grow: ['upwards'] }] }, 'grow must be among'],
  ['a pattern that is no text', { families: [{ ...FAMILY, patterns: ['red boat', 4] }] }, 'patterns: must be a list of texts'],
  ['examples that are no list', { families: [{ ...FAMILY, examples: 'A red boat.' }] }, 'examples: must be a list of texts'],
  ['a sense that is no id', { families: [{ ...FAMILY, sense: 4 }] }, 'sense must be the id'],
  ['a class with a number in it', { classes: { boats: [4] } }, 'class boats: must be a list of texts'],
])('%s is said', (_, file, problem) => {
  expect(compileTerms([file], [], 'en').problems).toEqual([expect.stringContaining(problem)]);
});

test('what is no lexicon is said, not thrown', () => {
  const files = [
    null,
    4,
    { families: [{}, { id: 'a', grade: 'huge' }, { id: 'b', grade: 'sure', theme: 'weather' }], senses: { s: { clues: [[1]] } } },
  ];
  const { problems, families } = compileTerms(files, [], 'en');
  expect(families).toEqual([]);
  expect(problems).toHaveLength(6);
});
