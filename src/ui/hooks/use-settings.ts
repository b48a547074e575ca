/** The reader's settings, kept fresh while a surface is open. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../settings/settings.ts';
import type { ChangeOutcome, Desk } from '../port.ts';

/** The settings and the way to change them. */
export interface SettingsHandle {
  readonly settings: Settings;
  /** False until storage answered; the defaults stand there meanwhile. */
  readonly loaded: boolean;
  /** Shows the change at once; where it is not stored it is taken back. */
  readonly change: (part: Partial<Settings>) => Promise<ChangeOutcome>;
}

/** Loads and follows the settings. */
export function useSettings(desk: Desk): SettingsHandle {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [loaded, setLoaded] = useState(false);
  // Asked before the first frame is drawn: a plain effect would wait for it.
  useLayoutEffect(() => {
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
      const outcome = await desk.change(part);
      if (outcome !== 'done') setSettings(await desk.settings());
      return outcome;
    },
    [desk],
  );
  return { settings, loaded, change };
}
