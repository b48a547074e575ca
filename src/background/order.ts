/** Work that must not overlap: two rebuilds of the menu, or two keys in quick succession, would meet half of each other's result. */

/** Runs a task after everything queued before it for the same thing (a tab, a register). */
export type Queues<K> = (of: K, task: () => Promise<unknown>) => Promise<void>;

/** Makes queues, one for each thing: what hangs in one holds up no other. A task that fails is logged and stops none after it. */
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
