/** Whether the window is private. */
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../components/desk.tsx';

/** False until the browser answers. */
export function usePrivate(): boolean {
  const desk = useDesk();
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    let open = true;
    desk.isPrivate().then((found) => open && setPrivate(found));
    return () => {
      open = false;
    };
  }, [desk]);
  return isPrivate;
}
