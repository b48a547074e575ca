/** Said where the settings cannot be read: nothing that is chosen is stored then, until the reader starts anew. */
import { commonWords, optionsWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useWords } from '../components/lang.tsx';
import type { SettingsHandle } from '../hooks/use-settings.ts';
import { Part } from './controls.tsx';

/** Nothing where the settings were read. */
export function Unreadable({ readable, startAnew }: SettingsHandle) {
  const t = useWords(optionsWords).unreadable;
  const common = useWords(commonWords);
  const announce = useAnnounce();
  if (readable) return null;
  const begin = async () => announce((await startAnew()) ? t.done : common.notStored['not-stored']);
  return (
    <Part title={t.title} hint={t.hint}>
      <button type="button" class="press outlined" onClick={() => void begin()}>
        {t.startAnew}
      </button>
    </Part>
  );
}
