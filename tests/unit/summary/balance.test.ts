import { balance } from '../../../src/core/summary/balance.ts';
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

test('without statements there is no stance', () => {
  expect(balance([])).toEqual({
    stance: 'none',
    firm: false,
    conditional: false,
    counts: { favor: 0, against: 0, neither: 0, conditional: 0 },
  });
});

test('the side with more statements wins, whatever their order', () => {
  expect(balance([statement('against'), statement('against'), statement('favor')]).stance).toBe('against');
});

test('on a tie the side that speaks more strongly wins', () => {
  expect(balance([statement('favor', { strength: 2 }), statement('against')]).stance).toBe('favor');
  expect(
    balance([statement('favor', { strength: 9 }), statement('favor', { strength: 0 }), statement('against'), statement('against')]).stance,
  ).toBe('against');
});

test('of equal sides the later statement decides', () => {
  expect(balance([statement('favor'), statement('against')]).stance).toBe('against');
  expect(balance([statement('against'), statement('neither'), statement('favor')]).stance).toBe('favor');
});

test('neither where it has no side', () => {
  expect(balance([statement('neither'), statement('neither')]).stance).toBe('neither');
});

test('conditional only where every statement of the side is', () => {
  expect(balance([statement('favor', { conditional: true }), statement('favor', { conditional: true })]).conditional).toBe(true);
  expect(balance([statement('favor', { conditional: true }), statement('favor')]).conditional).toBe(false);
  expect(balance([statement('favor', { conditional: true }), statement('against')]).conditional).toBe(false);
});

test('firm needs a strong sentence, or a plain predicate, and none for the other side', () => {
  const strong = statement('against', { strength: 3 });
  expect(balance([strong, statement('against')]).firm).toBe(true);
  expect(balance([statement('against'), statement('against'), statement('against')]).firm).toBe(false);
  expect(balance([statement('against', { rule: 'frame' })]).firm).toBe(true);
  expect(balance([statement('against', { rule: 'frame', inferred: true })]).firm).toBe(false);
  expect(balance([strong, strong, statement('favor')]).firm).toBe(false);
  expect(balance([strong, statement('against', { sides: ['against'] })]).firm).toBe(true);
  expect(balance([strong, statement('against', { sides: ['favor', 'against'] })]).firm).toBe(false);
  expect(balance([strong, statement('neither', { sides: ['favor'] })]).firm).toBe(false);
  expect(balance([statement('neither'), statement('neither')]).firm).toBe(false);
});
