/** The keys that the browser really gives, in one quiet line; nothing where it gives none. */
import { optionsWords, popupWords } from '../../locales/index.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { useWords } from './lang.tsx';

/** Only commands that have keys: an empty one helps nobody here, and the options list them all. */
export function KeysLine() {
  const t = useWords(popupWords);
  const { names } = useWords(optionsWords).keys;
  const keys = (useShortcuts() ?? []).filter(
    ({ name, keys }) => keys !== '' && name !== '_execute_action' && name !== '_execute_sidebar_action',
  );
  if (keys.length === 0) return null;
  return (
    <section class="section keys-line small quiet" aria-label={t.keys}>
      {keys.map((key) => (
        <span key={key.name}>
          <span>{names[key.name] ?? key.name}</span>{' '}
          <span>
            <kbd>{key.keys}</kbd>
          </span>
        </span>
      ))}
    </section>
  );
}
