import { Flag, tokenise } from '../../../src/core/text/tokens.ts';

const words = (text: string): string[] => {
  const { start, end } = tokenise(text);
  return Array.from(start, (from, i) => text.slice(from, end[i]));
};
const flagsOf = (text: string, word: string): number => tokenise(text).flags[words(text).indexOf(word)] ?? 0;

describe('tokenise', () => {
  test.each([
    ['parts words and punctuation', 'No, said Duarte.', ['No', ',', 'said', 'Duarte', '.']],
    ['parts English clitics', "Mexico's army don’t they'll", ['Mexico', "'s", 'army', 'do', 'n’t', 'they', "'ll"]],
    ['parts cannot, which denies', 'It cannot, we CANNOT', ['It', 'can', 'not', ',', 'we', 'CAN', 'NOT']],
    ['keeps an apostrophe inside a name', "O'Brien of Côte d’Ivoire", ["O'Brien", 'of', 'Côte', 'd’Ivoire']],
    ['parts words at hyphens', 'non-intervention fentanyl-related', ['non', '-', 'intervention', 'fentanyl', '-', 'related']],
    ['keeps dotted abbreviations whole', 'the U.S. and the U.N. agree', ['the', 'U.S.', 'and', 'the', 'U.N.', 'agree']],
    ['keeps EE. UU. whole, however it is spaced', 'EE. UU., EE.UU. y EEUU', ['EE. UU.', ',', 'EE.UU.', 'y', 'EEUU']],
    ['keeps titles and initials with their stops', 'Sen. J. Palma met Gen. Ruiz', ['Sen.', 'J.', 'Palma', 'met', 'Gen.', 'Ruiz']],
    ['takes a stop from a common word', 'He won. Then the mar. rose', ['He', 'won', '.', 'Then', 'the', 'mar', '.', 'rose']],
    ['takes "No." for number only before one', 'No. 4 or No. Never', ['No.', '4', 'or', 'No', '.', 'Never']],
    ['keeps numbers whole', '1,200.5 at 13:02 and 3.', ['1,200.5', 'at', '13:02', 'and', '3', '.']],
    ['joins runs of one mark', 'Well... —— no?!', ['Well', '...', '——', 'no', '?', '!']],
    ['keeps a surrogate pair together', 'a 😀 b', ['a', '😀', 'b']],
    ['parts Spanish marks', '¿Qué dijo? «Nada»', ['¿', 'Qué', 'dijo', '?', '«', 'Nada', '»']],
    ['gives nothing for blanks', ' \n\t\u00a0', []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('folds a token and keeps its accents beside', () => {
    const { lower, norm } = tokenise('Él CÁRTEL año EE. UU.');
    expect([...lower]).toEqual(['él', 'cártel', 'año', 'ee. uu.']);
    expect([...norm]).toEqual(['el', 'cartel', 'año', 'ee.uu.']);
  });

  test('a decomposed accent reads as the composed one, at its own offsets', () => {
    const text = 'el ca\u0301rtel';
    const { lower, norm, start, end } = tokenise(text);
    expect([lower[1], norm[1]]).toEqual(['cártel', 'cartel']);
    expect([start[1], end[1]]).toEqual([3, text.length]);
  });

  test('soft hyphens and joiners belong to their word and are read over', () => {
    expect(tokenise('inter\u00advention').lower[0]).toBe('intervention');
  });

  test('tells capitals, hyphens, clitics, blanks and blocks', () => {
    expect(flagsOf('the CIA said', 'CIA') & (Flag.capital | Flag.allCaps)).toBe(Flag.capital | Flag.allCaps);
    expect(flagsOf('the Cia said', 'Cia') & (Flag.capital | Flag.allCaps)).toBe(Flag.capital);
    expect(flagsOf('non-state', '-') & Flag.hyphen).toBe(Flag.hyphen);
    expect(flagsOf('a U.S.-led force', '-') & Flag.hyphen).toBe(Flag.hyphen);
    expect(flagsOf('the U.S. - said', '-') & Flag.hyphen).toBe(0);
    expect(flagsOf('he - said', '-') & Flag.hyphen).toBe(0);
    expect(flagsOf("Mexico's", "'s") & Flag.clitic).toBe(Flag.clitic);
    expect(flagsOf('one two', 'two') & Flag.spaceBefore).toBe(Flag.spaceBefore);
    expect(flagsOf('one, two', ',') & Flag.spaceBefore).toBe(0);
    const { flags } = tokenise('one\ntwo', new Set([0, 4]));
    expect(Array.from(flags, (bits) => (bits & Flag.blockStart) !== 0)).toEqual([true, true]);
  });
});
