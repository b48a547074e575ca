/** The popup: switch and counts, who stands where, in their words, then everything else. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { popupWords } from '../../locales/index.ts';
import type { ThemeSwitches } from '../../settings/properties.ts';
import { useDesk } from '../components/desk.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Footer } from '../components/footer.tsx';
import { Headline } from '../components/headline.tsx';
import { KeyQuotes } from '../components/key-quotes.tsx';
import { KeysLine } from '../components/keys-line.tsx';
import { useWords } from '../components/lang.tsx';
import { PageBody } from '../components/page-body.tsx';
import { PageHead } from '../components/page-head.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { Surface } from '../components/surface.tsx';
import { useOpened } from '../hooks/use-opened.ts';
import { useSayDone } from '../hooks/use-say-done.ts';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import { type SightHandle, useSight } from '../hooks/use-sight.ts';
import { WholeList } from '../lists/whole-list.tsx';
import type { Desk, ListView, SitePick } from '../port.ts';
import { type Article, articleOf, isEmpty } from '../view/article.ts';
import { isOn, pickIn, siteOf, stateOf } from '../view/sight.ts';

/** The whole popup over a desk. */
export function PopupApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{(settings) => <Popup settings={settings} />}</Surface>;
}

function Popup({ settings }: { readonly settings: SettingsHandle }) {
  const desk = useDesk();
  const open = useOpened();
  const handle = useSight(desk, true);
  useSayDone(handle);
  const { sight } = handle;
  const [list, setList] = useState<ListView | null>(null);
  const state = stateOf(sight);
  const article = state === null ? null : articleOf(state);
  const picked = (pick: SitePick) => void takeEffect(pick, handle);
  return (
    <>
      <div class="scroll">
        <PageHead handle={handle} settings={settings} />
        <main aria-busy={handle.busy || sight === null}>
          <PageBody handle={handle} settings={settings.settings}>
            {(article) => (
              <>
                <StanceSection article={article} />
                <KeyQuotes article={article} showAll={() => (desk.panel === null ? setList('quotes') : open(desk.openPanel('quotes')))} />
                <Headline article={article} />
                <KeysLine />
                {desk.panel === null && <WholeFold article={article} shown={settings.settings.themes} view={list} choose={setList} />}
              </>
            )}
          </PageBody>
        </main>
      </div>
      <Footer
        site={siteOf(sight)}
        pick={pickIn(sight, settings.settings)}
        picked={picked}
        article={article === null || isEmpty(article.analysis) ? null : article}
      />
    </>
  );
}

/** A choice holds at once: "never" takes the marks away, "always" brings them; "only this page" leaves the page as it is. */
function takeEffect(pick: SitePick, handle: SightHandle): Promise<void> {
  if (pick === 'never') return handle.off();
  return pick === 'page' || isOn(handle.sight) ? handle.lookAgain() : handle.scan(false);
}

/** Where the browser has no panel (a phone), the popup does all. `view`: what the list shows; null while it is folded. */
function WholeFold(props: {
  readonly article: Article;
  readonly shown: ThemeSwitches;
  readonly view: ListView | null;
  readonly choose: (view: ListView | null) => void;
}) {
  const { article, shown, view, choose } = props;
  const t = useWords(popupWords);
  const section = useRef<HTMLElement>(null);
  // Whoever asked for it from above is brought to it.
  useLayoutEffect(() => {
    const asked = section.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (section.current?.contains(document.activeElement) === false) asked?.focus();
  }, [view]);
  return (
    <section class="section" aria-label={t.whole} ref={section}>
      <Disclosure open={view !== null} toggle={() => choose(view === null ? 'marks' : null)} label={t.whole} class="press drawer-button">
        <WholeList article={article} shown={shown} view={view ?? 'marks'} choose={choose} views={['marks', 'quotes']} />
      </Disclosure>
    </section>
  );
}
