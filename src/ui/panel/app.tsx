/** The side panel: the whole list, the accessible twin of the marks. It follows the tab, and reads no page unasked. */
import { useEffect, useState } from 'preact/hooks';
import { panelWords } from '../../locales/index.ts';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { PageBody } from '../components/page-body.tsx';
import { PageHead } from '../components/page-head.tsx';
import { SaveFold } from '../components/save-fold.tsx';
import { Surface } from '../components/surface.tsx';
import { useSayDone } from '../hooks/use-say-done.ts';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import { useSight } from '../hooks/use-sight.ts';
import { WholeList } from '../lists/whole-list.tsx';
import type { Desk, ListView } from '../port.ts';

/** The whole panel over a desk. */
export function PanelApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{(settings) => <Panel settings={settings} />}</Surface>;
}

function Panel({ settings }: { readonly settings: SettingsHandle }) {
  const desk = useDesk();
  const handle = useSight(desk, false);
  const [view, setView] = useState<ListView>('marks');
  const t = useWords(panelWords);
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  useEffect(() => desk.watchView(setView), [desk]);
  useSayDone(handle);
  return (
    <>
      <PageHead handle={handle} settings={settings} />
      <main aria-busy={handle.busy || handle.sight === null}>
        <PageBody handle={handle} settings={settings.settings}>
          {(article) => (
            <>
              <WholeList article={article} shown={settings.settings.themes} view={view} choose={setView} />
              <SaveFold article={article} />
            </>
          )}
        </PageBody>
      </main>
    </>
  );
}
