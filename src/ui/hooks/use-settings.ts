/** The reader's settings, kept fresh while a surface is open. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { type Change, DEFAULTS, type Settings } from '../../settings/settings.ts';
import type { ChangeOutcome, Desk } from '../port.ts';

/** The settings and the way to change them. */
export interface SettingsHandle {
  readonly settings: Settings;
  /** False until storage answered; the defaults stand there meanwhile. */
  readonly loaded: boolean;
  /** False where storage could not be read: the defaults stand there, and no change is stored. */
  readonly readable: boolean;
  /** Shows the change at once; where it is not stored it is taken back. */
  readonly change: (change: Change) => Promise<ChangeOutcome>;
  /** Puts the defaults in the place of what cannot be read; false where storage refuses that too. */
  readonly startAnew: () => Promise<boolean>;
}

/** Loads and follows the settings. */
export function useSettings(desk: Desk): SettingsHandle {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [readable, setReadable] = useState(true);
  const [loaded, setLoaded] = useState(false);
  const take = useCallback((found: Awaited<ReturnType<Desk['settings']>>) => {
    setSettings(found.settings);
    setReadable(found.readable);
  }, []);
  // Asked before the first frame is drawn: a plain effect would wait for it.
  useLayoutEffect(() => {
    let open = true;
    desk.settings().then((found) => {
      if (!open) return;
      take(found);
      setLoaded(true);
    });
    const end = desk.watchSettings((changed) => take({ settings: changed, readable: true }));
    return () => {
      open = false;
      end();
    };
  }, [desk, take]);
  const change = useCallback(
    async (change: Change) => {
      setSettings((before) => ({ ...before, ...change(before) }));
      const outcome = await desk.change(change);
      if (outcome !== 'done') take(await desk.settings());
      return outcome;
    },
    [desk, take],
  );
  const startAnew = useCallback(async () => {
    const done = await desk.startAnew();
    take(await desk.settings());
    return done;
  }, [desk, take]);
  return { settings, loaded, readable, change, startAnew };
}
