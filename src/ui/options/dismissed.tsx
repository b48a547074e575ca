/** Rules that were put aside with "Not this one". */
import { optionsWords } from '../../locales/index.ts';
import { withRule } from '../../settings/dismissed.ts';
import { useWords } from '../components/lang.tsx';
import { Part } from './controls.tsx';
import type { SectionProps } from './use-store.ts';

/** The list; each can be marked again. */
export function DismissedMarks({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).dismissed;
  const { dismissed } = settings;
  return (
    <Part title={t.title} hint={t.hint}>
      {dismissed.length === 0 && <p>{t.none}</p>}
      <ul class="rows">
        {dismissed.map((each) => (
          <li key={`${each.entry} ${each.site}`}>
            <bdi class="said">{each.phrase}</bdi>
            <span class="unseen">, </span>
            <bdi class="tag">{each.site ?? t.everywhere}</bdi>
            <button
              type="button"
              class="press"
              aria-label={t.backWhat(each.phrase, each.site ?? t.everywhere)}
              onClick={() => void store((now) => ({ dismissed: withRule(now, each, false) }), t.marked(each.phrase))}
            >
              {t.back}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
