import type { Actor } from '../../../src/core/types.ts';
import { nameAtStart, nameOf } from '../../../src/ui/view/names.ts';

const WORDS = { article: 'the article itself', noSpeaker: 'speaker unclear' };

const actor = (name: string, kind: Actor['kind'] = 'person'): Actor => ({
  id: 'a',
  name,
  kind,
  aliases: [],
  mentions: [],
  stance: 'none',
  firm: false,
  conditional: false,
  counts: { favor: 0, against: 0, neither: 0, conditional: 0 },
});

test.each([
  [actor('appeals court'), 'appeals court', 'Appeals court'],
  [actor('áurea Ríos'), 'áurea Ríos', 'Áurea Ríos'],
  [actor('“many”'), '“many”', '“many”'],
  [actor('وزير'), 'وزير', 'وزير'],
  [actor('x', 'author'), 'the article itself', 'The article itself'],
  [actor('  '), 'speaker unclear', 'Speaker unclear'],
  [null, 'speaker unclear', 'Speaker unclear'],
])('%#', (who, within, atStart) => {
  expect(nameOf(who, WORDS)).toBe(within);
  expect(nameAtStart(who, WORDS)).toBe(atStart);
});
