/** The reader's settings, kept fresh while a surface is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../settings/settings.ts';
import type { Desk } from '../port.ts';

/** The settings and the way to change them. */
export interface SettingsHandle {
  readonly settings: Settings;
  /** False until storage answered; the defaults stand there meanwhile. */
  readonly loaded: boolean;
  /** Shows the change at once; false where storage refused, and then it is taken back. */
  readonly change: (part: Partial<Settings>) => Promise<boolean>;
}

/** Loads and follows the settings. */
export function useSettings(desk: Desk): SettingsHandle {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let open = true;
    desk.settings().then((found) => {
      if (!open) return;
      setSettings(found);
      setLoaded(true);
    });
    const end = desk.watchSettings(setSettings);
    return () => {
      open = false;
      end();
    };
  }, [desk]);
  const change = useCallback(
    async (part: Partial<Settings>) => {
      setSettings((before) => ({ ...before, ...part }));
      const stored = await desk.change(part);
      if (!stored) setSettings(await desk.settings());
      return stored;
    },
    [desk],
  );
  return { settings, loaded, change };
}
