/** Work that must not overlap. Two rebuilds of the menu, or two quick keys, would each see the other's half-done work. */

/** Runs a task after everything queued before it for the same thing (a tab, a register). */
export type Queues<K> = (of: K, task: () => Promise<unknown>) => Promise<void>;

/** Makes queues, one for each thing. A task that hangs stops only its own queue. A task that fails is logged, and the next one runs. */
export function makeQueues<K>(): Queues<K> {
  const last = new Map<K, Promise<void>>();
  return (of, task) => {
    const before = last.get(of) ?? Promise.resolve();
    const run = before.then(task).then(
      () => undefined,
      (error: unknown) => console.error('Lindero:', error),
    );
    last.set(of, run);
    void run.then(() => last.get(of) === run && last.delete(of));
    return run;
  };
}
