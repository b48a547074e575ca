import type { Lang } from '../../../src/core/types.ts';
import { quotesOf, type Seen } from './support.ts';

type Row = [string, Lang, string, ...Omit<Seen, 'type'>[]];
const q = (text: string, speaker: string | null, cue: string | null) => ({ text, speaker, cue });

const SPEAKERS: Row[] = [
  [
    'behind a fronted phrase with a time in it',
    'en',
    'During her morning press briefing President Ana Duarte said the dam was safe.',
    q('the dam was safe', 'President Ana Duarte', 'said'),
  ],
  [
    'the same in Spanish',
    'es',
    'Durante su conferencia matutina la presidenta Ana Duarte dijo que la presa es segura.',
    q('la presa es segura', 'la presidenta Ana Duarte', 'dijo'),
  ],
  [
    'with words that hyphens join',
    'en',
    '“It is safe,” said 30-year-old student Tony Ruiz.',
    q('“It is safe,”', '30-year-old student Tony Ruiz', 'said'),
  ],
  [
    'that begins with such a word',
    'en',
    'Newly-appointed ambassador Kevin Ruiz added that the dam was safe.',
    q('the dam was safe', 'Newly-appointed ambassador Kevin Ruiz', 'added'),
  ],
  [
    'behind "but", which joins clauses',
    'en',
    'The army holds posts along both banks of the long river but Ruiz said the dam was safe.',
    q('the dam was safe', 'Ruiz', 'said'),
  ],
  [
    'the same in Spanish',
    'es',
    'El ejército mantiene puestos a lo largo de ambas orillas del río pero Ruiz dijo que la presa es segura.',
    q('la presa es segura', 'Ruiz', 'dijo'),
  ],
  ['behind a date', 'en', 'The committee on September 12 stated that the dam was safe.', q('the dam was safe', 'The committee', 'stated')],
  [
    'the same in Spanish',
    'es',
    'El comité afirmó el 12 de septiembre que la presa es segura.',
    q('la presa es segura', 'El comité', 'afirmó'),
  ],
  [
    'of what others deny behind it',
    'en',
    'Officials say the group is backed by Oslo — a claim Oslo denies.',
    q('the group is backed by Oslo', 'Officials', 'say'),
  ],
  [
    'behind "in which"',
    'en',
    'It comes days after an attack in which Holt claimed eleven were killed.',
    q('eleven were killed', 'Holt', 'claimed'),
  ],
  ['the same in Spanish', 'es', 'Llega tras una operación en la que Holt afirmó que murieron once.', q('murieron once', 'Holt', 'afirmó')],
  [
    'of a gerund behind "with"',
    'en',
    'The ally has gone along for weeks with Prime Minister Ana Duarte calling on soldiers to “kill them all”.',
    q('“kill them all”', 'Prime Minister Ana Duarte', 'calling on'),
  ],
  [
    'of a gerund behind a short name in brackets',
    'en',
    'The ships came even as the mayor slept and the Bishops of the Coast (AEC) saying that “we stand together”.',
    q('“we stand together”', 'the Bishops of the Coast', 'saying'),
  ],
  [
    'of the clause, where a noun looks like a verb of saying',
    'en',
    'Holt raised the tone with a stark military warning noting, “We will go in.”',
    q('“We will go in.”', 'Holt', 'noting'),
  ],
];

test.each(SPEAKERS)('the subject %s (%s): %s', (_, lang, text, ...expected) => {
  expect(quotesOf(text, lang).map(({ text: words, speaker, cue }) => ({ text: words, speaker, cue }))).toEqual(expected);
});

test('within what is reported the subject of the next verb is the nearer one', () => {
  const speakers = quotesOf('A cousin who was let in said Ruiz had told her that he would stay “at home”.', 'en').map(
    ({ speaker }) => speaker,
  );
  expect(speakers).toEqual(['A cousin', 'Ruiz']);
});

test.each<[Lang, string, string]>([
  [
    'es',
    'La alcaldesa Ana Ruiz contestó al senador Tony Paz, quien volvió a la carga al afirmar que la presa se hunde.',
    'senador Tony Paz',
  ],
  ['en', 'Mayor Ana Ruiz answered Senator Tony Paz, who drew laughter by saying that the dam would sink.', 'Senator Tony Paz'],
])('within a relative clause it is whom the clause is about who speaks (%s)', (lang, text, speaker) => {
  expect(quotesOf(text, lang).map((quote) => quote.speaker)).toEqual([expect.stringContaining(speaker)]);
});

test('whoever is never of one mind with something is not its source', () => {
  expect(quotesOf('«No vamos a estar nunca de acuerdo con una presa», dijo Ana Ruiz.', 'es')).toHaveLength(1);
});

test.each<[string, Lang, string]>([
  ['what somebody has denied', 'en', 'Holt accused the state of failing to curb attacks — a claim the government has repeatedly denied.'],
  ['the same with a name', 'en', 'The strikes come after an attack which Rome blames on Oslo, an accusation Oslo denies.'],
  ['the same in Spanish', 'es', 'Holt acusó al Estado de no frenar los ataques, una acusación que el Gobierno ha negado.'],
  ['what is denied by somebody', 'en', 'The neighbors traded blame over the attacks, a claim denied by the ruling party.'],
  ['what somebody is asked', 'en', 'The mayor smiled when asked if a strike was imminent.'],
  ['what is done', 'en', 'Most of the inmates reported being subjected to torture.'],
  ['"that" before an infinitive', 'en', 'The mayor is not going to allow that to happen.'],
  ['a participle behind "these"', 'en', 'The ship sank while these confirmed traffickers from the coast were in the water.'],
])('nobody says %s (%s): %s', (_, lang, text) => {
  expect(quotesOf(text, lang)).toEqual([]);
});

test.each<[Lang, string, string]>([
  ['en', 'Duarte to Washington: the flights over the dam must end', 'Duarte'],
  ['es', 'Duarte a Washington: los vuelos sobre la presa deben terminar', 'Duarte'],
])('a headline names whom its source speaks to (%s)', (lang, title, speaker) => {
  const below = lang === 'en' ? 'On Monday Duarte left.' : 'El lunes Duarte se fue.';
  expect(quotesOf(`${title}\n${below}`, lang, title).map((quote) => quote.speaker)).toEqual([speaker]);
});

test.each<[Lang, string]>([
  ['en', 'He went on, stating, “The river rises. It rose last year.\n“We must act,” he said.'],
  ['es', 'Y añadió: «El río sube. Subió el año pasado.\n«Hay que actuar», dijo.'],
])('a speech left open goes on to the end of its paragraph where the next one opens with marks (%s)', (lang, text) => {
  const [first] = quotesOf(text, lang);
  expect(first?.text).toMatch(/(?:last year|año pasado)\.$/);
});
