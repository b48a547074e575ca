import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';

/** A letter for each line: q asks, a answers, - stands outside. */
const turns = (lines: readonly string[]): string =>
  readDocument(articleFromText(lines.join('\n')), 'en')
    .turns.map((turn) => turn?.slice(0, 1) ?? '-')
    .join('');

const ANSWER = 'She laughed and poured the tea.';

describe('turns of an interview', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['labels tell who asks', ['We met.', 'Q: Speak.', 'A: No.', 'More.', 'Q: Why?', 'A: Because.'], '-qaaqa'],
    ['so does a name most of whose turns ask', ['Courier: Why?', 'Bem: No.', 'Courier: Who?', 'Bem: He.'], 'qaqa'],
    ['three short paragraphs that end with a question do', ['We met.', 'Why?', ANSWER, 'Who?', ANSWER, 'When?', ANSWER], '-qaqaqa'],
    ['an answer may end with a question', ['Why?', 'She laughed. What is one to do?', 'Who?', ANSWER, 'When?', ANSWER], 'qaqaqa'],
    ['two questions make none', ['Why?', ANSWER, 'Who?', ANSWER], '----'],
    ['nor do three in a long text', ['Why?', 'Who?', 'When?', ...Array.from({ length: 16 }, () => ANSWER)], '-'.repeat(19)],
    ['nor does one label', ['Q: Why?', ANSWER, 'A colon: here.'], '---'],
  ])('%s', (_, lines, expected) => {
    expect(turns(lines)).toBe(expected);
  });
});
