/** The whole list: every mark, every quote, every stance, with next and previous. The panel is made of it; a popup without a panel has it too. */
import { useState } from 'preact/hooks';
import { panelWords } from '../../locales/index.ts';
import type { ThemeSwitches } from '../../settings/properties.ts';
import type { Article } from '../components/article.ts';
import { Headline } from '../components/headline.tsx';
import { useWords } from '../components/lang.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { MarkList } from './mark-list.tsx';
import { QuoteLists } from './quote-lists.tsx';
import { Stepper } from './stepper.tsx';
import { Tabs } from './tabs.tsx';

const VIEWS = ['marks', 'quotes', 'stances'] as const;

/** `shown`: the themes that are switched on. `views`: what is listed; the popup leaves the stances out, since it shows them above. */
export function WholeList(props: {
  readonly article: Article;
  readonly shown: ThemeSwitches;
  readonly views?: readonly (typeof VIEWS)[number][];
}) {
  const { article, shown, views = VIEWS } = props;
  const t = useWords(panelWords);
  const [view, setView] = useState<(typeof VIEWS)[number]>('marks');
  return (
    <>
      <Stepper key={article.page.url} />
      <Tabs label={t.views} tabs={views.map((key) => ({ key, label: t[key] }))} now={view} choose={setView}>
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
