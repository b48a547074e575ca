/** Words of the article: in its own language, in a serif, never cut without a way to the rest. */
import { useState } from 'preact/hooks';
import type { Lang } from '../../core/types.ts';
import { commonWords } from '../../locales/index.ts';
import { shorten } from '../view/text.ts';
import { useWords } from './lang.tsx';

const LONGEST = 320;

/** A stretch of the article; a long one is cut at a blank and unfolds. */
export function Said({ text, lang }: { readonly text: string; readonly lang: Lang | null }) {
  const common = useWords(commonWords);
  const [whole, setWhole] = useState(false);
  const cut = shorten(text, LONGEST);
  return (
    <>
      <span class="said" lang={lang ?? undefined} dir={lang === null ? 'auto' : 'ltr'}>
        {whole ? text : cut}
      </span>
      {cut !== text && (
        <button type="button" class="press small more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? common.less : common.more}
        </button>
      )}
    </>
  );
}
