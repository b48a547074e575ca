import { makeQueues } from '../../../src/background/order.ts';

const turn = () => new Promise((done) => setTimeout(done));

/** A task that is under way until it is told to end. */
function slow(log: string[], name: string) {
  let end = (): void => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const task = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
  };
  return { task, end };
}

test('tasks of one tab wait for each other, and for those of no other tab', async () => {
  const inTurn = makeQueues<number>();
  const log: string[] = [];
  const [first, second, other] = [slow(log, 'first'), slow(log, 'second'), slow(log, 'other')];
  const all = [inTurn(1, first.task), inTurn(1, second.task), inTurn(2, other.task)];
  await turn();
  expect(log).toEqual(['first begins', 'other begins']);
  for (const { end } of [other, second, first]) end();
  await Promise.all(all);
  expect(log.slice(2)).toEqual(['other ends', 'first ends', 'second begins', 'second ends']);
});

test('a task that fails is logged, and stops none after it, nor who waits for it', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
  const inTurn = makeQueues<number>();
  const failed = inTurn(1, () => Promise.reject(new Error('no tab')));
  const after = jest.fn(() => Promise.resolve());
  await Promise.all([failed, inTurn(1, after)]);
  expect(after).toHaveBeenCalledTimes(1);
  expect(logged).toHaveBeenCalledWith('Lindero:', expect.objectContaining({ message: 'no tab' }));
  logged.mockRestore();
});
