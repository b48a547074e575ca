/** Storing a change, with a word about how it went. */
import { commonWords, optionsWords } from '../../locales/index.ts';
import type { Change, Settings } from '../../settings/settings.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useWords } from '../components/lang.tsx';
import type { SettingsHandle } from '../hooks/use-settings.ts';

/** Stores a change of the settings; `says` is announced where it worked, else why it did not. Tells which. */
export type Store = (change: Change, says?: string) => Promise<boolean>;

/** What every section of the options gets. */
export interface SectionProps {
  readonly settings: Settings;
  readonly store: Store;
}

/** The function that stores. */
export function useStore({ change }: SettingsHandle): Store {
  const announce = useAnnounce();
  const { notStored } = useWords(commonWords);
  const { stored } = useWords(optionsWords);
  return async (part, says = stored) => {
    const outcome = await change(part);
    announce(outcome === 'done' ? says : notStored[outcome]);
    return outcome === 'done';
  };
}
