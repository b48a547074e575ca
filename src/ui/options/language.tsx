/** The language of the interface; each language names itself in its own tongue. */
import { optionsWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { Choice, Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

/** The choice of language. */
export function LanguageChoice({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).language;
  return (
    <Part title={t.title}>
      <Choice
        label={t.title}
        now={settings.language}
        choose={(language) => void store(() => ({ language }))}
        choices={[
          { key: 'auto', label: t.auto },
          { key: 'en', label: t.en, lang: 'en' },
          { key: 'es', label: t.es, lang: 'es' },
        ]}
      />
    </Part>
  );
}
