/**
 * Whether an article is about foreign action at all, and where it is in view. One stray mention ("all options, even regime change
 * in the boardroom") makes no article about it: there only a predicate that names the action counts.
 */
import type { FrameTable } from '../lexicon/frames.ts';
import { PatternSearch } from '../patterns/match.ts';
import type { Scene } from './scene.ts';

/** What the article is about, by sentence. */
export interface Subject {
  /** True where the article is about foreign action. */
  readonly about: boolean;
  /** True for a text of few sentences: no article around tells what its words are about. */
  readonly brief: boolean;
  /** For each sentence, whether it names foreign action. */
  readonly named: readonly boolean[];
}

/** An article is about it from so many mentions on, */
const MENTIONS = 3;
/** or with so many of all three themes, where two of them are foreign action and sovereignty, */
const COMPANY = 5;
/** or in short texts from this share of its sentences on. */
const SHARE = 0.2;
/** A text of so few sentences has no subject that could tell a word's sense: there the debate's own vocabulary counts as mention. */
const SHORT = 4;

/** Reads the subject of an article. */
export function readSubject(scene: Scene, table: FrameTable): Subject {
  const { sentences } = scene.document;
  const brief = sentences.length <= SHORT;
  const topics = new PatternSearch(table.topics, scene.text);
  const named = sentences.map(({ from, to }) => {
    for (let i = from; i < to; i += 1) if (scene.themeOf[i] === 'intervention') return true;
    return brief && topics.in(from, to).length > 0;
  });
  const sharing = named.filter(Boolean).length;
  return { about: isAbout(scene) || (sharing > 0 && sharing >= SHARE * sentences.length), brief, named };
}

/** Enough mentions of foreign action, or fewer where sovereignty is invoked beside it. */
function isAbout({ text }: Scene): boolean {
  const counts = { sovereignty: 0, cartel: 0, intervention: 0 };
  for (const mention of text.themes) if (mention) counts[mention.theme] += 1;
  const { sovereignty, cartel, intervention } = counts;
  return intervention >= MENTIONS || (intervention > 0 && sovereignty > 0 && intervention + sovereignty + cartel >= COMPANY);
}

/** How far a sentence may borrow its target: two sentences before, one behind. */
export function borrowed({ named }: Subject, sentence: number): boolean {
  return named[sentence - 2] === true || named[sentence - 1] === true || named[sentence + 1] === true;
}
