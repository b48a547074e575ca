import { balance } from '../../../src/core/summary/index.ts';
import type { Stance, Statement } from '../../../src/core/types.ts';

interface Options {
  readonly conditional?: boolean;
  readonly inferred?: boolean;
}

function statement(stance: Stance, { conditional = false, inferred = false }: Options = {}): Statement {
  const scope = { negations: [], conditions: [], modals: [], question: false };
  const target = { start: 0, end: 1 };
  const evidence = {
    holder: 'name',
    holderSpan: null,
    quote: null,
    predicate: null,
    target,
    scope,
    rule: 'frame',
    inferred,
    otherwise: 'neither',
  } as const;
  return { start: 0, end: 1, actor: 'a1', stance, conditional, evidence };
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

test('on a tie the later statement decides', () => {
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

test('firm needs several proofs that agree; what is only inferred proves little', () => {
  const proofs = [statement('against'), statement('against'), statement('against')];
  expect(balance(proofs).firm).toBe(true);
  expect(balance([statement('against')]).firm).toBe(false);
  expect(balance([...proofs, statement('favor'), statement('favor')]).firm).toBe(false);
  expect(balance([statement('against', { inferred: true }), statement('against', { inferred: true })]).firm).toBe(false);
  expect(balance([statement('neither'), statement('neither')]).firm).toBe(false);
});
