/**
 * Motions in parliaments and councils: "a bill to block strikes", "a resolution that authorises the force". A later "the measure" takes
 * up the last one that the article tells of, and who backs it then thinks of the deed as the motion does.
 */
import { Class, hasClass } from '../../nlp/word-classes.ts';
import type { ScopeWords } from '../lexicon/lexicon.ts';
import type { Found } from '../patterns/patterns.ts';
import type { Scene } from '../scene/scene.ts';
import { isInfinite, opensClause } from './government.ts';
import type { Signs } from './signs.ts';

type Mark = Found<keyof ScopeWords>;

/** "The *draft* resolution", *la polémica medida*: words between the article and the noun, at most. */
const QUALIFIERS = 2;

/**
 * The motions of each sentence: those that say what they are for, as `curbs` or `permits`, and those that take one up; a vote that does
 * not say on what ("Moss *voted no*.", "opposed *it*") takes one up with its last word.
 * @returns a list of marks for each sentence, in text order
 */
export function readMotions(scene: Scene, signs: readonly Signs[]): Mark[][] {
  let last: { value: Mark['value']; sentence: number } | null = null;
  return signs.map(({ sentence: { from, to }, motions: told }, sentence) => {
    const marks: Mark[] = [];
    const takeUp = (value: Mark['value'], at: number): void => {
      last = { value, sentence };
      marks.push({ from: at, to: at + 1, weight: 1, value });
    };
    let next = 0;
    for (let i = from; i < to; i += 1) {
      const own = told[next];
      if (own?.from === i) {
        next += 1;
        i = own.to - 1;
        if (own.value !== 'ballots') {
          last = { value: own.value, sentence };
          marks.push(own);
        } else if (last !== null && sentence - last.sentence <= BALLOT) takeUp(last.value, own.to - 1);
      } else if (last !== null && takesUp(scene, i)) takeUp(last.value, i);
    }
    return marks;
  });
}

/** How many sentences behind the last word of a motion a vote may stand that does not say on what. */
const BALLOT = 2;

/** "The measure", *esa resolución*: a motion that is known, and says nothing of its own about what it would do. */
function takesUp({ frames, text, reading }: Scene, at: number): boolean {
  if (!frames.deeds.bills.has(text.norm[at] ?? '') || frames.links.governing.has(text.norm[at + 1] ?? '')) return false;
  if (hasClass(reading.classes, at + 1, Class.complementizer | Class.relative)) return false;
  for (let i = at - 1; i >= at - 1 - QUALIFIERS; i -= 1) {
    if (hasClass(reading.classes, i, Class.determiner | Class.demonstrative)) return !frames.links.indefinite.has(text.norm[i] ?? '');
    if ((reading.classes[i] ?? 0) !== 0) return false;
  }
  return false;
}

/**
 * "A motion *authorizing* strikes", "an order that keeps Chad from *sending* troops": what a motion would do, nobody has done; what "an effort to" would
 * do, somebody does.
 * @param marks the scope words of the sentence
 * @param at the first token of an expression
 */
export const isMotions = (scene: Scene, marks: readonly Mark[], at: number): boolean =>
  marks.some(
    ({ value, from, to }) =>
      (value === 'curbs' || value === 'permits') &&
      at > from &&
      (at < to || isWithin(scene, to, at)) &&
      scene.frames.deeds.motions.has(scene.text.norm[from] ?? ''),
  );

/** How far behind the verb of a motion an infinitive or gerund under it may stand, in tokens. */
const UNDER = 8;

function isWithin(scene: Scene, to: number, at: number): boolean {
  if (at < to || at - to > UNDER || !isInfinite(scene, at)) return false;
  for (let i = to; i < at; i += 1) if (opensClause(scene, scene.text.norm[i] ?? '')) return false;
  return true;
}
