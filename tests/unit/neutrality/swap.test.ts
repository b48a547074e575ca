import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);

/** What must not change when names change: everything but names and offsets. */
function shape(text: string, lang: Lang): unknown {
  const { actors, statements, terms, key, headline, quotes } = engine.analyse(articleFromText(text, text.split('\n')[0], lang));
  return {
    actors: actors.map(({ id, stance, firm, conditional, counts }) => ({ id, stance, firm, conditional, counts })),
    statements: statements.map(({ actor, stance, conditional, evidence }) => ({
      actor,
      stance,
      conditional,
      rule: evidence.rule,
      frame: evidence.predicate?.frame,
      otherwise: evidence.otherwise,
    })),
    terms: terms.map(({ theme, entry, sense, sentence, quote }) => ({ theme, entry, sense, sentence, quote })),
    quotes: quotes.map(({ actor, type }) => ({ actor, type })),
    key,
    headline: headline.verdict,
  };
}

/** Names that change places: both ways at once. */
function swapped(text: string, pairs: readonly (readonly [string, string])[]): string {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const names = [...other.keys()].sort((a, b) => b.length - a.length);
  return text.replace(new RegExp(names.join('|'), 'g'), (name) => other.get(name) ?? name);
}

const EN = `Peru rejects airstrikes after Chile threatens military action
President Ana Duarte of Peru rejected the Chilean airstrikes on Monday, hours after Chile threatened military action on Peruvian soil.
“We will not accept any foreign military intervention,” Duarte said in Lima.
President John Harlan of Chile said in Santiago that all options were on the table. “We do not need anybody's permission to strike,” Harlan said.
Chile's defense minister, Mark Oduya, defended the airstrikes as lawful. Peru's foreign minister, Rosa Quint, condemned the airstrikes as an act of aggression.`;

const ES = `Perú rechaza los ataques aéreos después de que Chile amenazara con una acción militar
La presidenta de Perú, Ana Duarte, rechazó el lunes los ataques aéreos chilenos, horas después de que Chile amenazara con una acción militar en suelo peruano.
«No aceptaremos ninguna intervención militar extranjera», dijo Duarte en Lima.
El presidente de Chile, John Harlan, dijo en Santiago que todas las opciones están sobre la mesa. «No necesitamos permiso para bombardear», dijo Harlan.
El ministro de Defensa de Chile, Mark Oduya, defendió los ataques aéreos. La canciller de Perú, Rosa Quint, condenó los ataques aéreos.`;

const swaps: readonly (readonly [string, Lang, string, readonly (readonly [string, string])[]])[] = [
  [
    'countries and capitals, en',
    'en',
    EN,
    [
      ['Peruvian', 'Chilean'],
      ['Peru', 'Chile'],
      ['Lima', 'Santiago'],
    ],
  ],
  [
    'leaders, en',
    'en',
    EN,
    [
      ['Ana Duarte', 'John Harlan'],
      ['Duarte', 'Harlan'],
    ],
  ],
  [
    'another pair of countries, en',
    'en',
    EN,
    [
      ['Peruvian', 'Turkish'],
      ['Peru', 'Turkey'],
      ['Lima', 'Ankara'],
      ['Chilean', 'Greek'],
      ['Chile', 'Greece'],
      ['Santiago', 'Athens'],
    ],
  ],
  [
    'countries and capitals, es',
    'es',
    ES,
    [
      ['peruano', 'chileno'],
      ['Perú', 'Chile'],
      ['Lima', 'Santiago'],
    ],
  ],
  [
    'another pair of countries, es',
    'es',
    ES,
    [
      ['chilenos', 'franceses'],
      ['peruano', 'italiano'],
      ['Perú', 'Italia'],
      ['Lima', 'Roma'],
      ['Chile', 'Francia'],
      ['Santiago', 'París'],
    ],
  ],
];

test.each(swaps)('swapping %s swaps the result and nothing else', (_, lang, text, pairs) => {
  expect(shape(swapped(text, pairs), lang)).toEqual(shape(text, lang));
});

test('the article takes the sides that its people take', () => {
  const { actors } = engine.analyse(articleFromText(EN, EN.split('\n')[0], 'en'));
  const stance = (name: string): string | undefined => actors.find((actor) => actor.name.includes(name))?.stance;
  expect([stance('Duarte'), stance('Quint'), stance('Harlan'), stance('Oduya')]).toEqual(['against', 'against', 'favor', 'favor']);
});

test('swapping favor and against frames swaps the stances', () => {
  const sides = (text: string): string[] => engine.analyse(articleFromText(text, undefined, 'en')).statements.map(({ stance }) => stance);
  const first = 'Brazil backed the airstrikes. Argentina condemned the airstrikes.';
  expect(sides(first)).toEqual(['favor', 'against']);
  expect(sides(swapped(first, [['backed', 'condemned']]))).toEqual(['against', 'favor']);
});
