import fc from 'fast-check';
import { castActors } from '../../../src/core/actors/index.ts';
import { compileGrammar } from '../../../src/core/nlp/grammar.ts';
import { read } from '../../../src/core/nlp/reading.ts';
import { compileCues, findQuotes } from '../../../src/core/quotes/index.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang } from '../../../src/core/types.ts';
import { GRAMMAR } from '../../../src/lexicons/grammar.ts';
import { CUE_LEXICONS } from '../../../src/lexicons/quotes.ts';
import { names } from './helpers.ts';

const kit = (lang: Lang) => ({ grammar: compileGrammar(GRAMMAR[lang], lang), cues: compileCues(CUE_LEXICONS[lang], lang) });
const kits = { en: kit('en'), es: kit('es') };

function castText(lang: Lang, text: string) {
  const reading = read(readDocument(articleFromText(text, undefined, lang), lang), kits[lang].grammar);
  const drafts = findQuotes(reading, kits[lang].cues);
  return { cast: castActors(reading, drafts, names[lang]), drafts };
}

const WORDS =
  'President Ana Lazo the minister said he she they it “ ” , . : Mexico Washington officials a spokeswoman of for ’s General statement \n — ( ) I who and la presidenta dijo que el canciller su Gobierno vecinos de Perú según los 61 DEA';
const prose = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 120 }).map((words) => words.join(' '));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe.each(['en', 'es'] as const)('any text read as %s', (lang) => {
  it('has mentions inside it, ids that exist and one answer for each quote', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { cast, drafts } = castText(lang, text);
        const ids = new Set(cast.members.map(({ id }) => id));
        expect(ids.size).toBe(cast.members.length);
        expect(cast.speakers).toHaveLength(drafts.length);
        for (const { actor, resolution } of cast.speakers) {
          expect(actor === null ? resolution : ids.has(actor)).toBe(actor === null ? 'unclear' : true);
        }
        for (const member of cast.members) {
          expect(member.name).not.toBe('');
          for (const { start, end } of member.mentions) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same cast twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(JSON.stringify(castText(lang, text).cast)).toBe(JSON.stringify(castText(lang, text).cast));
      }),
      { numRuns: 40 },
    );
  });

  it('answers about any span', () => {
    fc.assert(
      fc.property(prose, fc.nat(400), fc.nat(40), (text, start, length) => {
        const { cast } = castText(lang, text);
        const referent = cast.at({ start, end: start + length });
        expect(referent === null || referent.actor === null || cast.members.some(({ id }) => id === referent.actor)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one name over and over', 'Ana Lazo said no. '.repeat(3000)],
    ['thousands of people of one family', Array.from({ length: 3000 }, (_, i) => `Senator N${i} Vargas said no.`).join(' ')],
    ['an endless noun phrase', `the ${'senior foreign '.repeat(8000)}minister`],
    ['an endless name', 'Ana '.repeat(20000)],
    ['owners of owners', `${"the minister's ".repeat(8000)}adviser said no.`],
    ['endless appositions', `Ana Lazo${', a lawyer'.repeat(8000)} said no.`],
    ['quotes that never close', '“ “I said '.repeat(4000)],
  ])('comes to an end on %s', (_, text) => {
    expect(castText(lang, text).cast.members.length).toBeGreaterThanOrEqual(0);
  });
});
