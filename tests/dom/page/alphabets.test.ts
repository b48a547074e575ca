import { forLetters } from '../../../src/dom/alphabets.ts';
import { fromFirstWord, wordsOf } from '../../../src/dom/words.ts';

/** All characters that the short patterns must know, each alone, and some that only the long ones do. */
const CHARACTERS = [...Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)), ...'“”‘’–—…ŠšĄąŘıЖжאع中'];

test.each(['[\\p{L}]', '[\\p{Lu}]', '[\\p{Ll}]', '[\\p{N}]', '[^\\p{L}\\p{N}]', '[\\p{Lu}.’-]+', '(?<![\\p{L}])x'])(
  '%s finds the same whatever it is made of',
  (source) => {
    const known = new RegExp(`^(?:${source})$`, 'u');
    const pattern = forLetters(`^(?:${source})$`);
    for (const each of CHARACTERS) expect([each, pattern(each).test(each)]).toEqual([each, known.test(each)]);
  },
);

test('letters of every alphabet make words', () => {
  for (const each of CHARACTERS) {
    const isLetter = /[\p{L}\p{N}]/u.test(each);
    expect([each, wordsOf(`${each}${each} ab`).has(`${each}${each}`.toLowerCase())]).toEqual([each, isLetter]);
    expect([each, fromFirstWord(`– ${each}b`)]).toEqual([each, isLetter ? `${each}b` : 'b']);
  }
});
