import type { ActorKind, Lang } from '../../../src/core/types.ts';
import { type ActorLexicon, actorLexicons } from '../../../src/lexicons/actors.ts';
import enGroups from '../../../src/lexicons/en/actors/groups.json';
import enOrgans from '../../../src/lexicons/en/actors/organs.json';
import enRoles from '../../../src/lexicons/en/actors/roles.json';
import esGroups from '../../../src/lexicons/es/actors/groups.json';
import esOrgans from '../../../src/lexicons/es/actors/organs.json';
import esRoles from '../../../src/lexicons/es/actors/roles.json';
import { castOf, names } from './helpers.ts';

describe.each(Object.entries(actorLexicons))('actor lexicon %s', (_, lexicon: ActorLexicon) => {
  const lists: [string, readonly string[]][] = [
    ['stateOrgans', lexicon.stateOrgans],
    ['bodies', lexicon.bodies],
    ['groups', lexicon.groups],
    ['documents', lexicon.documents],
    ['issued', lexicon.issued],
    ['authored', lexicon.authored],
    ['received', lexicon.received],
    ...lexicon.roles.flatMap(({ id, words, general }): [string, readonly string[]][] => [
      [`${id} words`, words],
      [`${id} general`, general],
    ]),
  ];

  it.each(lists)('%s is sorted and without doubles', (_name, words) => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('takes its special cases from its lists', () => {
    expect(lexicon.stateOrgans).toEqual(
      expect.arrayContaining([...lexicon.weakOrgans, ...lexicon.organsAbroad, ...Object.values(lexicon.usualOrgans).flat()]),
    );
    expect(lexicon.bodies).toEqual(expect.arrayContaining([...lexicon.properBodies]));
    expect(lexicon.documents).toEqual(expect.arrayContaining([...lexicon.issued]));
  });

  it('has families with ids of their own', () => {
    const ids = lexicon.roles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the compiled lexicon', () => {
  it('knows plurals, genders and phrases', () => {
    const senses = (lang: 'en' | 'es', first: string, words: string) =>
      names[lang].heads.get(first)?.find((entry) => entry.words.join(' ') === words)?.senses ?? [];
    expect(senses('en', 'officials', 'officials').some(({ plural }) => plural)).toBe(true);
    expect(senses('en', 'prime', 'prime minister').map(({ kind }) => kind)).toContain('person');
    expect(senses('es', 'presidenta', 'presidenta').map(({ gender }) => gender)).toContain('f');
    expect(senses('es', 'exministra', 'exministra').map(({ lemma }) => lemma)).toContain('ministro');
  });

  it('keeps the stop of short titles', () => {
    expect(names.en.titles.has('sen.')).toBe(true);
    expect(names.es.titles.has('dra.')).toBe(true);
  });
});

describe('examples of the lexicon files', () => {
  const files: [string, Lang, { examples: string[]; counterexamples: string[] }, ActorKind[]][] = [
    ['roles en', 'en', enRoles, ['person']],
    ['roles es', 'es', esRoles, ['person']],
    ['organs en', 'en', enOrgans, ['state', 'institution']],
    ['organs es', 'es', esOrgans, ['state', 'institution']],
    ['groups en', 'en', enGroups, ['group']],
    ['groups es', 'es', esGroups, ['group']],
  ];
  const kindsIn = (lang: Lang, phrase: string): ActorKind[] => {
    const text = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} ${lang === 'en' ? 'did not answer' : 'no respondió'}.`;
    return castOf(lang, text).cast.members.map(({ kind }) => kind);
  };

  it.each(files)('%s name whom they should and nobody else', (_, lang, { examples, counterexamples }, kinds) => {
    for (const phrase of examples) expect([phrase, kindsIn(lang, phrase).some((kind) => kinds.includes(kind))]).toEqual([phrase, true]);
    for (const phrase of counterexamples) expect([phrase, kindsIn(lang, phrase)]).toEqual([phrase, []]);
  });
});
