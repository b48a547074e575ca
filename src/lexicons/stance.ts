/** The stance lexicons of both languages, typed. Each file says where its words come from; those of `wording` and `weights` are learned. */

import type { StanceWeights } from '../core/stance/decision/weights.ts';
import type { StanceLexicon } from '../core/stance/lexicon/lexicon.ts';
import type { KeyWeights } from '../core/summary/key-quotes.ts';
import enQualifiers from './en/actors/qualifiers.json';
import enClasses from './en/stance/classes.json';
import enFrames from './en/stance/frames.json';
import enScope from './en/stance/scope.json';
import enWording from './en/stance/wording.json';
import enWords from './en/stance/words.json';
import esClasses from './es/stance/classes.json';
import esFrames from './es/stance/frames.json';
import esScope from './es/stance/scope.json';
import esWording from './es/stance/wording.json';
import esWords from './es/stance/words.json';
import keyWeights from './stance/key-weights.json';
import outlets from './stance/outlets.json';
import weights from './stance/weights.json';
import { STANCE_WORDS } from './stance-words.ts';

/** English papers are sources in Spanish news too. */
const OUTLETS = { names: outlets.names, tails: enQualifiers.media };

/** English. */
export const STANCE_EN: StanceLexicon = {
  classes: enClasses.classes,
  families: [...enFrames.families, ...enWords.families] as StanceLexicon['families'],
  scope: enScope,
  words: STANCE_WORDS.en,
  outlets: OUTLETS,
  wording: enWording,
};

/** Spanish. */
export const STANCE_ES: StanceLexicon = {
  classes: esClasses.classes,
  families: [...esFrames.families, ...esWords.families] as StanceLexicon['families'],
  scope: esScope,
  words: STANCE_WORDS.es,
  outlets: OUTLETS,
  wording: esWording,
};

/** What `scripts/train-stance.mjs` learned; the same for both languages. */
export const STANCE_WEIGHTS: StanceWeights = weights;

/** What `scripts/train-key-quotes.mjs` learned; the same for both languages. */
export const KEY_WEIGHTS: KeyWeights = keyWeights;
