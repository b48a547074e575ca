/** The stated limits of one article: beyond them a page is refused with a clear word instead of read halfway. */

/** Longest text that is analysed, in UTF-16 code units: about 100,000 words. */
export const MAX_TEXT = 600_000;

/** Most blocks of one article. */
export const MAX_BLOCKS = 20_000;

/** Most lexicon ids that one message may ask about. */
export const MAX_IDS = 200;
