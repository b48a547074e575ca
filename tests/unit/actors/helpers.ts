import { type Cast, castActors, compileNames } from '../../../src/core/actors/index.ts';
import { compileGrammar } from '../../../src/core/nlp/grammar.ts';
import { read } from '../../../src/core/nlp/reading.ts';
import type { QuoteDraft } from '../../../src/core/quotes/draft.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang, QuoteType } from '../../../src/core/types.ts';
import { actorLexicons } from '../../../src/lexicons/actors.ts';
import { GRAMMAR } from '../../../src/lexicons/grammar.ts';

const grammars = { en: compileGrammar(GRAMMAR.en, 'en'), es: compileGrammar(GRAMMAR.es, 'es') };
/** The compiled lexicons, as the engine uses them. */
export const names = { en: compileNames(actorLexicons.en, 'en'), es: compileNames(actorLexicons.es, 'es') };

/** A quote by its words; speaker and cue by theirs, each looked for near the quote. */
export interface Said {
  readonly words: string;
  readonly speaker?: string;
  readonly cue?: string;
  readonly type?: QuoteType;
  readonly inside?: number;
  readonly carriesOn?: number;
}

/** Casts a text with quotes given by their words, in text order. */
export function castOf(lang: Lang, text: string, said: readonly Said[] = [], title?: string): { cast: Cast; text: string } {
  let from = 0;
  const drafts = said.map((one): QuoteDraft => {
    const start = text.indexOf(one.words, from);
    if (start < 0) throw new Error(`not in the text: ${one.words}`);
    if (one.inside === undefined) from = start;
    const end = start + one.words.length;
    const near = (words: string | undefined) => {
      if (words === undefined) return null;
      const behind = text.indexOf(words, end);
      const before = text.lastIndexOf(words, start);
      const within = text.indexOf(words, start);
      if (behind < 0 && before < 0 && within >= 0) return { start: within, end: within + words.length };
      const at = behind < 0 || (before >= 0 && start - before < behind - end) ? before : behind;
      return { start: at, end: at + words.length };
    };
    return {
      start,
      end,
      type: one.type ?? 'direct',
      speaker: near(one.speaker),
      cue: near(one.cue),
      cueLemma: null,
      cueClass: 'neutral',
      rule: 'cue-that',
      carriesOn: one.carriesOn ?? null,
      inside: one.inside ?? null,
      number: null,
    };
  });
  const reading = read(readDocument(articleFromText(text, title, lang), lang), grammars[lang]);
  return { cast: castActors(reading, drafts, names[lang]), text };
}

/** The names of the speakers, by draft; null where unclear. */
export function speakers(lang: Lang, text: string, said: readonly Said[], title?: string): (string | null)[] {
  const { cast } = castOf(lang, text, said, title);
  return cast.speakers.map(({ actor }) => cast.members.find(({ id }) => id === actor)?.name ?? null);
}

/** Whom the last occurrence of some words means; undefined where nobody could be meant. */
export function meantBy({ cast, text }: { cast: Cast; text: string }, words: string): string | null | undefined {
  const start = text.lastIndexOf(words);
  const referent = cast.at({ start, end: start + words.length });
  return referent === null ? undefined : (cast.members.find(({ id }) => id === referent.actor)?.name ?? null);
}
