/** The page for pasted text: what no extension can read in the browser, a PDF say, is marked and summed up here. */
import { useEffect, useId, useState } from 'preact/hooks';
import { pasteWords, stateWords } from '../../locales/index.ts';
import { useDesk } from '../components/desk.tsx';
import { useLang, useWords } from '../components/lang.tsx';
import { MarkedText } from '../components/marked-text.tsx';
import { PageBody } from '../components/page-body.tsx';
import { SaveFold } from '../components/save-fold.tsx';
import { Sign } from '../components/sign.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { Surface } from '../components/surface.tsx';
import { ThemeChips } from '../components/theme-chips.tsx';
import { useSayDone } from '../hooks/use-say-done.ts';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import type { SightHandle } from '../hooks/use-sight.ts';
import { useThemeToggle } from '../hooks/use-theme-toggle.ts';
import { QuoteLists } from '../lists/quote-lists.tsx';
import type { Desk } from '../port.ts';
import { stateOf } from '../view/sight.ts';
import { usePasted } from './use-pasted.ts';

/** The whole page over a desk. */
export function PasteApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{(settings) => <Paste settings={settings} />}</Surface>;
}

function Paste({ settings }: { readonly settings: SettingsHandle }) {
  const t = useWords(pasteWords);
  const { handle, read } = usePasted(useDesk(), settings.settings, useLang());
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <main class="page" aria-busy={handle?.busy === true}>
      <header class="page-head">
        <Sign on />
        <div>
          <h1>{t.title}</h1>
          <p class="quiet">{t.lead}</p>
        </div>
      </header>
      <PasteForm read={read} />
      {handle !== null && <Result handle={handle} settings={settings} />}
    </main>
  );
}

function PasteForm({ read }: { readonly read: (text: string) => boolean }) {
  const t = useWords(pasteWords);
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const isEmpty = !read(text);
    setWrong(isEmpty);
    if (isEmpty) document.getElementById(id)?.focus();
  };
  return (
    <form class="paste-form" onSubmit={submit}>
      <label for={id}>{t.text}</label>
      <textarea
        id={id}
        class="field"
        rows={8}
        dir="auto"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {t.empty}
        </p>
      )}
      <button type="submit" class="press outlined">
        {t.read}
      </button>
    </form>
  );
}

function Result({ handle, settings }: { readonly handle: SightHandle; readonly settings: SettingsHandle }) {
  const toggle = useThemeToggle(settings);
  const { reading } = useWords(stateWords);
  useSayDone(handle);
  const { themes } = settings.settings;
  return (
    <section class="part">
      {handle.busy && <p class="quiet">{reading}</p>}
      {handle.sight !== null && (
        <PageBody handle={{ ...handle, busy: false }} settings={settings.settings}>
          {(article) => (
            <>
              <ThemeChips counts={stateOf(handle.sight)?.counts ?? null} shown={themes} toggle={toggle} />
              <MarkedText article={article} themes={themes}>
                <StanceSection article={article} all />
                <QuoteLists article={article} />
                <SaveFold article={article} />
              </MarkedText>
            </>
          )}
        </PageBody>
      )}
    </section>
  );
}
