import { findPassages } from '../../../src/core/quotes/marks/passages.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang } from '../../../src/core/types.ts';
import { cues } from './support.ts';

function passagesOf(text: string, lang: Lang): string[] {
  const document = readDocument(articleFromText(text, undefined, lang), lang);
  const verbs = {
    says: (token: number) => cues[lang].verbs.has(document.tokens.lower[token] ?? ''),
    isVerb: (token: number) => document.tokens.lower[token] === 'sonrió',
  };
  const { list } = findPassages(document, verbs, cues[lang].marks.elided);
  return list.map((passage) => text.slice(document.tokens.start[passage.open], document.tokens.end[passage.close - 1]));
}

test.each<[string, Lang, string, string[]]>([
  ['curly', 'en', 'He said “yes, we can” and left.', ['“yes, we can”']],
  ['straight', 'en', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['low-high', 'en', 'He said „yes, we can“ and left.', ['„yes, we can“']],
  ['guillemets', 'es', 'Dijo «que vengan» y se fue.', ['«que vengan»']],
  ['an opener that closes', 'es', '«Que vengan ya«, dijo, y «que se queden».', ['«Que vengan ya«', '«que se queden»']],
  ['two ticks for one mark', 'en', "''We will stay,'' she said.", ["''We will stay,''"]],
  [
    'British single marks and an apostrophe',
    'en',
    '‘It’s the ministers’ plan, not ours,’ he said.',
    ['‘It’s the ministers’ plan, not ours,’'],
  ],
  ['straight single marks', 'en', "He called it a 'routine' check in the '90s.", ["'routine'"]],
  ['apostrophes alone are no marks', 'en', 'The dogs’ owner wouldn’t pay; rock ’n’ roll, she said.', []],
  [
    'nested',
    'en',
    '“He told me, ‘Nobody is coming,’ and left,” she said.',
    ['“He told me, ‘Nobody is coming,’ and left,”', '‘Nobody is coming,’'],
  ],
  ['a curly opener closed by a straight mark', 'en', 'He said “we will stay" and left.', ['“we will stay"']],
  ['a straight opener closed by a curly mark', 'es', 'Dijo "nos quedamos” y se fue.', ['"nos quedamos”']],
  ['carried over paragraphs', 'en', '“We stayed.\n“We had to.”\nHe left.', ['“We stayed.', '“We had to.”']],
  ['Spanish repeats the closing guillemet', 'es', '«Nos quedamos.\n»No hubo otra».\nSe fue.', ['«Nos quedamos.', '»No hubo otra»']],
  ['a closer that never comes ends with the sentence', 'en', 'He said: “We stayed. She left the room.', ['“We stayed.']],
  ['a doubled opener', 'en', '“We stayed. “We had to,” he said.', ['“We stayed.', '“We had to,”']],
  ['a stray closer is nothing', 'en', 'We stayed,” he said.', []],
  ['Spanish dialogue with its attribution', 'es', '—Que vengan —dijo el viejo—. Y pronto.', ['—Que vengan', 'Y pronto.']],
  ['any verb right behind the dash', 'es', '—Que vengan —sonrió Ana—. Y pronto.', ['—Que vengan', 'Y pronto.']],
  ['dialogue behind another sentence', 'es', 'Nadie durmió. —Que vengan —dijo Ana.', ['—Que vengan']],
  ['an aside behind another sentence', 'es', 'Nadie durmió —ni Ana— esa noche. —Fin', []],
  ['dashes around an aside are no attribution', 'es', '—Los de allá —los gringos— no vendrán.', ['—Los de allá —los gringos— no vendrán.']],
  ['inches and minutes', 'en', 'A 5\'10" man read "Emma".', ['"Emma"']],
])('%s', (_, lang, text, expected) => {
  expect(passagesOf(text, lang)).toEqual(expected);
});
