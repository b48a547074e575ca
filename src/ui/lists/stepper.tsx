/** Next and previous mark, of all or of one theme, with "3 of 17" shown and announced. */
import { useState } from 'preact/hooks';
import type { Theme } from '../../core/types.ts';
import { commonWords, panelWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';

/** The two buttons and the place where the reader is. `theme`: only its marks; the buttons are then small, and stand beside its name. */
export function Stepper({ theme = null }: { readonly theme?: Theme | null }) {
  const t = useWords(panelWords);
  const common = useWords(commonWords);
  const desk = useDesk();
  const announce = useAnnounce();
  const [place, setPlace] = useState('');
  const step = async (direction: 1 | -1) => {
    const reply = await desk.call('step', { direction, theme });
    const says = reply.ok ? t.position(reply.value.index, reply.value.total) : t.position(0, 0);
    setPlace(says);
    announce(says, 'heard');
    if (reply.ok && reply.value.total > 0) desk.done();
  };
  const name = (label: string) => (theme === null ? label : `${label}: ${common.themes[theme]}`);
  return (
    <div class={theme === null ? 'stepper' : 'stepper of-theme'}>
      <button type="button" class="press outlined" aria-label={name(t.previous)} title={name(t.previous)} onClick={() => void step(-1)}>
        <span aria-hidden="true">↑ </span>
        {theme === null && t.before}
      </button>
      <button type="button" class="press outlined" aria-label={name(t.next)} title={name(t.next)} onClick={() => void step(1)}>
        <span aria-hidden="true">↓ </span>
        {theme === null && t.after}
      </button>
      <span class="quiet small">{place}</span>
    </div>
  );
}
