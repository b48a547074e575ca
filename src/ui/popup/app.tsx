/** The popup: switch and counts, who stands where, in their words, then everything else. */
import { useLayoutEffect } from 'preact/hooks';
import { articleOf } from '../components/article.ts';
import { useDesk } from '../components/desk.tsx';
import { Footer } from '../components/footer.tsx';
import { Headline } from '../components/headline.tsx';
import { KeyQuotes } from '../components/key-quotes.tsx';
import { KeysLine } from '../components/keys-line.tsx';
import { PageBody } from '../components/page-body.tsx';
import { PageHead } from '../components/page-head.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { Surface } from '../components/surface.tsx';
import { useSayDone } from '../hooks/use-say-done.ts';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import { useSight } from '../hooks/use-sight.ts';
import type { Desk, SitePick } from '../port.ts';
import { pickIn, siteOf, stateOf } from '../view/sight.ts';

/** The whole popup over a desk. */
export function PopupApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{(settings) => <Popup settings={settings} />}</Surface>;
}

function Popup({ settings }: { readonly settings: SettingsHandle }) {
  const handle = useSight(useDesk(), true);
  useSayDone(handle);
  useLayoutEffect(() => document.getElementById('before')?.remove(), []);
  const { sight } = handle;
  const state = stateOf(sight);
  const picked = (pick: SitePick) => void (pick === 'never' ? handle.off() : handle.lookAgain());
  return (
    <>
      <div class="scroll">
        <PageHead handle={handle} settings={settings} />
        <main aria-busy={handle.busy || sight === null}>
          <PageBody handle={handle} settings={settings.settings}>
            {(article) => (
              <>
                <StanceSection article={article} />
                <KeyQuotes article={article} />
                <Headline article={article} />
                <KeysLine />
              </>
            )}
          </PageBody>
        </main>
      </div>
      <Footer
        site={siteOf(sight)}
        pick={pickIn(sight, settings.settings)}
        picked={picked}
        article={state === null ? null : articleOf(state)}
      />
    </>
  );
}
