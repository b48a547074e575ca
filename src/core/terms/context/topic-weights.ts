import { ENOUGH } from '../candidates/candidates.ts';

/**
 * What decides what an article is about. The unit is that of a candidate's weight: one sure mention in a sentence that names a state
 * is worth 1. Set by hand, as the rules are, on the odd articles of the corpora and on every second piece of two sets of general news
 * (`docs/terms.md`); on the others they were only measured.
 */
export const TOPIC = {
  /** A sure mention whose sentence names no state is worth less: plays and parties speak of invasions too. */
  unplaced: 0.5,
  /** In a text of fewer tokens each sure mention weighs as in one of so many, … */
  short: 250,
  /** … but no mention weighs more than so many times itself. */
  mostRaise: 3,

  /** What a candidate of an act must be worth to be a hint: words that lack little of being marked. */
  hint: ENOUGH - 3,
  /** So many sentences count that have a hint and name a state; more of them tell nothing more. */
  mostHints: 4,

  /** What each mention of the rarer kind is worth, where acts stand in one article with sovereignty and cartels, … */
  company: 0.5,
  /** … and how many of them count. */
  mostCompany: 8,

  /** What each naming of the state that is named second most is worth, … */
  pair: 0.8,
  /** … how many of them count, … */
  mostPair: 3,
  /** … and how often the two must be named together at least. */
  leastPair: 4,
  /** So many namings of the second state, beside an act whose sentence names one, tell of an act across the border. */
  across: 2,
  /** What the naming of no state at all takes: no state acts in another's land there. */
  nowhere: 2,

  /** What an expression takes that only looks like a mention ("hunger strike", "pitch invasion"): such a text is about other things, … */
  decoy: 2,
  /** … and how many of them count. */
  mostDecoys: 2,

  /** A field's words count from so many on. */
  leastFieldWords: 3,
  /** No field counts for more than so many words in a thousand … */
  mostFieldRate: 40,
  /** … of a text that is taken to have so many tokens at least. */
  shortestField: 100,
  /** A text of fewer tokens is too short to tell its field: it loses nothing by naming no state, and nothing at all unless it stands below nought. */
  brief: 120,

  /**
   * Where mentions and hints stand thinner than `told`, an article stands no higher than this, however often it names states: those
   * about the dispute have three times as much of them and more, other news of states and soldiers hardly ever as much.
   */
  untold: 1.9,
  /** So many mentions, and sentences with hints, in a thousand tokens, … */
  told: 6,
  /** … of which a text has so many at least. */
  shortestTold: 160,
  /** What a sentence counts there whose hints are arms and craft alone: news of budgets, sales and tests lists them too. */
  thing: 0.5,

  /** Half a sign each that another state acts: an act that lacks one point of being sure, a word like "foreign", a naming of the second state. */
  halfSign: 0.5,
  /** So many signs make an article one of another state's action. */
  abroad: 1,

  /** What an act loses in a text that tells of one state's own forces only. */
  atHome: 4,
  /** What a bare image, claim or unit without an owner loses in plain news, … */
  plain: 3,
  /** … which is told by so many tokens to a sentence (columns and stories have fewer) … */
  longSentence: 22,
  /** … in so many sentences at least; fewer tell nothing. */
  leastSentences: 6,
} as const;

/** From what an article stands at to what that adds to a mention: the first row whose `least` it reaches. */
export const STEPS: readonly (readonly [least: number, worth: number])[] = [
  [6, 4],
  [2, 3],
  [1.5, 0],
  [1, -1],
  [0, -3],
  [-1, -4],
];

/** What an article below all steps takes from a mention. */
export const LOWEST = -5;

/** The sense rules of arms and craft (see `thing`). */
export const THINGS: ReadonlySet<string> = new Set(['arms', 'weapon']);

/**
 * The sense rules of images, of claims that are half images, and of units and arms whose owner a story leaves unsaid; agencies name
 * whose contingent or tank it is, and use no images (see `plain`).
 */
export const LOOSE: ReadonlySet<string> = new Set(['arms', 'claim', 'craft', 'craft-near', 'metaphor', 'metaphor-s', 'move', 'unit']);
