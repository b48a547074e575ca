import { balance, type Holder } from '../../../src/core/summary/balance.ts';
import type { Stance, Statement } from '../../../src/core/types.ts';

interface Options {
  readonly conditional?: boolean;
  readonly inferred?: boolean;
  readonly strength?: number;
  readonly sides?: readonly ('favor' | 'against')[];
  readonly rule?: 'frame' | 'own-words';
}

function statement(
  stance: Stance,
  { conditional = false, inferred = false, strength = 1, sides = [], rule = 'own-words' }: Options = {},
): Statement {
  const scope = { negations: [], conditions: [], modals: [], question: false };
  const target = { start: 0, end: 1 };
  const evidence = {
    holder: 'name',
    holderSpan: null,
    quote: null,
    predicate: null,
    target,
    scope,
    wording: null,
    rule,
    inferred,
    otherwise: 'neither',
  } as const;
  return { start: 0, end: 1, actor: 'a1', stance, conditional, strength, taking: 0, sides, evidence };
}

const QUOTED: Holder = { kind: 'person', heard: 'quoted' };

test('without statements there is no stance', () => {
  expect(balance([], QUOTED)).toEqual({
    stance: 'none',
    firm: false,
    conditional: false,
    counts: { favor: 0, against: 0, neither: 0, conditional: 0 },
  });
});

test('the side with more statements wins, whatever their order', () => {
  expect(balance([statement('against'), statement('against'), statement('favor')], QUOTED).stance).toBe('against');
});

test('on a tie the side that speaks more strongly wins', () => {
  expect(balance([statement('favor', { strength: 2 }), statement('against')], QUOTED).stance).toBe('favor');
  expect(
    balance([statement('favor', { strength: 9 }), statement('favor', { strength: 0 }), statement('against'), statement('against')], QUOTED)
      .stance,
  ).toBe('against');
});

test('of equal sides the later statement decides', () => {
  expect(balance([statement('favor'), statement('against')], QUOTED).stance).toBe('against');
  expect(balance([statement('against'), statement('neither'), statement('favor')], QUOTED).stance).toBe('favor');
});

test('neither where it has no side', () => {
  expect(balance([statement('neither'), statement('neither')], QUOTED).stance).toBe('neither');
});

test('conditional only where every statement of the side is', () => {
  expect(balance([statement('favor', { conditional: true }), statement('favor', { conditional: true })], QUOTED).conditional).toBe(true);
  expect(balance([statement('favor', { conditional: true }), statement('favor')], QUOTED).conditional).toBe(false);
  expect(balance([statement('favor', { conditional: true }), statement('against')], QUOTED).conditional).toBe(false);
});

test('firm needs a strong sentence, or a plain predicate, and none for the other side', () => {
  const strong = statement('against', { strength: 3 });
  expect(balance([strong, statement('against')], QUOTED).firm).toBe(true);
  expect(balance([statement('against'), statement('against'), statement('against')], QUOTED).firm).toBe(false);
  expect(balance([statement('against', { rule: 'frame' })], QUOTED).firm).toBe(true);
  expect(balance([statement('against', { rule: 'frame', inferred: true })], QUOTED).firm).toBe(false);
  expect(balance([strong, statement('favor')], QUOTED).firm).toBe(false);
  expect(balance([strong, statement('against', { sides: ['against'] })], QUOTED).firm).toBe(true);
  expect(balance([statement('against', { strength: 3, sides: ['favor', 'against'] })], QUOTED).firm).toBe(false);
  expect(balance([strong, statement('neither', { sides: ['favor'] })], QUOTED).firm).toBe(false);
  expect(balance([statement('neither'), statement('neither')], QUOTED).firm).toBe(false);
});

test('firm also where strong sentences outweigh a stray one for the other side', () => {
  const strong = statement('against', { strength: 3 });
  const stray = statement('favor', { strength: 1 });
  expect(balance([strong, strong, stray], QUOTED).firm).toBe(true);
  expect(balance([statement('against', { strength: 9 }), stray], QUOTED).firm).toBe(false);
  expect(balance([strong, strong, stray], { kind: 'person', heard: 'reported' }).firm).toBe(false);
  const predicate = statement('favor', { strength: 1, rule: 'frame' });
  expect(balance([strong, strong, predicate], QUOTED).firm).toBe(false);
  expect(balance([statement('against', { strength: 3, rule: 'frame' }), strong, predicate], QUOTED).firm).toBe(true);
});

test.each([
  ['person', 'quoted', true],
  ['person', 'reported', true],
  ['person', 'unheard', false],
  ['group', 'unheard', false],
  ['institution', 'quoted', true],
  ['institution', 'reported', false],
  ['institution', 'unheard', false],
  ['state', 'unheard', true],
] as const)('a strong sentence of a %s that is %s: firm %s', (kind, heard, firm) => {
  expect(balance([statement('against', { strength: 3 })], { kind, heard }).firm).toBe(firm);
});

test('an institution that is only told of is firm by a plain predicate, a group is not', () => {
  const rejects = statement('against', { rule: 'frame' });
  expect(balance([rejects], { kind: 'institution', heard: 'unheard' }).firm).toBe(true);
  expect(balance([rejects], { kind: 'group', heard: 'unheard' }).firm).toBe(false);
});
