/** The answer to a question that was asked early: one taker, and known to all once it is there. */
import { firstAnswer } from '../../../src/ui/desk/first-answer.ts';

test('taken once, and known when it has come', async () => {
  const first = firstAnswer(Promise.resolve('here'));
  expect(first.known()).toBeNull();
  await expect(first.take()).resolves.toBe('here');
  expect(first.take()).toBeNull();
  expect(first.known()).toBe('here');
});

test('nothing asked, nothing to take', () => {
  const first = firstAnswer(null);
  expect(first.take()).toBeNull();
  expect(first.known()).toBeNull();
});
