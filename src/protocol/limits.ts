/** The stated limits of one article: beyond them a page is refused with a clear word instead of read halfway. */

export { MAX_CONTEXT, MAX_TEXT } from '../core/types.ts';

/** Most blocks of one article. */
export const MAX_BLOCKS = 20_000;

/** Most lexicon ids that one message may ask about. */
export const MAX_IDS = 200;
