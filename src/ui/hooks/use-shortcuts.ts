/** The commands and their real keys. */
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../components/desk.tsx';
import type { Shortcut } from '../port.ts';

/** Empty until the browser answers, and where it has no commands (a phone). */
export function useShortcuts(): readonly Shortcut[] {
  const desk = useDesk();
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let open = true;
    desk.shortcuts().then((found) => open && setKeys(found));
    return () => {
      open = false;
    };
  }, [desk]);
  return keys;
}
