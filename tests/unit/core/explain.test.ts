import { createEngine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const { explain } = createEngine(lexicons);

test.each(['constructor', '__proto__', 'toString', '', 'en/no-such-rule'])('of an unknown id nothing is said: %j', (id) => {
  expect(explain(id, 'en')).toBeNull();
});

test('an entry, a sense and a frame say what they find, in the language of the interface', () => {
  const [family] = lexicons.en.stance.families;
  expect(explain(family?.id ?? '', 'es')).toEqual({ rule: family?.explanation.es, notMeant: '' });
  for (const id of ['en/cartel/cartel', 'craft']) expect(explain(id, 'en')?.rule).toMatch(/\w/);
});
