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

/** In whose wording it stands. */
export const quoteTypes = {
  direct: 'in their own words',
  indirect: 'reported by the article',
  mixed: 'reported, partly in their own words',
};

/** What the article's own voice is called, and what stands where nobody is known. */
export const voices = { article: 'the article itself', noSpeaker: 'speaker unclear' };

/** What buttons do. */
export const acts = { previous: 'Previous mark', next: 'Next mark', undo: 'Undo', close: 'Close' };
