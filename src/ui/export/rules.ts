/** The rules behind an article's items, as the brief says them. */
import { type Analysis, type Lang, QUOTE_RULES, type QuoteRule } from '../../core/types.ts';
import { exportWords } from '../../locales/index.ts';
import type { Explanation } from '../../protocol/messages.ts';
import { idsToExplain } from '../view/ladder.ts';

/** Plain words for lexicon ids. */
export type Explained = Readonly<Record<string, Explanation>>;

/** Every id of an article whose words are the lexicon's own. */
export function idsOf({ terms, statements }: Analysis): readonly string[] {
  return [...new Set([...terms.map(({ entry }) => entry), ...idsToExplain(statements)])];
}

/** How a quote was found. */
export function ruleOfQuote(rule: QuoteRule, lang: Lang): string {
  return exportWords[lang].quoteRules[QUOTE_RULES[rule]];
}
