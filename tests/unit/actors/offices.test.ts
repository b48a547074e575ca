import type { Lang } from '../../../src/core/types.ts';
import { castOf, meantBy, speakers } from './helpers.ts';

/** What went before, the words that are said to speak, and whose they are. */
const ROWS: [string, Lang, string, string, string][] = [
  ['an office that is hers', 'en', 'President Ana Duarte left on Monday.', 'Her office', 'Ana Duarte'],
  ['an office with its owner', 'en', 'President Ana Duarte left on Monday.', 'Duarte’s office', 'Ana Duarte'],
  ['una oficina con posesivo', 'es', 'La presidenta Ana Duarte salió el lunes.', 'Su oficina', 'Ana Duarte'],
  ['una oficina con su dueña', 'es', 'La presidenta Ana Duarte salió el lunes.', 'La oficina de Duarte', 'Ana Duarte'],
  ['an organ called by its noun alone', 'en', 'The Russian Foreign Ministry waited. Israel waited.', 'The ministry', 'Russia'],
  ['the writing of a body of states', 'en', 'The army of Rwanda waited in Rwanda.', 'The U.N. resolution', 'U.N.'],
  ['a voice of a department of a state', 'en', 'Cuba waited.', 'The spokesman for the US Department of State', 'United States'],
  [
    'a voice of somebody with a name',
    'en',
    'Georgia waited. The army of Georgia slept.',
    'The spokesperson for EU foreign policy chief Federica Mogherini',
    'Federica Mogherini',
  ],
  [
    'una portavoz de alguien con nombre',
    'es',
    'Georgia esperó. El ejército de Georgia durmió.',
    'La portavoz de la canciller Federica Lazo',
    'Federica Lazo',
  ],
  ['an office in short', 'en', 'Denmark waited.', 'Greenland’s new PM, Jens Nielsen,', 'Jens Nielsen'],
];

test.each(ROWS)('%s (%s): %s %s', (_, lang, before, words, shown) => {
  const cue = lang === 'en' ? 'said' : 'dijo';
  const said = lang === 'en' ? 'it was late' : 'era tarde';
  const text = `${before} ${words} ${cue} ${lang === 'en' ? 'that' : 'que'} ${said}.`;
  expect(speakers(lang, text, [{ words: said, speaker: words, cue, type: 'indirect' }])).toEqual([shown]);
});

test('the office of somebody without a name is a body of its own', () => {
  const text = 'Ana Duarte left. The harbour master’s office said that it was late.';
  const [shown] = speakers('en', text, [{ words: 'it was late', speaker: 'The harbour master’s office', cue: 'said', type: 'indirect' }]);
  expect(shown).toContain('office');
});

test.each<[Lang, string, string, string]>([
  [
    'en',
    'Denmark’s prime minister left after President Tom Holt spoke. The US leader slept. Prime Minister Ana Lund woke.',
    'The US leader',
    'Tom Holt',
  ],
  [
    'es',
    'El primer ministro de Dinamarca salió tras hablar el presidente Tomás Ruiz. El líder estadounidense durmió. El primer ministro Jens Lund despertó.',
    'El líder estadounidense',
    'Tomás Ruiz',
  ],
])('the leader of one state is not that of another, who was described before his name (%s)', (lang, text, words, shown) => {
  expect(meantBy(castOf(lang, text), words)).toBe(shown);
});
