/** What the reader asked the browser to open, and that it did not. */
import { commonWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useWords } from '../components/lang.tsx';

/** Takes what a `Desk` method that opens something answers: called within the click, so that the browser opens it. */
export function useOpened(): (opened: Promise<boolean>) => void {
  const announce = useAnnounce();
  const { notOpened } = useWords(commonWords);
  return (opened) => void opened.then((isOpen) => isOpen || announce(notOpened));
}
