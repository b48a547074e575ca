/** "Who stands where": the picture of all actors. */
import { useState } from 'preact/hooks';
import { commonWords, stanceWords } from '../../locales/index.ts';
import type { Article } from '../view/article.ts';
import { type ActorRow, actorRows, longestSide } from '../view/rows.ts';
import { ActorLine } from './actor-line.tsx';
import { useWords } from './lang.tsx';

const SHOWN = 5;

/** The section. `all`: every actor at once, as in the side panel. */
export function StanceSection({ article, all = false }: { readonly article: Article; readonly all?: boolean }) {
  const t = useWords(stanceWords);
  const rows = actorRows(article.analysis);
  return (
    <section class="section stances" aria-labelledby="stances">
      <header>
        <h2 id="stances">{t.title}</h2>
        <span class="quiet small">{t.about}</span>
      </header>
      {rows.length === 0 ? <p>{t.nobody}</p> : <Rows rows={rows} article={article} all={all} />}
    </section>
  );
}

function Rows({ rows, article, all }: { readonly rows: readonly ActorRow[]; readonly article: Article; readonly all: boolean }) {
  const t = useWords(stanceWords);
  const common = useWords(commonWords);
  const [unfolded, setUnfolded] = useState(false);
  const shown = all || unfolded ? rows : rows.slice(0, SHOWN);
  const longest = longestSide(rows);
  const hatched = shown.some((row) => row.against.conditional + row.favor.conditional > 0);
  const pale = shown.some((row) => (!row.sure || row.verdict === 'unclear') && row.against.plain + row.favor.plain > 0);
  return (
    <>
      <div class="chart">
        <div class="axis quiet">
          <p>{t.hint}</p>
          <span aria-hidden="true">{common.stances.against}</span>
          <span aria-hidden="true">{common.stances.favor}</span>
          <span aria-hidden="true">{t.column}</span>
        </div>
        <ul class="actors">
          {shown.map((row) => (
            <ActorLine key={row.actor.id} row={row} longest={longest} article={article} />
          ))}
        </ul>
      </div>
      <div class="stances-foot small">
        {!all && rows.length > SHOWN && (
          <button type="button" class="press" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? common.fewer : common.all(rows.length)}
          </button>
        )}
        <span class="quiet legend">
          {hatched && <span>{t.hatched}</span>}
          {pale && <span>{t.pale}</span>}
        </span>
      </div>
    </>
  );
}
