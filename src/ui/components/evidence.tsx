/** The sentences behind an actor's stance: the strongest with its ladder open, the others a word away. */
import { useState } from 'preact/hooks';
import type { Statement } from '../../core/types.ts';
import { commonWords, stanceWords } from '../../locales/index.ts';
import { useExplained } from '../hooks/use-explained.ts';
import type { Article } from '../view/article.ts';
import { idsToExplain } from '../view/ladder.ts';
import { type ActorRow, inferred } from '../view/rows.ts';
import { byStrength } from '../view/strength.ts';
import { useWords } from './lang.tsx';
import { PostLine } from './post-line.tsx';
import { StatementItem } from './statement-item.tsx';

const SHOWN = 3;

/** The evidence of one row. */
export function Evidence({ row, article }: { readonly row: ActorRow; readonly article: Article }) {
  const stance = useWords(stanceWords);
  const common = useWords(commonWords);
  const [all, setAll] = useState(false);
  const explained = useExplained(idsToExplain(row.statements));
  const source = { ...article, explained };
  const sorted = byStrength(row);
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <div class="evidence">
      {row.verdict === 'unclear' && inferred(row) < row.statements.length && <p class="small quiet">{stance.unclearNote}</p>}
      {inferred(row) > 0 && <p class="small quiet">{stance.inferredNote(inferred(row), row.statements.length)}</p>}
      {!row.sure && <p class="small quiet">{stance.thinNote}</p>}
      <ol>
        {shown.map((statement, index) => (
          <StatementItem
            key={keyOf(statement)}
            statement={statement}
            source={source}
            open={index === 0}
            place={<PostLine article={article} at={statement.start} />}
          />
        ))}
      </ol>
      {sorted.length > SHOWN && (
        <button type="button" class="press small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? common.fewer : stance.others(sorted.length - SHOWN)}
        </button>
      )}
    </div>
  );
}

function keyOf(statement: Statement): string {
  return `${statement.start}-${statement.end}-${statement.stance}`;
}
