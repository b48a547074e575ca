import { Class } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Phrase, TokenRange } from '../phrases/phrase.ts';
import type { Scene } from '../scene/scene.ts';
import type { Description } from './describe.ts';

/** The text of a token range as it stands; line breaks inside it as blanks. */
export function textOf(scene: Scene, range: TokenRange): string {
  const { text, tokens } = scene.doc;
  return text.slice(tokens.start[range.from] ?? 0, tokens.end[range.to - 1] ?? 0).replace(/\s+/g, ' ');
}

/** Offsets of a token range. */
export function spanOf(scene: Scene, range: TokenRange): { start: number; end: number } {
  const { tokens } = scene.doc;
  return { start: tokens.start[range.from] ?? 0, end: tokens.end[range.to - 1] ?? 0 };
}

/** What an unnamed actor is called: the description without its article, but with the number that counts a group. */
export function coreText(scene: Scene, phrase: Phrase): string {
  return textOf(scene, coreRange(scene, phrase));
}

function coreRange(scene: Scene, phrase: Phrase): TokenRange {
  const core = withName(phrase.core ?? phrase.name ?? phrase, phrase);
  if (phrase.owner !== null) return { from: withoutArticle(scene, phrase.owner.from), to: core.to };
  if (phrase.opening === 'quantity') return { from: phrase.from, to: core.to };
  return core;
}

/** A phrase without the article that opens it. */
export const unarticled = (scene: Scene, range: TokenRange): TokenRange => ({
  from: Math.min(withoutArticle(scene, range.from), range.to - 1),
  to: range.to,
});

/** "Comando Norte", "diario El País": what stands right behind the noun of a body is part of its name. */
function withName(core: TokenRange, { name }: Phrase): TokenRange {
  return name !== null && name.from === core.to ? { from: core.from, to: name.to } : core;
}

function withoutArticle(scene: Scene, from: number): number {
  return ((scene.classes[from] ?? 0) & Class.determiner) !== 0 && hasFlag(scene.doc.tokens, from, Flag.word) ? from + 1 : from;
}

/** A key under which two mentions of one unnamed actor meet: noun, number, and the words that set it apart, in order. */
export function wordingKey(description: Description): string {
  const { phrase, lemma, plural, keys } = description;
  return [lemma ?? '', plural ? 'plural' : '', ...keys, ...sorted(phrase.modifiers), ...sorted(phrase.states)].join(' ');
}

const sorted = (words: readonly string[]): readonly string[] => (words.length < 2 ? words : [...words].sort());
