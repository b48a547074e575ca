/** "Copy diagnosis": what helps to report a fault, and nothing of what was read. */
import { optionsWords, stateWords } from '../../locales/index.ts';
import type { Settings } from '../../settings/settings.ts';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { useCopy } from '../hooks/use-copy.ts';
import { diagnosis } from '../view/diagnosis.ts';
import { Part } from './controls.tsx';

/** The text is shown before it is copied, so that nobody sends what was not seen. */
export function Diagnosis({ settings }: { readonly settings: Settings }) {
  const t = useWords(optionsWords).diagnosis;
  const words = useWords(stateWords).diagnosis;
  const desk = useDesk();
  const copy = useCopy();
  const text = diagnosis(desk.versions, settings, null);
  return (
    <Part title={t.title} hint={t.hint}>
      <pre class="diagnosis">{text}</pre>
      <button type="button" class="press outlined" onClick={() => void copy(text, words.copied)}>
        {words.copy}
      </button>
    </Part>
  );
}
