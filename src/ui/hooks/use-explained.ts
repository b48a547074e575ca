/** Plain words for lexicon ids, asked once per set. */
import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../../protocol/messages.ts';
import { useDesk } from '../components/desk.tsx';
import { useLang } from '../components/lang.tsx';

const NONE: Readonly<Record<string, Explanation>> = {};

/** The explanations of some ids; empty until they come, or where nobody answers. */
export function useExplained(ids: readonly string[]): Readonly<Record<string, Explanation>> {
  const desk = useDesk();
  const lang = useLang();
  const [explained, setExplained] = useState(NONE);
  const key = ids.join('\n');
  useEffect(() => {
    let current = true;
    const wanted = key.split('\n').filter(Boolean);
    if (wanted.length > 0) desk.explain(wanted, lang).then((found) => current && setExplained(found));
    return () => {
      current = false;
    };
  }, [desk, lang, key]);
  return explained;
}
