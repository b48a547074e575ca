/** Which of an actor's sentences shows its stance best. */
import type { Statement } from '../../core/types.ts';
import type { ActorRow } from './rows.ts';

/**
 * The statements of a row, best evidence first: those on the side of the verdict, then those that a predicate decides, then those in
 * somebody's words, then the plain ones, then as they stand in the text.
 */
export function byStrength(row: ActorRow): readonly Statement[] {
  const { stance } = row.actor;
  const score = ({ stance: own, conditional, evidence }: Statement) =>
    Number(own === stance) * 16 +
    Number(!evidence.inferred) * 8 +
    Number(evidence.predicate !== null) * 4 +
    Number(evidence.quote !== null) * 2 +
    Number(!conditional);
  return [...row.statements].sort((a, b) => score(b) - score(a) || a.start - b.start);
}
