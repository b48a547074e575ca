/** The keys that the browser really gives. */
import { optionsWords } from '../../locales/index.ts';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { useOpened } from '../hooks/use-opened.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import type { Shortcut } from '../port.ts';
import { Part } from './controls.tsx';

/** A table of commands; where the browser has none (a phone), it says so. */
export function Keys() {
  const t = useWords(optionsWords).keys;
  const desk = useDesk();
  const open = useOpened();
  const keys = useShortcuts();
  return (
    <Part title={t.title}>
      {keys?.length === 0 && <p>{t.unavailable}</p>}
      {keys !== null && keys.length > 0 && (
        <>
          <KeyList keys={keys} />
          <button type="button" class="press outlined" onClick={() => open(desk.openShortcuts())}>
            {t.change}
          </button>
        </>
      )}
    </Part>
  );
}

function KeyList({ keys }: { readonly keys: readonly Shortcut[] }) {
  const t = useWords(optionsWords).keys;
  return (
    <dl class="keys">
      {keys.map((key) => (
        <div key={key.name}>
          <dt>{t.names[key.name] ?? key.name}</dt>
          <dd>{key.keys === '' ? <span class="quiet">{t.none}</span> : <kbd>{key.keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
