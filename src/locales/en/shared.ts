/**
 * Words that the card and the surfaces share. The card travels into every marked page, so each list stands alone, and a bundle takes
 * what it names.
 */

/** The three themes. */
export const themes = { sovereignty: 'Sovereignty', cartel: 'Cartel', intervention: 'Intervention' };

/** What each theme means. */
export const themeMeans = {
  sovereignty: 'a state’s or a people’s right to decide over its own territory and affairs',
  cartel: 'organized crime: groups, their leaders, their trade',
  intervention: 'one state acts, or threatens to act, in another’s territory or affairs',
};

/** The sides that a sentence can take. */
export const sides = { favor: 'in favor', against: 'against', neither: 'no side' };

/** What a sentence would say otherwise (see `otherwise.ts`); `words` come in quotation marks. */
export const otherwise = {
  alone: () => 'taken alone, this sentence takes no side',
  sign: () => 'without this sign it takes no side',
  consent: (_: string, side: string) => `with consent it would be ${side}`,
  without: (words: string, side: string) => `without ${words} it would be ${side}`,
  plainly: (words: string, side: string) => `without ${words} it would be ${side} in any case`,
  still: (words: string, side: string) => `even without ${words} it would be ${side}`,
  silent: (words: string) => `without ${words} nothing here takes a side`,
};

/** Between the last two of a list of words. */
export const joined: string = ' and ';

/** How something is said, as a word beside the speaker. */
export const cues = {
  neutral: 'said',
  claim: 'claimed',
  stress: 'stressed',
  warn: 'warned',
  deny: 'denied',
  concede: 'conceded',
  ask: 'asked',
  promise: 'promised',
  threaten: 'threatened',
  think: 'thinks',
  praise: 'praised',
  blame: 'blamed',
};

/** What the word tells of the saying. */
export const cueMeans = {
  neutral: 'plain report',
  claim: 'put forward as true',
  stress: 'with weight',
  warn: 'a warning',
  deny: 'a denial',
  concede: 'an admission',
  ask: 'a request or a question',
  promise: 'a promise',
  threaten: 'a threat',
  think: 'a reported view',
  praise: 'praise',
  blame: 'blame',
};

/** In whose wording it stands. */
export const quoteTypes = {
  direct: 'in their own words',
  indirect: 'in the article’s words',
  mixed: 'partly in their own words',
};

/** What the article's own voice is called, and what stands where nobody is known. */
export const voices = { article: 'the article itself', noSpeaker: 'speaker unclear' };

/** What buttons do. */
export const acts = { previous: 'Previous mark', next: 'Next mark', undo: 'Undo', close: 'Close' };
