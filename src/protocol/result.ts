/** How errors cross messages: `Error` itself does not survive serialisation in every browser. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** An error that can be expected, with a code that the interface turns into words of the reader's language. */
export interface Failure {
  readonly code: FailureCode;
  /** For diagnosis: English, without any text of the article. */
  readonly detail: string;
}

/** Every expected failure. */
export type FailureCode =
  /** The page is larger than the stated limits. */
  | 'too-large'
  /** The analysis threw or was cut off twice. */
  | 'analysis-failed'
  /** The message is not of this protocol, or malformed. */
  | 'bad-message'
  /** Nobody answers: the tab has no content script, or the background is gone. */
  | 'no-receiver'
  /** The browser does not let extensions into this page. */
  | 'closed-page'
  /** The extension was updated under this tab. */
  | 'updated';

/** Wraps a value. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps a failure. */
export const fail = (code: FailureCode, detail = ''): Result<never> => ({ ok: false, error: { code, detail } });
