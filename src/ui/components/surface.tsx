/** What stands around every surface: desk, settings, language, live region. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { colorVariables } from '../../settings/colors.ts';
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
  const { colors } = handle.settings;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, color] of colorVariables(colors)) style.setProperty(name, color);
  }, [colors]);
  if (!handle.loaded) return null;
  return (
    <DeskContext.Provider value={desk}>
      <LangContext.Provider value={lang}>
        <Announcer>{children(handle)}</Announcer>
      </LangContext.Provider>
    </DeskContext.Provider>
  );
}
