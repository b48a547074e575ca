/** Where an actor stands over the whole article: the balance of its statements (codebook, section 4), and how sure that is. */
import type { WeighedStatement } from '../stance/index.ts';
import type { Actor, Stance, Statement } from '../types.ts';

/** A statement, with its weight where the engine gave it one. */
export type Weighed = Statement & Partial<Pick<WeighedStatement, 'strength' | 'taking' | 'sides'>>;

/** An actor's place on intervention, without its name. */
export type Standing = Pick<Actor, 'stance' | 'firm' | 'conditional' | 'counts'>;

/**
 * Balances the statements of one actor.
 * @param statements all of the actor's, in text order; none gives stance `none`
 */
export function balance(statements: readonly Weighed[]): Standing {
  const count = (stance: Stance): number => statements.filter((s) => s.stance === stance).length;
  const counts = {
    favor: count('favor'),
    against: count('against'),
    neither: count('neither'),
    conditional: statements.filter((s) => s.conditional).length,
  };
  const stance = overall(statements, counts);
  const ofSide = statements.filter((s) => s.stance === stance);
  return {
    stance,
    firm: isFirm(statements, stance),
    conditional: stance !== 'none' && ofSide.length > 0 && ofSide.every((s) => s.conditional),
    counts,
  };
}

function overall(statements: readonly Statement[], counts: Actor['counts']): Actor['stance'] {
  if (counts.favor > counts.against) return 'favor';
  if (counts.against > counts.favor) return 'against';
  const last = statements.filter((s) => s.stance !== 'neither').at(-1);
  if (last !== undefined) return last.stance;
  return counts.neither > 0 ? 'neither' : 'none';
}

/**
 * An actor is shown as firm when one sentence speaks so strongly for its side, and neither a statement nor a single expression in
 * one for the other. On gold articles the strongest sentence tells a right answer from a wrong one better than any count of
 * sentences (`docs/stance.md`).
 */
const FIRM_STRENGTH = 2;

/** Stated by an expression: neither inferred nor suggested by the wording alone. */
export const isStated = ({ evidence }: Statement): boolean => !evidence.inferred && evidence.wording === null;

function isFirm(statements: readonly Weighed[], stance: Actor['stance']): boolean {
  if (stance !== 'favor' && stance !== 'against') return false;
  const other = stance === 'favor' ? 'against' : 'favor';
  if (statements.some((s) => s.stance === other || s.sides?.includes(other) === true)) return false;
  return statements.some((s) => s.stance === stance && isStated(s) && (s.strength ?? 0) >= FIRM_STRENGTH);
}
