/** Whose voice the article's own words are: nobody's in news, the author's in a column, the issuer's in a statement. */
import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);
const holders = (lines: readonly string[], lang: Lang): string[] => {
  const { statements, actors } = engine.analyse(articleFromText(lines.join('\n'), lines[0], lang));
  return [
    ...new Set(
      statements.filter(({ stance }) => stance !== 'neither').map(({ actor }) => actors.find(({ id }) => id === actor)?.name ?? actor),
    ),
  ];
};

const COLUMN = [
  'A law the parliament should refuse',
  'The bill on foreign troops comes up on Monday. It runs to eleven pages.',
  'It would let two foreign armies cross the border of Chad. Nobody asked the towns there.',
  'The last foreign occupation began with a bill as short. It ended nine years later.',
  'Parliament should reject the foreign military intervention. The rest is detail.',
  'Some call it help. The towns remember another word for foreign soldiers.',
  'The vote is close. It ought to be clear.',
];

test('who says what should be done and lets nobody speak argues, also without "I"', () => {
  expect(holders(COLUMN, 'en')).toEqual(['author']);
});

test('where others speak in the same lines, it is news', () => {
  const news = COLUMN.map((line, index) =>
    index === 0 ? line : `${line} “It is so,” Senator Ana Duarte said. “It is late,” Senator Luis Prado said.`,
  );
  expect(holders(news, 'en')).not.toContain('author');
});

test('what the author tells of somebody else’s words is not the author’s', () => {
  const told = 'Pedro Salas, a fisherman who buried two sons, told me this: “I would wash their boots if the foreign soldiers came.”';
  const lines = [...COLUMN, told];
  const { statements } = engine.analyse(articleFromText(lines.join('\n'), lines[0], 'en'));
  const inIt = statements.filter(({ start }) => start >= lines.join('\n').indexOf(told));
  expect(inIt.map(({ actor, stance }) => [actor === 'author', stance])).toEqual([[false, 'favor']]);
});

const STATEMENT = [
  'Comunicado',
  'El Gobierno de Chad rechaza de la manera más firme los bombardeos ejecutados por Libia en su territorio nacional.',
  'Estos bombardeos constituyen una violación flagrante de la soberanía nacional. El Gobierno de Chad exige el retiro inmediato de las tropas extranjeras.',
];

test('un comunicado habla por quien lo emite; a quien hizo lo que condena se le conoce por sus actos', () => {
  expect(holders(STATEMENT, 'es')).toEqual(['Chad', 'Libia']);
});

test('lo que un gobierno rechazó lo cuenta quien informa', () => {
  const news = STATEMENT.map((line) => line.replace('rechaza', 'rechazó ayer').replace('El Gobierno de Chad exige', 'Libia exige'));
  const { statements } = engine.analyse(articleFromText(news.join('\n'), news[0], 'es'));
  expect(
    statements.filter(({ evidence }) => evidence.quote === null).map(({ start }) => news.join('\n').slice(start, start + 5)),
  ).not.toContain('Estos');
});

test('quien escribe «considero» habla por sí mismo, también sin «yo»', () => {
  const column = [
    'Lo que vi en Haití',
    'Viajé a Haití por primera vez en 1973. Las tropas extranjeras llegaron después.',
    'Debo decir que la intervención militar extranjera fue un error. No podemos repetirla.',
    'Considero que ningún bombardeo da de comer. La ocupación dejó tumbas.',
  ];
  expect(holders(column, 'es')).toEqual(['el autor']);
});
