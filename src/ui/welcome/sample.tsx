/** The sample: a short article as Lindero marks it, and who stands where in it. */
import { useMemo } from 'preact/hooks';
import { welcomeWords } from '../../locales/index.ts';
import { DEFAULTS } from '../../settings/settings.ts';
import { useLang, useWords } from '../components/lang.tsx';
import { MarkedText } from '../components/marked-text.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { sampleArticle } from './sample-article.ts';

/** Article and stances, one under the other. */
export function Sample() {
  const t = useWords(welcomeWords).sample;
  const lang = useLang();
  const article = useMemo(() => sampleArticle(lang), [lang]);
  return (
    <section class="part">
      <h2>{t.title}</h2>
      <p class="quiet">{t.note}</p>
      <MarkedText article={article} themes={DEFAULTS.themes}>
        <StanceSection article={article} all />
      </MarkedText>
    </section>
  );
}
