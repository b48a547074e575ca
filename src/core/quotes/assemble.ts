import { Class } from '../nlp/word-classes.ts';
import { QUOTE_RULES } from '../types.ts';
import type { QuoteDraft } from './draft.ts';
import type { Found } from './unit/found.ts';
import type { Range } from './view/noun-phrase.ts';
import type { View } from './view/view.ts';

/** A quote carries on from one at most this many blocks before it. */
const CARRY_BLOCKS = 2;

/**
 * Makes drafts of what was found: trimmed, typed, in text order, nested or disjoint, linked to the quote that they carry on.
 */
export function assemble(view: View, found: readonly Found[]): QuoteDraft[] {
  const trimmed = found.map((quote) => trim(view, quote)).filter((quote) => quote !== null);
  trimmed.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to || b.level - a.level);
  const kept = nested(view, trimmed);
  const drafts: QuoteDraft[] = [];
  const last: { index: number; block: number } = { index: -1, block: -1 };
  kept.forEach(({ quote, inside }, index) => {
    const block = blockOf(view, quote.range.from);
    const carriesOn = quote.carries === true && last.index >= 0 && block - last.block <= CARRY_BLOCKS ? last.index : null;
    drafts.push(draftOf(view, quote, inside, carriesOn));
    if (inside === null) Object.assign(last, { index, block });
  });
  return drafts;
}

const blockOf = (view: View, token: number): number =>
  view.reading.document.sentences[view.reading.document.sentenceOf[token] ?? -1]?.block ?? -1;

function trim(view: View, quote: Found): Found | null {
  const parts = quote.parts?.map((part) => trimRange(view, part)).filter((part) => part !== null);
  const range = parts === undefined ? trimRange(view, quote.range) : { from: parts[0]?.from ?? 0, to: parts[parts.length - 1]?.to ?? 0 };
  if (range === null || range.to <= range.from) return null;
  const { parts: _, ...rest } = quote;
  return { ...rest, range, ...(parts !== undefined && parts.length > 1 && { parts }) };
}

/** Takes off stray commas, stops and dashes outside marks. */
function trimRange(view: View, range: Range): Range | null {
  let { from, to } = range;
  while (from < to && /^[,;:.)—–-]+$/.test(view.lower(from)) && view.passageAt(from) < 0) from += 1;
  while (to > from && (view.passages.back[to - 1] ?? -1) < from && /^[,;:.…(—–-]+$/.test(view.lower(to - 1))) to -= 1;
  return to > from ? { from, to } : null;
}

interface Kept {
  readonly quote: Found;
  readonly inside: number | null;
}

/** Keeps quotes that nest or are disjoint; of two that cross or coincide, the one that was read first in text order stays. */
function nested(view: View, sorted: readonly Found[]): Kept[] {
  const kept: Kept[] = [];
  const stack: number[] = [];
  const toOf = (index: number | undefined): number => (index === undefined ? -1 : (kept[index]?.quote.range.to ?? -1));
  for (const quote of sorted) {
    while (stack.length > 0 && toOf(stack[stack.length - 1]) <= quote.range.from) stack.pop();
    const around = stack[stack.length - 1];
    if (around !== undefined && (toOf(around) < quote.range.to || sameRange(kept[around]?.quote.range, quote.range))) continue;
    if (around !== undefined && isOwnWords(view, kept[around]?.quote, quote)) continue;
    kept.push({ quote, inside: around ?? null });
    stack.push(kept.length - 1);
  }
  return kept;
}

/**
 * A reported clause inside another, of the very same words for a source ("Ruiz said that calling it “a raid” …"), with a dropped subject or, in English, a pronoun ("She said she had told him that …"): the same
 * source goes on, and a quote of one's own is none. In Spanish a pronoun that could be dropped means somebody else.
 */
const isOwnWords = (view: View, around: Found | undefined, quote: Found): boolean =>
  around !== undefined &&
  around.level === quote.level &&
  !around.direct &&
  !quote.direct &&
  QUOTE_RULES[quote.rule] === 'cue' &&
  (quote.speaker === null ||
    sameRange(around.speaker ?? undefined, quote.speaker) ||
    ((view.lang === 'en' || quote.rule === 'cue-object') &&
      quote.speaker.to === quote.speaker.from + 1 &&
      isPersonal(view, quote.speaker.from)));

const isPersonal = (view: View, i: number): boolean => view.is(i, Class.pronoun) && !view.is(i, Class.demonstrative | Class.quantifier);

const sameRange = (a: Range | undefined, b: Range): boolean => a !== undefined && a.from === b.from && a.to === b.to;

function draftOf(view: View, quote: Found, inside: number | null, carriesOn: number | null): QuoteDraft {
  const { start, end } = view.span(quote.range.from, quote.range.to);
  const draft: QuoteDraft = {
    start,
    end,
    type: quote.direct ? 'direct' : holdsPassage(view, quote) ? 'mixed' : 'indirect',
    speaker: quote.speaker === null ? null : view.span(quote.speaker.from, quote.speaker.to),
    cue: quote.cue === null ? null : view.span(quote.cue.from, quote.cue.to),
    cueLemma: quote.site?.lemma ?? null,
    cueClass: quote.site?.cueClass ?? 'neutral',
    rule: quote.rule,
    carriesOn,
    inside,
    number: quote.site?.number ?? null,
  };
  return quote.parts === undefined ? draft : { ...draft, parts: quote.parts.map((part) => view.span(part.from, part.to)) };
}

function holdsPassage(view: View, quote: Found): boolean {
  for (const part of quote.parts ?? [quote.range]) {
    for (let i = part.from; i < part.to; i = view.next(i)) if (view.passageAt(i) >= 0) return true;
  }
  return false;
}
