/** What stands around every surface: desk, settings, language, live region. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { interfaceLanguage } from '../../settings/interface-language.ts';
import { type SettingsHandle, useSettings } from '../hooks/use-settings.ts';
import type { Desk } from '../port.ts';
import { Announcer } from './announcer.tsx';
import { DeskContext } from './desk.tsx';
import { LangContext } from './lang.tsx';

/** Draws nothing until the settings are there, so that the language never flickers. */
export function Surface(props: { readonly desk: Desk; readonly children: (settings: SettingsHandle) => ComponentChildren }) {
  const { desk, children } = props;
  const handle = useSettings(desk);
  const lang = interfaceLanguage(handle.settings.language, desk.browserLang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  if (!handle.loaded) return null;
  return (
    <DeskContext.Provider value={desk}>
      <LangContext.Provider value={lang}>
        <Announcer>{children(handle)}</Announcer>
      </LangContext.Provider>
    </DeskContext.Provider>
  );
}
