/** Shows or hides a theme. */
import type { Theme } from '../../core/types.ts';
import { commonWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useWords } from '../components/lang.tsx';
import type { SettingsHandle } from './use-settings.ts';

/** Turns a theme in the settings; says why where that is not stored. */
export function useThemeToggle({ change }: SettingsHandle): (theme: Theme) => void {
  const announce = useAnnounce();
  const { notStored } = useWords(commonWords);
  const toggle = async (theme: Theme) => {
    const outcome = await change(({ themes }) => ({ themes: { ...themes, [theme]: !themes[theme] } }));
    if (outcome !== 'done') announce(notStored[outcome]);
  };
  return (theme) => void toggle(theme);
}
