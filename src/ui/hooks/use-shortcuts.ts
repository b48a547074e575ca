/** The commands and their real keys. */
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../components/desk.tsx';
import type { Shortcut } from '../port.ts';

/** As a reader needs them: open, mark, go on, explain. What is not named here comes last. */
const ORDER = ['_execute_action', 'toggle', 'next', 'previous', 'open-card', 'open-panel', '_execute_sidebar_action'];

const place = ({ name }: Shortcut): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

/** In the order of use. Null until the browser answers; empty where it has no commands (a phone). */
export function useShortcuts(): readonly Shortcut[] | null {
  const desk = useDesk();
  const [keys, setKeys] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    let open = true;
    desk.shortcuts().then((found) => open && setKeys([...found].sort((a, b) => place(a) - place(b))));
    return () => {
      open = false;
    };
  }, [desk]);
  return keys;
}
