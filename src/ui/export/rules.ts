/** The rules behind an article's items, as the brief says them. */
import type { Analysis, Lang } from '../../core/types.ts';
import { exportWords } from '../../locales/index.ts';
import type { Explanation } from '../../protocol/messages.ts';
import { idsToExplain } from '../view/ladder.ts';

/** Plain words for lexicon ids. */
export type Explained = Readonly<Record<string, Explanation>>;

/** Every id of an article whose words are the lexicon's own. */
export function idsOf({ terms, statements }: Analysis): readonly string[] {
  return [...new Set([...terms.map(({ entry }) => entry), ...idsToExplain(statements)])];
}

/** How a quote was found: the kinds of rules are what their ids begin with. */
export function ruleOfQuote(id: string, lang: Lang): string {
  return exportWords[lang].quoteRules[id.split('-')[0] ?? ''] ?? id;
}
