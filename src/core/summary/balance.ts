/** Where an actor stands over the whole article: the balance of its statements (codebook, section 4), and how sure that is. */
import type { Actor, Stance, Statement } from '../types.ts';

/** An actor's place on intervention, without its name. */
export type Standing = Pick<Actor, 'stance' | 'firm' | 'conditional' | 'counts'>;

/**
 * Balances the statements of one actor.
 * @param statements all of the actor's, in text order; none gives stance `none`
 */
export function balance(statements: readonly Statement[]): Standing {
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

/** What a statement weighs as proof: its own expression proves it; an inferred one adds little. */
function proof(statement: Statement): number {
  if (statement.evidence.inferred) return 0.25;
  return statement.evidence.target === null ? 0.75 : 1;
}

/** An actor is shown as firm from so much proof on, with none for the other side. */
const FIRM_PROOF = 2.25;

function isFirm(statements: readonly Statement[], stance: Actor['stance']): boolean {
  if (stance !== 'favor' && stance !== 'against') return false;
  if (statements.some((s) => s.stance !== stance && s.stance !== 'neither')) return false;
  return statements.filter((s) => s.stance === stance).reduce((total, s) => total + proof(s), 0) >= FIRM_PROOF;
}
