/** The way to the page for pasted text. */
import { optionsWords } from '../../locales/index.ts';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { useOpened } from '../hooks/use-opened.ts';
import { Part } from './controls.tsx';

/** A button that opens it. */
export function Pasted() {
  const t = useWords(optionsWords).pasted;
  const desk = useDesk();
  const opened = useOpened();
  return (
    <Part title={t.title} hint={t.hint}>
      <button type="button" class="press outlined" onClick={() => opened(desk.openPaste())}>
        {t.open}
      </button>
    </Part>
  );
}
