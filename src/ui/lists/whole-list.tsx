/** The whole list: every mark, every quote, every stance, with next and previous. The panel is made of it; a popup without a panel has it too. */
import { panelWords } from '../../locales/index.ts';
import type { ThemeSwitches } from '../../settings/properties.ts';
import { Headline } from '../components/headline.tsx';
import { useWords } from '../components/lang.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { LIST_VIEWS, type ListView } from '../port.ts';
import type { Article } from '../view/article.ts';
import { MarkList } from './mark-list.tsx';
import { QuoteLists } from './quote-lists.tsx';
import { Stepper } from './stepper.tsx';
import { Tabs } from './tabs.tsx';

/**
 * `shown`: the themes that are switched on. `view`: what is listed now. `views`: what can be; the popup leaves the stances out, since it
 * shows them above.
 */
export function WholeList(props: {
  readonly article: Article;
  readonly shown: ThemeSwitches;
  readonly view: ListView;
  readonly choose: (view: ListView) => void;
  readonly views?: readonly ListView[];
}) {
  const { article, shown, view, choose, views = LIST_VIEWS } = props;
  const t = useWords(panelWords);
  return (
    <>
      <Stepper key={article.page.url} />
      <Tabs label={t.views} tabs={views.map((key) => ({ key, label: t[key] }))} now={view} choose={choose}>
        {view === 'marks' && <MarkList article={article} shown={shown} />}
        {view === 'quotes' && <QuoteLists article={article} />}
        {view === 'stances' && (
          <>
            <StanceSection article={article} all />
            <Headline article={article} />
          </>
        )}
      </Tabs>
    </>
  );
}
