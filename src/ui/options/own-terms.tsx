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
  // The term itself, not its place: the list can change meanwhile.
  const [editing, setEditing] = useState<OwnTerm | null>(null);
  const terms = settings.ownTerms;
  const add = (term: OwnTerm) => store(({ ownTerms }) => ({ ownTerms: [...ownTerms, term] }), t.added(term.phrase));
  const replace = async (old: OwnTerm, term: OwnTerm) => {
    const exchange = (each: OwnTerm) => (isSame(each, old) ? term : each);
    const done = await store(({ ownTerms }) => ({ ownTerms: ownTerms.map(exchange) }), t.added(term.phrase));
    if (done) setEditing(null);
    return done;
  };
  const remove = (term: OwnTerm) =>
    store(({ ownTerms }) => ({ ownTerms: ownTerms.filter((each) => !isSame(each, term)) }), t.removed(term.phrase));
  return (
    <Part title={t.title} hint={t.hint}>
      {terms.length === 0 && <p>{t.none}</p>}
      <ul class="rows">
        {terms.map((term) => (
          <li key={`${term.theme} ${term.phrase}`}>
            {editing !== null && isSame(term, editing) ? (
              <TermForm
                term={term}
                others={terms.filter((each) => !isSame(each, term))}
                keep={(kept) => replace(term, kept)}
                cancel={() => setEditing(null)}
              />
            ) : (
              <TermRow term={term} change={() => setEditing(term)} remove={() => void remove(term)} />
            )}
          </li>
        ))}
      </ul>
      <TermForm term={null} others={terms} keep={add} cancel={null} />
    </Part>
  );
}

/** A list holds no phrase twice under one theme. */
const isSame = (a: OwnTerm, b: OwnTerm): boolean => a.theme === b.theme && a.phrase === b.phrase;

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
      {/* Two columns to the eye; without it the ear gets one word. */}
      <span class="unseen">, </span>
      <span class="quiet small">{[common.themes[term.theme], ...useSaid(term)].join(' · ')}</span>
      <span class="acts">
        <button type="button" class="press" aria-label={t.changeWhat(term.phrase)} onClick={change}>
          {t.change}
        </button>
        <button type="button" class="press" aria-label={t.removeWhat(term.phrase)} onClick={remove}>
          {t.remove}
        </button>
      </span>
    </>
  );
}
