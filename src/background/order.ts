/** Work that must not overlap: two rebuilds of the menu, or two keys in quick succession, would meet half of each other's result. */

/** Runs a task after everything queued before it. */
export type Queue = (task: () => Promise<unknown>) => Promise<void>;

/** Makes a queue. A task that fails is logged and stops none after it. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task).catch((error: unknown) => console.error('Lindero:', error));
    last = run;
    return run.then(() => undefined);
  };
}
