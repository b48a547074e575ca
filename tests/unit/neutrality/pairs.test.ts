import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
import { PAIRS } from './pairs.ts';

const engine = createEngine(lexicons);

/** The stance of the actor that bears a name. */
function stanceOf(text: string, lang: Lang, name: string): string | undefined {
  const { actors } = engine.analyse(articleFromText(text, undefined, lang));
  return actors.find((actor) => [actor.name, ...actor.aliases].some((alias) => alias.includes(name)) && actor.stance !== 'none')?.stance;
}

test.each(PAIRS)('$en', ({ en, es, holder, stance }) => {
  const name = typeof holder === 'string' ? { en: holder, es: holder } : holder;
  expect({ en: stanceOf(en, 'en', name.en), es: stanceOf(es, 'es', name.es) }).toEqual({ en: stance, es: stance });
});

test('there are twenty pairs', () => expect(PAIRS.length).toBe(20));
