/** "Save as" behind a button, where there is room below. */
import { useState } from 'preact/hooks';
import { exportWords } from '../../locales/index.ts';
import type { Article } from '../view/article.ts';
import { Disclosure } from './disclosure.tsx';
import { useWords } from './lang.tsx';
import { SaveAs } from './save-as.tsx';

/** The button and the formats. */
export function SaveFold({ article }: { readonly article: Article }) {
  const t = useWords(exportWords);
  const [open, setOpen] = useState(false);
  return (
    <section class="section" aria-label={t.title}>
      <Disclosure open={open} toggle={() => setOpen(!open)} label={t.title} class="press drawer-button">
        <SaveAs article={article} />
      </Disclosure>
    </section>
  );
}
