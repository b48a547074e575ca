/** The plural of English nouns. Source: Quirk et al., *A Comprehensive Grammar of the English Language*, 5.73 to 5.103. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  person: ['people', 'persons'],
  child: ['children'],
  foot: ['feet'],
  tooth: ['teeth'],
  goose: ['geese'],
  mouse: ['mice'],
  ox: ['oxen'],
  criterion: ['criteria'],
  phenomenon: ['phenomena'],
  memorandum: ['memorandums', 'memoranda'],
  referendum: ['referendums', 'referenda'],
  consortium: ['consortiums', 'consortia'],
  quiz: ['quizzes'],
  mango: ['mangoes', 'mangos'],
  manifesto: ['manifestos', 'manifestoes'],
  embargo: ['embargoes', 'embargos'],
  cargo: ['cargoes', 'cargos'],
  volcano: ['volcanoes', 'volcanos'],
  'passer-by': ['passers-by'],
  passerby: ['passersby'],
};
const UNCHANGED = new Set(
  'aircraft warcraft spacecraft hovercraft series species sheep fish deer means offspring personnel headquarters barracks crossroads people police press media corps cattle'.split(
    ' ',
  ),
);
const OES = new Set('buffalo domino echo hero mosquito negro potato tomato tornado torpedo veto'.split(' '));
const VES = new Set('calf elf half hoof knife leaf life loaf scarf self sheaf shelf thief wife wolf'.split(' '));
const MANS = /(?:^|[^a-z])(?:human|german|roman|shaman|ottoman|talisman|norman|caiman|brahman)$/;
/** "attorney general": the head comes first. */
const HEAD_FIRST = /^([a-z]+)(?: |-)(?:of|in|at|general|designate|elect|superior)(?:\b.*)?$/;

/**
 * The plural of an English noun or noun phrase, with its variants.
 * @param noun singular, lower case ("spokesman", "chief of staff"); the empty string gives none
 */
export function englishPlural(noun: string): string[] {
  if (noun === '') return [];
  const head = HEAD_FIRST.exec(noun)?.[1];
  if (head !== undefined) return [...englishPlural(head).map((plural) => plural + noun.slice(head.length)), ...lastPlural(noun)];
  return lastPlural(noun);
}

function lastPlural(noun: string): string[] {
  const at = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  return pluralOfWord(noun.slice(at)).map((plural) => noun.slice(0, at) + plural);
}

function pluralOfWord(word: string): string[] {
  if (Object.hasOwn(IRREGULAR, word)) return [...(IRREGULAR[word] ?? [])];
  if (UNCHANGED.has(word)) return [word];
  if (OES.has(word)) return [`${word}es`];
  if (VES.has(word)) return [`${word.replace(/fe?$/, '')}ves`];
  if (word.endsWith('man') && !MANS.test(word.toLowerCase())) return [`${word.slice(0, -2)}en`];
  if (word.endsWith('sis')) return [`${word.slice(0, -2)}es`];
  if (/(?:s|x|z|sh|ch)$/.test(word) && !/(?:stomach|monarch|patriarch|oligarch|eunuch)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
}
