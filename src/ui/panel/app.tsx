/** The side panel: the whole list, the accessible twin of the marks. It follows the tab, and reads no page unasked. */
import { useState } from 'preact/hooks';
import { panelWords } from '../../locales/index.ts';
import type { Article } from '../components/article.ts';
import { useDesk } from '../components/desk.tsx';
import { Headline } from '../components/headline.tsx';
import { useWords } from '../components/lang.tsx';
import { PageBody } from '../components/page-body.tsx';
import { PageHead } from '../components/page-head.tsx';
import { SaveFold } from '../components/save-fold.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { Surface } from '../components/surface.tsx';
import { useSayDone } from '../hooks/use-say-done.ts';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import { useSight } from '../hooks/use-sight.ts';
import type { Desk } from '../port.ts';
import { stateOf } from '../view/sight.ts';
import { MarkList } from './mark-list.tsx';
import { QuoteLists } from './quote-lists.tsx';
import { Stepper } from './stepper.tsx';
import { Tabs } from './tabs.tsx';

/** The whole panel over a desk. */
export function PanelApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{(settings) => <Panel settings={settings} />}</Surface>;
}

function Panel({ settings }: { readonly settings: SettingsHandle }) {
  const handle = useSight(useDesk(), false);
  useSayDone(handle);
  const state = stateOf(handle.sight);
  return (
    <>
      <PageHead handle={handle} settings={settings} />
      <main aria-busy={handle.busy || handle.sight === null}>
        <PageBody handle={handle} settings={settings.settings}>
          {(article) => (
            <>
              <Stepper key={state?.page.url} />
              <Lists article={article} settings={settings} />
              <SaveFold article={article} />
            </>
          )}
        </PageBody>
      </main>
    </>
  );
}

const VIEWS = ['marks', 'quotes', 'stances'] as const;

function Lists({ article, settings }: { readonly article: Article; readonly settings: SettingsHandle }) {
  const t = useWords(panelWords);
  const [view, setView] = useState<(typeof VIEWS)[number]>('marks');
  return (
    <Tabs label={t.views} tabs={VIEWS.map((key) => ({ key, label: t[key] }))} now={view} choose={setView}>
      {view === 'marks' && <MarkList article={article} shown={settings.settings.themes} />}
      {view === 'quotes' && <QuoteLists article={article} />}
      {view === 'stances' && (
        <>
          <StanceSection article={article} all />
          <Headline article={article} />
        </>
      )}
    </Tabs>
  );
}
