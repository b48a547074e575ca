import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import { spanOf, textOf } from '../descriptions/wording.ts';
import type { Work } from '../layout/work.ts';
import type { TokenRange } from '../phrases/phrase.ts';
import type { Found } from '../referents/context.ts';
import type { Scene } from '../scene/scene.ts';

const OPENERS = Class.determiner | Class.possessive | Class.demonstrative | Class.quantifier | Class.numeral;
/** Words that tell that the stretch is a clause, a time or an adverb, and no phrase for somebody. */
const STRANGE =
  Class.relative | Class.complementizer | Class.subordinator | Class.auxiliary | Class.modal | Class.time | Class.calendar | Class.negation;
/** Endings of nouns for people by what they do, and where they do it ("the tourism office"). */
const AGENT = {
  en: /(?:[^aeiou]er|tor|ist|ician|man|woman|men|women|crat|ologist|keeper|office)s?$/,
  es: /(?:dor|tor|sor|ista|ero|ante|iente|ario|ologo)(?:a|as|es|s|os)?$|(?:dora|tora|sora|era|aria|ologa|oficina)s?$|ismo$/,
} as const;
const MAX_LENGTH = 120;
const MAX_TOKENS = 12;

/**
 * An actor under words that the lexicon does not know ("the shrimpers' choir"), where they look like a noun phrase.
 * @returns null where they do not
 */
export function unlistedActor(work: Work, range: TokenRange): Found | null {
  const { scene } = work;
  let from = range.from;
  while (from < range.to && hasClass(scene.classes, from, OPENERS)) from += 1;
  const text = textOf(scene, { from, to: range.to });
  if (from >= range.to || text.length > MAX_LENGTH || range.to - from > MAX_TOKENS || !isNounLike(scene, from, range.to)) return null;
  const entity = work.registry.worded('group', text.toLowerCase(), text);
  entity.sure = true;
  const { start, end } = spanOf(scene, range);
  entity.mention(start, end, 'description');
  return { entity, resolution: 'description' };
}

/**
 * A word of it is for humans or it begins with a capital, and it holds no verb or clause word.
 * @param anyNoun a noun for whatever will do
 */
export function isNounLike(scene: Scene, from: number, to: number, anyNoun = false): boolean {
  const capital = hasFlag(scene.doc.tokens, from, Flag.capital);
  let human = false;
  for (let i = from; i < to; i += 1) {
    if (hasClass(scene.classes, i, STRANGE) || !isPartOfName(scene, i)) return false;
    human ||=
      hasClass(scene.classes, i, Class.human | Class.title | Class.institution) ||
      AGENT[scene.names.lang].test(scene.doc.tokens.norm[i] ?? '');
    if (((scene.features[i] ?? 0) & (Feature.finite | Feature.participle | Feature.homograph)) === Feature.finite) return false;
  }
  return anyNoun || human || capital;
}

const isPartOfName = (scene: Scene, i: number): boolean =>
  !hasFlag(scene.doc.tokens, i, Flag.number) || hasClass(scene.classes, i, Class.numeral);
