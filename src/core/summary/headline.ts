/** The headline against the body: does it state more than any statement below it carries? */
import type { Document } from '../text/document.ts';
import type { HeadlineCheck, Span, Statement } from '../types.ts';

/**
 * Compares the headline's statements with the body's.
 *
 * A headline statement is carried when the body has a statement of the same actor and side, not inferred, that is not weaker: an
 * unconditional headline needs an unconditional statement.
 * @returns `none` where there is no headline, or no body to compare it with, or it takes no side
 */
export function checkHeadline(document: Document, statements: readonly Statement[]): HeadlineCheck {
  const title = document.blocks.find((block) => block.kind === 'title');
  if (title === undefined || document.blocks.length === 1) return { verdict: 'none', words: [] };
  const inTitle = (s: Statement): boolean => s.start < title.end && s.end > title.start;
  const stated = statements.filter((s) => inTitle(s) && s.stance !== 'neither' && isStated(s));
  if (stated.length === 0) return { verdict: 'none', words: [] };
  const body = statements.filter((s) => !inTitle(s));
  const more = stated.filter((s) => !body.some((other) => carries(other, s)));
  return more.length === 0 ? { verdict: 'ok', words: [] } : { verdict: 'more', words: more.map(decidingWords) };
}

/** Stated by an expression: neither inferred nor suggested by the wording alone. */
const isStated = ({ evidence }: Statement): boolean => !evidence.inferred && evidence.wording === null;

function carries(body: Statement, headline: Statement): boolean {
  return body.actor === headline.actor && body.stance === headline.stance && isStated(body) && (headline.conditional || !body.conditional);
}

/** The headline's words that decide its side. */
function decidingWords(statement: Statement): Span {
  const { predicate } = statement.evidence;
  return predicate === null ? { start: statement.start, end: statement.end } : { start: predicate.start, end: predicate.end };
}
