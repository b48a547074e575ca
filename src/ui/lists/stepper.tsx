/** Next and previous mark, with "3 of 17" shown and announced. */
import { useState } from 'preact/hooks';
import { panelWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';

/** The two buttons and the place where the reader is. */
export function Stepper() {
  const t = useWords(panelWords);
  const desk = useDesk();
  const announce = useAnnounce();
  const [place, setPlace] = useState('');
  const step = async (direction: 1 | -1) => {
    const reply = await desk.call('step', { direction, theme: null });
    const says = reply.ok ? t.position(reply.value.index, reply.value.total) : t.position(0, 0);
    setPlace(says);
    announce(says, 'heard');
    if (reply.ok && reply.value.total > 0) desk.done();
  };
  return (
    <div class="stepper">
      <button type="button" class="press outlined" aria-label={t.previous} onClick={() => void step(-1)}>
        <span aria-hidden="true">↑ </span>
        {t.before}
      </button>
      <button type="button" class="press outlined" aria-label={t.next} onClick={() => void step(1)}>
        <span aria-hidden="true">↓ </span>
        {t.after}
      </button>
      <span class="quiet small">{place}</span>
    </div>
  );
}
