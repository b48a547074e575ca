/** The options: everything that can be chosen, each change stored at once. */
import { useEffect } from 'preact/hooks';
import { optionsWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { Sign } from '../components/sign.tsx';
import { Surface } from '../components/surface.tsx';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import type { Desk } from '../port.ts';
import { Colors } from './colors.tsx';
import { Diagnosis } from './diagnosis.tsx';
import { DismissedMarks } from './dismissed.tsx';
import { Keys } from './keys.tsx';
import { LanguageChoice } from './language.tsx';
import { Look } from './look.tsx';
import { Moving } from './moving.tsx';
import { OwnTerms } from './own-terms.tsx';
import { Pasted } from './pasted.tsx';
import { Sites } from './sites.tsx';
import { Themes } from './themes.tsx';
import { Unreadable } from './unreadable.tsx';
import { useStore } from './use-store.ts';

/** The whole page over a desk. */
export function OptionsApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{(settings) => <Options handle={settings} />}</Surface>;
}

function Options({ handle }: { readonly handle: SettingsHandle }) {
  const t = useWords(optionsWords);
  const store = useStore(handle);
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  const section = { settings: handle.settings, store };
  return (
    <main class="page">
      <header class="page-head">
        <Sign on />
        <div>
          <h1>{t.title}</h1>
          <p class="quiet">{t.privacy}</p>
        </div>
      </header>
      <Unreadable {...handle} />
      <LanguageChoice {...section} />
      <Themes {...section} />
      <Look {...section} />
      <Colors {...section} />
      <Sites {...section} />
      <OwnTerms {...section} />
      <DismissedMarks {...section} />
      <Moving {...section} />
      <Pasted />
      <Keys />
      <Diagnosis settings={handle.settings} />
    </main>
  );
}
