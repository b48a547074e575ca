/** An honest state with what can be done about it. */
import { stateWords } from '../../locales/index.ts';
import { useCopy } from '../hooks/use-copy.ts';
import type { Notice as Content, Remedy } from '../view/notice.ts';
import { useWords } from './lang.tsx';

/** The notice; `act` does what its button says, `diagnose` writes what helps to report a fault. */
export function Notice(props: { readonly notice: Content; readonly act: (remedy: Remedy) => void; readonly diagnose: () => string }) {
  const { act, diagnose } = props;
  const { says, can, button, also, isFault } = props.notice;
  const t = useWords(stateWords).diagnosis;
  const copy = useCopy();
  return (
    <section class="section notice">
      <p class="notice-says">{says}</p>
      {can !== '' && <p class="quiet">{can}</p>}
      <p class="notice-acts">
        {button !== null && (
          <button type="button" class="press outlined" onClick={() => act(button.remedy)}>
            {button.label}
          </button>
        )}
        {also !== undefined && (
          <button type="button" class="press" onClick={() => act(also.remedy)}>
            {also.label}
          </button>
        )}
        {isFault === true && (
          <button type="button" class="press" onClick={() => void copy(diagnose(), t.copied)}>
            {t.copy}
          </button>
        )}
      </p>
    </section>
  );
}
