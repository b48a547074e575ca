/** Whether waiting has become long: who waits is then told why, instead of wondering whether anything happens. */
import { useEffect, useState } from 'preact/hooks';

/** Longer than nearly every article takes, and shorter than patience. */
const LONG_MS = 1_200;

/** True once `busy` has held for so long. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow;
}
