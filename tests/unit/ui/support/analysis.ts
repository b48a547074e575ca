/** Small analyses for unit tests. */
import { balance } from '../../../../src/core/summary/balance.ts';
import type { Actor, Analysis, Stance, Statement, StatementEvidence } from '../../../../src/core/types.ts';
import { emptyAnalysis } from '../../../dom/ui/support/states.ts';

/** A statement of one character at an offset. */
export function statement(
  actor: string,
  stance: Stance,
  start: number,
  {
    conditional = false,
    strength = 1.6,
    taking = 2,
    ...evidence
  }: Partial<StatementEvidence> & Pick<Partial<Statement>, 'conditional' | 'strength' | 'taking'> = {},
): Statement {
  return {
    start,
    end: start + 1,
    actor,
    stance,
    conditional,
    strength,
    taking,
    sides: [],
    evidence: {
      holder: 'name',
      holderSpan: null,
      quote: null,
      predicate: null,
      target: { start, end: start + 1 },
      scope: { negations: [], conditions: [], modals: [], question: false },
      wording: null,
      rule: 'own-words',
      inferred: false,
      otherwise: 'neither',
      ...evidence,
    },
  };
}

/** An analysis of statements, with one balanced actor for each holder. */
export function analysisOf(statements: readonly Statement[]): Analysis {
  const ids = [...new Set(statements.map(({ actor }) => actor))];
  const actors = ids.map((id): Actor => {
    const own = statements.filter(({ actor }) => actor === id);
    return { id, name: id, kind: 'person', aliases: [], mentions: [], ...balance(own, { kind: 'person', heard: 'quoted' }) };
  });
  return { ...emptyAnalysis(), statements, actors };
}
