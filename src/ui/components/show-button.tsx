/** Goes to a place in the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../core/types.ts';
import { commonWords } from '../../locales/index.ts';
import { useAnnounce } from './announcer.tsx';
import { useDesk } from './desk.tsx';
import { useWords } from './lang.tsx';

/** Shows a stretch; false where it is gone. */
export type Jump = (span: Span) => Promise<boolean>;

/** Who jumps: null for the tab's page; the sample of the welcome page jumps within itself. */
export const JumpContext = createContext<Jump | null>(null);

/** The button "Show"; says when the passage is gone. */
export function ShowButton({ span, what }: { readonly span: Span; readonly what: string }) {
  const common = useWords(commonWords);
  const jump = useJump();
  return (
    <button type="button" class="press" aria-label={common.showWhat(what)} onClick={() => void jump(span)}>
      {common.show}
    </button>
  );
}

/** Scrolls the page to a stretch of its text, and says whether it is there. */
export function useJump(): (span: Span) => Promise<void> {
  const common = useWords(commonWords);
  const announce = useAnnounce();
  const desk = useDesk();
  const local = useContext(JumpContext);
  const inTab: Jump = async ({ start, end }) => {
    const reply = await desk.call('jump', { start, end });
    return reply.ok && reply.value;
  };
  return async (span) => {
    const there = await (local ?? inTab)(span);
    announce(there ? common.shown : common.gone);
    if (there && local === null) desk.done();
  };
}
