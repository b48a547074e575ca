/** Where an actor stands over the whole article: the balance of its statements (codebook, section 4), and how sure that is. */
import type { Actor, ActorKind, Side, Stance, Statement } from '../types.ts';

/** An actor's place on intervention, without its name. */
export type Standing = Pick<Actor, 'stance' | 'firm' | 'conditional' | 'counts'>;

/** How an actor is heard in its article: in its own words (whole or in part), in reported ones only, or not at all. */
export type Heard = 'quoted' | 'reported' | 'unheard';

/** Whose statements are balanced. */
export interface Holder {
  readonly kind: ActorKind;
  readonly heard: Heard;
}

/**
 * Balances the statements of one actor.
 * @param statements all of the actor's, in text order; none gives stance `none`
 */
export function balance(statements: readonly Statement[], holder: Holder): Standing {
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
    firm: isFirm(statements, stance, holder),
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

const strengthOf = (statements: readonly Statement[], stance: Stance, cap = CAP): number =>
  statements.filter((s) => s.stance === stance).reduce((sum, s) => sum + Math.min(cap, s.strength), 0);

/**
 * An actor is shown as firm when its evidence is its own, and either one sentence speaks so strongly for its side, by expressions or by
 * its wording, and neither a statement nor a single expression in one for the other; or all its sentences together do. On gold articles
 * the strongest sentence tells a right answer from a wrong one better than any count of sentences (`docs/stance.md`).
 */
function isFirm(statements: readonly Statement[], stance: Actor['stance'], holder: Holder): boolean {
  if (stance !== 'favor' && stance !== 'against') return false;
  const side = stance;
  const other = stance === 'favor' ? 'against' : 'favor';
  if (holder.heard === 'quoted' && leads(statements, side, other) && !isContradicted(statements, side, other)) return true;
  return statements.some((s) => s.stance === side && isStrong(s, holder)) && !speaksFor(statements, other);
}

/** Words alone do not outweigh what a predicate says: "stressed her rejection of the strikes". */
const isContradicted = (statements: readonly Statement[], side: Side, other: Side): boolean =>
  statements.some((s) => s.stance === other && isPredicate(s)) && !statements.some((s) => s.stance === side && isPredicate(s));

/**
 * Whose side can be sure at all: who is quoted; a state, which takes part by its deeds; who is reported, but for institutions, whose
 * rulings, papers and votes are mostly about something else. Of the others whom a strong sentence would make sure, hardly half are right:
 * the sentence is rather somebody else's, or they are no party to the dispute (counts in `docs/stance.md`). Institutions about which a
 * predicate says it outright are right in four of five.
 */
const isItsOwn = ({ kind, heard }: Holder): boolean =>
  kind === 'state' || heard === 'quoted' || (heard === 'reported' && kind !== 'institution');

const FIRM_STRENGTH = 2;
/** Less will do for a predicate whose subject is the actor and whose object is foreign action: "Mexico rejected the strikes". */
const PREDICATE_STRENGTH = 1;
/** Sentences that speak for a side outweigh a stray one for the other where they are so much stronger together. */
const FIRM_LEAD = 4;
/** No sentence counts for more than this in the lead: it takes two at least. */
const LEAD_CAP = 3;

const leads = (statements: readonly Statement[], side: Side, other: Side): boolean =>
  strengthOf(statements, side, LEAD_CAP) - strengthOf(statements, other, LEAD_CAP) >= FIRM_LEAD;

/** Of who is not the one whose evidence it is, only institutions, and only by such a predicate: "the Senate voted to expel the troops". */
function isStrong(statement: Statement, holder: Holder): boolean {
  if (isPredicate(statement) && (isItsOwn(holder) || holder.kind === 'institution')) return statement.strength >= PREDICATE_STRENGTH;
  return isItsOwn(holder) && statement.strength >= FIRM_STRENGTH && !isHearsay(statement, holder);
}

/** A group or a state that is only reported is sure by what an expression says, not by wording alone: "Officials said the boat carried drugs" takes no side. */
const isHearsay = ({ sides, stance }: Statement, { kind, heard }: Holder): boolean =>
  (kind === 'group' || kind === 'state') && heard === 'reported' && !sides.some((side) => side === stance);

const speaksFor = (statements: readonly Statement[], side: Side): boolean =>
  statements.some((s) => s.stance === side || s.sides.includes(side));

const isPredicate = ({ evidence }: Statement): boolean => evidence.rule === 'frame' && !evidence.inferred && evidence.target !== null;
