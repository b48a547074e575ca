/** What is asked before anything is drawn: the first to ask for it takes it, and whoever draws sees whether it has come. */

/** The answer to one question that was asked early. */
export interface FirstAnswer<T> {
  /** The promise of it once, then null; null too where nothing was asked. */
  readonly take: () => Promise<T> | null;
  /** The answer; null while it has not come. */
  readonly known: () => T | null;
}

/** Keeps an answer that is under way. It must not reject. */
export function firstAnswer<T>(asked: Promise<T> | null): FirstAnswer<T> {
  let left = asked;
  let answer: T | null = null;
  void asked?.then((value) => {
    answer = value;
  });
  return {
    take: () => {
      const given = left;
      left = null;
      return given;
    },
    known: () => answer,
  };
}
