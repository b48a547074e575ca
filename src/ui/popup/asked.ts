/** The popup's first questions, asked when this file is read: import it before all else. */
import { platformDesk } from '../desk/platform-desk.ts';

/**
 * A page that was read answers sooner. Whatever takes longer is waited for in the open: to draw a word on waiting costs as much as to
 * draw the answer, and would hold it up.
 */
const PATIENCE_MS = 100;

/** The desk of the popup. */
export const desk = platformDesk('popup');

/** Settles when page and settings have answered, or patience is at its end. */
export const answered: Promise<unknown> = Promise.race([
  desk.answered,
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  }),
]);
