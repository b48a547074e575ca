/** The form for one own term; says what is wrong beside the field. */
import { useId, useState } from 'preact/hooks';
import type { Theme } from '../../core/types.ts';
import { commonWords, optionsWords } from '../../locales/index.ts';
import type { OwnTerm } from '../../settings/properties.ts';
import { useWords } from '../components/lang.tsx';
import { plain } from '../view/marks.ts';
import { THEMES } from '../view/themes.ts';

const LONGEST = 120;

/** `term`: the term to change, or null for a new one. `others`: what it must not repeat. */
export function TermForm(props: {
  readonly term: OwnTerm | null;
  readonly others: readonly OwnTerm[];
  readonly keep: (term: OwnTerm) => Promise<void>;
  readonly cancel: (() => void) | null;
}) {
  const { term, others, keep, cancel } = props;
  const t = useWords(optionsWords).own;
  const common = useWords(commonWords);
  const id = useId();
  const [phrase, setPhrase] = useState(term?.phrase ?? '');
  const [theme, setTheme] = useState<Theme>(term?.theme ?? 'intervention');
  const [wrong, setWrong] = useState<'empty' | 'long' | 'twice' | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const mistake = mistakeOf(phrase, theme, others);
    setWrong(mistake);
    if (mistake !== null) return document.getElementById(id)?.focus();
    await keep({ phrase: phrase.trim().replace(/\s+/g, ' '), theme });
    if (term === null) setPhrase('');
  };
  return (
    <form class="term-form" onSubmit={(event) => void submit(event)} noValidate>
      <label for={id}>{t.phrase}</label>
      <input
        id={id}
        class="field"
        value={phrase}
        dir="auto"
        autocomplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={(event) => setPhrase(event.currentTarget.value)}
      />
      <label for={`${id}-theme`}>{t.theme}</label>
      <select
        id={`${id}-theme`}
        class="field"
        value={theme}
        onChange={(event) => setTheme(THEMES.find((each) => each === event.currentTarget.value) ?? 'intervention')}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {common.themes[each]}
          </option>
        ))}
      </select>
      <button type="submit" class="press outlined">
        {term === null ? t.add : t.save}
      </button>
      {cancel !== null && (
        <button type="button" class="press" onClick={cancel}>
          {t.cancel}
        </button>
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {t[wrong]}
        </p>
      )}
    </form>
  );
}

function mistakeOf(phrase: string, theme: Theme, others: readonly OwnTerm[]): 'empty' | 'long' | 'twice' | null {
  const wanted = plain(phrase);
  if (!/[\p{L}\p{N}]/u.test(wanted)) return 'empty';
  if (phrase.trim().length > LONGEST) return 'long';
  return others.some((other) => plain(other.phrase) === wanted && other.theme === theme) ? 'twice' : null;
}
