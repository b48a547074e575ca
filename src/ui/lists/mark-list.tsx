/** Every mark as a button with its sentence: by theme and words, by who says it, or in the order of the text; with a filter. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { Theme } from '../../core/types.ts';
import { commonWords, panelWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import type { Article } from '../view/article.ts';
import { allMarks, byWording, filterMarks, groupMarks, type MarkGroup, type MarkOrder, plain } from '../view/marks.ts';
import { nameAtStart } from '../view/names.ts';
import { shorten } from '../view/text.ts';
import { FilterField } from './filter-field.tsx';
import { MarkItem } from './mark-item.tsx';
import { SameWords } from './same-words.tsx';
import { Stepper } from './stepper.tsx';

const ORDERS: readonly MarkOrder[] = ['theme', 'actor', 'text'];

/** The list. `shown`: the themes that are switched on. */
export function MarkList({ article, shown }: { readonly article: Article; readonly shown: Readonly<Record<Theme, boolean>> }) {
  const t = useWords(panelWords);
  const [order, setOrder] = useState<MarkOrder>('theme');
  const [filter, setFilter] = useState('');
  const all = useMemo(() => allMarks(article.text, article.analysis), [article.text, article.analysis]);
  const found = filterMarks(all, filter, shown);
  return (
    <section class="section marks" aria-label={t.marks}>
      <div class="tools">
        <OrderSelect order={order} choose={setOrder} />
        <FilterField filter={filter} change={setFilter} found={found.length} all={all.length} />
      </div>
      {found.length === 0 && <p>{t.nothingFound}</p>}
      {groupMarks(found, order).map((group) => (
        <Group key={group.key} group={group} article={article} whole={filter.trim() !== ''} />
      ))}
    </section>
  );
}

function OrderSelect({ order, choose }: { readonly order: MarkOrder; readonly choose: (order: MarkOrder) => void }) {
  const t = useWords(panelWords);
  const id = useId();
  return (
    <p>
      <label class="small" for={id}>
        {t.order}
      </label>
      <select
        id={id}
        class="field"
        value={order}
        onChange={(event) => choose(ORDERS.find((each) => each === event.currentTarget.value) ?? 'theme')}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t.orders[each]}
          </option>
        ))}
      </select>
    </p>
  );
}

interface GroupProps {
  readonly group: MarkGroup;
  readonly article: Article;
  /** True where nothing may be folded: the reader looks for something. */
  readonly whole: boolean;
}

function Group({ group, article, whole }: GroupProps) {
  const id = useId();
  const { repeated, once } = group.theme === null ? { repeated: [], once: group.marks } : byWording(group.marks);
  return (
    <div class="mark-group">
      <div class="group-head">
        <h2 id={id}>
          <GroupName group={group} /> <span class="quiet">{group.marks.length}</span>
        </h2>
        {group.theme !== null && !whole && group.marks.length > 1 && <Stepper theme={group.theme} />}
      </div>
      {repeated.map((wording) => (
        <SameWords key={plain(wording.text)} wording={wording} article={article} whole={whole} />
      ))}
      {once.length > 0 && (
        <ul aria-labelledby={id}>
          {once.map((mark) => (
            <MarkItem key={mark.number} mark={mark} article={article} />
          ))}
        </ul>
      )}
    </div>
  );
}

function GroupName({ group }: { readonly group: MarkGroup }) {
  const t = useWords(panelWords);
  const common = useWords(commonWords);
  if (group.theme !== null) return <MarkSample theme={group.theme}>{common.themes[group.theme]}</MarkSample>;
  if (group.key === 'text') return <span>{t.inText}</span>;
  return <bdi>{group.isSaid ? shorten(nameAtStart(group.actor, common), 80) : t.noOne}</bdi>;
}
