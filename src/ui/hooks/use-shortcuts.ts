/** The commands and their real keys. */
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../components/desk.tsx';
import type { Shortcut } from '../port.ts';

/** Null until the browser answers; empty where it has no commands (a phone). */
export function useShortcuts(): readonly Shortcut[] | null {
  const desk = useDesk();
  const [keys, setKeys] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    let open = true;
    desk.shortcuts().then((found) => open && setKeys(found));
    return () => {
      open = false;
    };
  }, [desk]);
  return keys;
}
