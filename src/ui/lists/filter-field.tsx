/** The filter over a list, with how many it leaves. */
import { useId } from 'preact/hooks';
import { panelWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';

/** A search field; Escape empties it (the browser's own way of a search field). */
export function FilterField(props: {
  readonly filter: string;
  readonly change: (filter: string) => void;
  readonly found: number;
  readonly all: number;
}) {
  const t = useWords(panelWords);
  const id = useId();
  return (
    <p>
      <label class="small" for={id}>
        {t.filter}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        value={props.filter}
        placeholder={t.filterHint}
        autocomplete="off"
        onInput={(event) => props.change(event.currentTarget.value)}
      />
      <span class="quiet small" role="status">
        {t.found(props.found, props.all)}
      </span>
    </p>
  );
}
