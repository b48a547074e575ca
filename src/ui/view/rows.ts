/** One row per actor: what its bar shows, in which order, and in which words. */
import type { Actor, Analysis, Stance, Statement } from '../../core/types.ts';

/** One side of a bar: sentences that take it plainly, and those that take it on a condition. */
export interface Side {
  readonly plain: number;
  readonly conditional: number;
}

/** What a row says beside its bar. */
export type Verdict = Stance | 'unclear';

/** An actor that has at least one statement. */
export interface ActorRow {
  readonly actor: Actor;
  /** In text order. */
  readonly statements: readonly Statement[];
  readonly against: Side;
  readonly favor: Side;
  readonly neither: number;
  readonly verdict: Verdict;
  /** False where the verdict is a side that little evidence stands for. */
  readonly sure: boolean;
  /** True where the verdict is a side that hangs on a condition every time. */
  readonly conditional: boolean;
}

/**
 * The rows of "who stands where": who has a side, then those of whom it is unclear, then those without one. Among them the actor with
 * most sentences that take a side comes first, then the one with most sentences at all, then the one that the article brings in first.
 */
export function actorRows(analysis: Analysis): readonly ActorRow[] {
  const byActor = new Map<string, Statement[]>();
  for (const statement of analysis.statements) {
    const list = byActor.get(statement.actor);
    if (list === undefined) byActor.set(statement.actor, [statement]);
    else list.push(statement);
  }
  return analysis.actors.flatMap((actor) => rowOf(actor, byActor.get(actor.id) ?? [])).sort(byWeight);
}

/** The number of sentences that the longest side of any bar stands for; at least 1, so that it can divide. */
export function longestSide(rows: readonly ActorRow[]): number {
  return rows.reduce((most, row) => Math.max(most, total(row.against), total(row.favor)), 1);
}

/** All sentences of one side. */
export function total(side: Side): number {
  return side.plain + side.conditional;
}

/** Sentences of a row whose side is taken from elsewhere. */
export function inferred(row: ActorRow): number {
  return row.statements.filter(({ evidence }) => evidence.inferred).length;
}

/** All sentences of a row. */
export function weight(row: ActorRow): number {
  return row.statements.length;
}

function rowOf(actor: Actor, statements: readonly Statement[]): ActorRow[] {
  if (statements.length === 0) return [];
  const verdict = verdictOf(actor, statements);
  return [
    {
      actor,
      statements,
      against: countSide(statements, 'against'),
      favor: countSide(statements, 'favor'),
      neither: statements.filter(({ stance }) => stance === 'neither').length,
      verdict,
      sure: actor.firm || verdict === 'neither' || verdict === 'unclear',
      conditional: actor.conditional && (verdict === 'favor' || verdict === 'against'),
    },
  ];
}

/**
 * A side that is not firm is shown ("seems") where its sentences are so much stronger together than the other side's, and one of them
 * surely takes a side by itself. Of those shown nearly two in three are right, of the rest two in five (`docs/stance.md`): these are "unclear".
 */
const LEAD = 1.5;
const TAKING = 1.5;
/** No sentence counts for more in the lead. */
const CAP = 2;

function verdictOf({ stance, firm }: Actor, statements: readonly Statement[]): Verdict {
  if (stance === 'none' || stance === 'neither') return 'neither';
  if (firm) return stance;
  const own = statements.filter((each) => each.stance === stance);
  const others = statements.filter((each) => each.stance !== stance && each.stance !== 'neither');
  const decides = own.some(({ evidence, taking }) => !evidence.inferred && taking >= TAKING);
  return decides && strength(own) - strength(others) >= LEAD ? stance : 'unclear';
}

const strength = (statements: readonly Statement[]): number => statements.reduce((sum, each) => sum + Math.min(CAP, each.strength), 0);

function countSide(statements: readonly Statement[], stance: Stance): Side {
  const own = statements.filter((each) => each.stance === stance);
  const conditional = own.filter((each) => each.conditional).length;
  return { plain: own.length - conditional, conditional };
}

function byWeight(a: ActorRow, b: ActorRow): number {
  const sides = (row: ActorRow) => total(row.against) + total(row.favor);
  return rank(a) - rank(b) || sides(b) - sides(a) || weight(b) - weight(a) || firstStart(a) - firstStart(b);
}

const rank = ({ verdict }: ActorRow): number => (verdict === 'neither' ? 2 : verdict === 'unclear' ? 1 : 0);

function firstStart(row: ActorRow): number {
  return row.statements[0]?.start ?? 0;
}
