/** Copying, with a word about how it went. */

import { commonWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';

/** Copies a text, and announces `done` or that the browser refused. */
export function useCopy(): (text: string, done: string) => Promise<void> {
  const desk = useDesk();
  const announce = useAnnounce();
  const common = useWords(commonWords);
  return async (text, done) => announce((await desk.copy(text)) ? done : common.notCopied);
}
