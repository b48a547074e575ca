/** Own terms and put-aside rules to another browser: saved as a file here, added from it there. */
import { useRef, useState } from 'preact/hooks';
import { optionsWords } from '../../locales/index.ts';
import { type Brought, newIn, type Portable, portableIn, portableText, withBrought, withoutBrought } from '../../settings/portable.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

const FILE = 'lindero-terms.json';
/** Twice what full lists come to. */
const MOST_BYTES = 4_000_000;

/** A file adds to what is there, and what it added can be taken back as long as the page is open. */
export function Moving({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).moving;
  const desk = useDesk();
  const announce = useAnnounce();
  const chooser = useRef<HTMLInputElement>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const save = async () => announce((await desk.save(FILE, 'application/json', portableText(settings))) ? t.saved(FILE) : t.notSaved);
  const bring = async (file: File) => {
    const found = await readFile(file);
    if (found === null) return announce(t.notOurs);
    const news = newIn(settings, found);
    const { ownTerms, dismissed, left } = news;
    if (ownTerms.length + dismissed.length === 0) return announce(left === 0 ? t.nothingNew : t.full(left));
    const says = t.added(ownTerms.length, dismissed.length);
    if (await store((now) => withBrought(now, found), left === 0 ? says : `${says} ${t.full(left)}`)) setBrought(news);
  };
  const takeBack = async (news: Brought) => {
    if (await store((now) => withoutBrought(now, news), t.takenBack)) setBrought(null);
  };
  return (
    <Part title={t.title} hint={t.hint}>
      <p class="choices">
        <button type="button" class="press outlined" onClick={() => void save()}>
          {t.save}
        </button>
        <button type="button" class="press outlined" onClick={() => chooser.current?.click()}>
          {t.bring}
        </button>
        {/* Unseen: the browser writes its button in its own language. */}
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void bring(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      {brought !== null && (
        <button type="button" class="press outlined" onClick={() => void takeBack(brought)}>
          {t.takeBack}
        </button>
      )}
    </Part>
  );
}

/** What a chosen file holds; null where it is none of ours or cannot be read. */
async function readFile(file: File): Promise<Portable | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    return portableIn(await file.text());
  } catch {
    return null;
  }
}
