/** Work that must not overlap: two rebuilds of the menu or the registration at once would meet half of each other's result. */

let last: Promise<unknown> = Promise.resolve();

/** Runs after everything queued before it. A task that fails is logged and stops none after it. */
export function inOrder(task: () => Promise<unknown>): Promise<void> {
  const run = last.then(task).catch((error: unknown) => console.error('Lindero:', error));
  last = run;
  return run.then(() => undefined);
}
