/** Take along: the article's marks, quotes and stances as a file, or the brief on the clipboard. */
import { useMemo } from 'preact/hooks';
import { commonWords, exportWords } from '../../locales/index.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { toMarkdown } from '../export/markdown.ts';
import { idsOf } from '../export/rules.ts';
import { exportSource, fileName } from '../export/source.ts';
import { useCopy } from '../hooks/use-copy.ts';
import type { Article } from '../view/article.ts';
import { useAnnounce } from './announcer.tsx';
import { useDesk } from './desk.tsx';
import { useLang, useWords } from './lang.tsx';

/** The formats as buttons. */
export function SaveAs({ article }: { readonly article: Article }) {
  const t = useWords(exportWords);
  const common = useWords(commonWords);
  const lang = useLang();
  const desk = useDesk();
  const announce = useAnnounce();
  const copy = useCopy();
  const source = () => exportSource(article, desk.versions.extension, new Date());
  // Asked when the formats unfold, so that a press need not wait.
  const explained = useMemo(() => desk.explain(idsOf(article.analysis), lang), [desk, article.analysis, lang]);
  const save = async ({ ending, mime, write }: ExportFormat) => {
    const from = source();
    const name = fileName(from, ending);
    announce((await desk.save(name, mime, write(from, lang, await explained))) ? t.saved(name) : t.notSaved);
  };
  const copyBrief = async () => copy(toMarkdown(source(), lang, await explained), common.copied);
  return (
    <fieldset class="save" aria-label={t.title}>
      <p class="quiet small">{t.intro}</p>
      {EXPORT_FORMATS.map((format) => (
        <button key={format.name} type="button" class="press" onClick={() => void save(format)}>
          {t.formats[format.name]}
        </button>
      ))}
      <button type="button" class="press" onClick={() => void copyBrief()}>
        {t.copyBrief}
      </button>
    </fieldset>
  );
}
