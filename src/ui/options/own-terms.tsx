/** The reader's own terms: add, change, remove. */
import { useState } from 'preact/hooks';
import { commonWords, optionsWords } from '../../locales/index.ts';
import type { OwnTerm } from '../../settings/properties.ts';
import { useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { Part } from './controls.tsx';
import { TermForm } from './term-form.tsx';
import type { SectionProps } from './use-store.ts';

/** The list with its form. */
export function OwnTerms({ settings, store }: SectionProps) {
  const t = useWords(optionsWords).own;
  const [editing, setEditing] = useState<number | null>(null);
  const terms = settings.ownTerms;
  const keep = async (term: OwnTerm, at: number | null) => {
    await store(
      { ownTerms: at === null ? [...terms, term] : terms.map((each, index) => (index === at ? term : each)) },
      t.added(term.phrase),
    );
    setEditing(null);
  };
  const remove = (at: number, { phrase }: OwnTerm) => store({ ownTerms: terms.filter((_, index) => index !== at) }, t.removed(phrase));
  return (
    <Part title={t.title} hint={t.hint}>
      {terms.length === 0 && <p>{t.none}</p>}
      <ul class="rows">
        {terms.map((term, at) => (
          <li key={`${term.theme} ${term.phrase}`}>
            {editing === at ? (
              <TermForm
                term={term}
                others={terms.filter((_, index) => index !== at)}
                keep={(kept) => keep(kept, at)}
                cancel={() => setEditing(null)}
              />
            ) : (
              <TermRow term={term} change={() => setEditing(at)} remove={() => void remove(at, term)} />
            )}
          </li>
        ))}
      </ul>
      <TermForm term={null} others={terms} keep={(term) => keep(term, null)} cancel={null} />
    </Part>
  );
}

/** What narrows a term, in words. */
function useSaid({ asWritten, matchCase, near }: OwnTerm): readonly string[] {
  const { says } = useWords(optionsWords).own;
  return [
    ...(asWritten === true ? [says.asWritten] : []),
    ...(matchCase === true ? [says.matchCase] : []),
    ...(near === undefined ? [] : [near.must ? says.must(near.word) : says.mustNot(near.word)]),
  ];
}

function TermRow({ term, change, remove }: { readonly term: OwnTerm; readonly change: () => void; readonly remove: () => void }) {
  const t = useWords(optionsWords).own;
  const common = useWords(commonWords);
  return (
    <>
      <MarkSample theme={term.theme}>
        <bdi>{term.phrase}</bdi>
      </MarkSample>
      <span class="quiet small">{[common.themes[term.theme], ...useSaid(term)].join(' · ')}</span>
      <button type="button" class="press" aria-label={t.changeWhat(term.phrase)} onClick={change}>
        {t.change}
      </button>
      <button type="button" class="press" aria-label={t.removeWhat(term.phrase)} onClick={remove}>
        {t.remove}
      </button>
    </>
  );
}
