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

/**
 * The codebook lets the later statement decide a tie. Read statements are less sure than an annotator's, so the stronger side goes
 * first: of the corpora's ties it is right in two of three, the later statement in one of two.
 */
function overall(statements: readonly Statement[], counts: Actor['counts']): Actor['stance'] {
  if (counts.favor > counts.against) return 'favor';
  if (counts.against > counts.favor) return 'against';
  const lead = strengthOf(statements, 'favor') - strengthOf(statements, 'against');
  if (lead !== 0) return lead > 0 ? 'favor' : 'against';
  const last = statements.filter((s) => s.stance !== 'neither').at(-1);
  if (last !== undefined) return last.stance;
  return counts.neither > 0 ? 'neither' : 'none';
}

/** No sentence counts for more than this in a tie: what is stated outright is stated. */
const CAP = 2;

const strengthOf = (statements: readonly Statement[], stance: Stance): number =>
  statements.filter((s) => s.stance === stance).reduce((sum, s) => sum + Math.min(CAP, s.strength), 0);

/**
 * An actor is shown as firm when one sentence speaks so strongly for its side, by expressions or by its wording, and neither a
 * statement nor a single expression in one for the other. On gold articles the strongest sentence tells a right answer from a wrong
 * one better than any count of sentences (`docs/stance.md`).
 */
const FIRM_STRENGTH = 2;
/** Less will do for a predicate whose subject is the actor and whose object is foreign action: "Mexico rejected the strikes". */
const PREDICATE_STRENGTH = 1;

function isFirm(statements: readonly Statement[], stance: Actor['stance']): boolean {
  if (stance !== 'favor' && stance !== 'against') return false;
  const other = stance === 'favor' ? 'against' : 'favor';
  if (statements.some((s) => s.stance === other || s.sides.includes(other))) return false;
  return statements.some((s) => s.stance === stance && s.strength >= (isPredicate(s) ? PREDICATE_STRENGTH : FIRM_STRENGTH));
}

const isPredicate = ({ evidence }: Statement): boolean => evidence.rule === 'frame' && !evidence.inferred && evidence.target !== null;
