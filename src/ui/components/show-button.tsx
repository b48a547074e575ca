/** Goes to a place in the page. */
import type { Span } from '../../core/types.ts';
import { commonWords } from '../../locales/index.ts';
import { useAnnounce } from './announcer.tsx';
import { useDesk } from './desk.tsx';
import { useWords } from './lang.tsx';

/** The button "Show"; says when the passage is gone. */
export function ShowButton({ span, what }: { readonly span: Span; readonly what: string }) {
  const common = useWords(commonWords);
  const jump = useJump();
  return (
    <button type="button" class="press" aria-label={common.showWhat(what)} onClick={() => jump(span)}>
      {common.show}
    </button>
  );
}

/** Scrolls the page to a stretch of its text, and says whether it is there. */
export function useJump(): (span: Span) => Promise<void> {
  const common = useWords(commonWords);
  const announce = useAnnounce();
  const desk = useDesk();
  return async ({ start, end }) => {
    const reply = await desk.call('jump', { start, end });
    const there = reply.ok && reply.value;
    announce(there ? common.shown : common.gone);
    if (there) desk.done();
  };
}
