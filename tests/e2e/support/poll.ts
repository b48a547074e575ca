/** Waiting by asking again: for what no event tells. */

/** Asks until the answer is true; returns it. Fails after twenty seconds, with the last error or answer. */
export async function poll<R>(ask: () => Promise<R>, what: string, timeout = 20_000): Promise<R> {
  const end = Date.now() + timeout;
  for (;;) {
    const [answer, error] = await ask().then(
      (value): [R | null, unknown] => [value, null],
      (reason: unknown): [R | null, unknown] => [null, reason],
    );
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${error ?? JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
