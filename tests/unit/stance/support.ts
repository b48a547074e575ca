import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Lang, Stance } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);

/** A statement as a test names it. */
export interface Read {
  readonly holder: string;
  readonly stance: Stance;
  readonly conditional: boolean;
  readonly sentence: string;
  readonly rule: string;
}

/** What the whole engine reads in a text; lines are paragraphs. */
export function read(text: string, lang: Lang): Read[] {
  const { statements, actors } = engine.analyse(articleFromText(text, undefined, lang));
  return statements.map(({ start, end, actor, stance, conditional, evidence }) => ({
    holder: actors.find(({ id }) => id === actor)?.name ?? actor,
    stance,
    conditional,
    sentence: text.slice(start, end),
    rule: evidence.rule,
  }));
}

/** The statement of the sentence that holds some words; undefined where it takes no side. */
export const sidedAt = (reads: readonly Read[], words: string): Read | undefined =>
  reads.find(({ sentence, stance }) => sentence.includes(words) && stance !== 'neither');

/** The actors of a text that take a side, by name. */
export function sides(text: string, lang: Lang): Record<string, string> {
  const { actors } = engine.analyse(articleFromText(text, '', lang));
  return Object.fromEntries(actors.flatMap(({ name, stance }) => (stance === 'favor' || stance === 'against' ? [[name, stance]] : [])));
}
