import { parseRecord } from '../../../src/cli/record.ts';

const parsed = (line: unknown) => parseRecord(JSON.stringify(line));

test('a line is a document', () => {
  const record = { id: 'a', text: 'One.', title: 'One.', lang: 'en' };
  expect(parsed({ ...record, outlet: 'passed over' })).toEqual({ ok: true, value: record });
});

test('null is what is missing', () => {
  expect(parsed({ id: 7, text: 'One.', title: null, lang: null })).toEqual({ ok: true, value: { id: '7', text: 'One.' } });
});

test.each([
  ['no id', { text: 'One.' }, /"id"/],
  ['null as its id', { id: null, text: 'One.' }, /"id"/],
  ['null as its text', { id: 'a', text: null }, /"text"/],
  ['a number as its title', { id: 'a', text: 'One.', title: 7 }, /"title"/],
  ['no object', 'One.', /no JSON object/],
])('a line with %s is refused with its reason', (_, line, reason) => {
  expect(parsed(line)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});
