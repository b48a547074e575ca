/** The form for one own term; says what is wrong beside the field. */
import { useId, useState } from 'preact/hooks';
import { commonWords, optionsWords } from '../../locales/index.ts';
import type { OwnTerm } from '../../settings/properties.ts';
import { useWords } from '../components/lang.tsx';
import { THEMES } from '../view/themes.ts';
import { Check, Select } from './controls.tsx';
import { draftOf, type Mistake, mistakeOf, type TermDraft, termOf } from './term-draft.ts';

const NEAR = ['none', 'must', 'mustNot'] as const;

/** `term`: the term to change, or null for a new one. `others`: what it must not repeat. `keep` tells whether it was stored. */
export function TermForm(props: {
  readonly term: OwnTerm | null;
  readonly others: readonly OwnTerm[];
  readonly keep: (term: OwnTerm) => Promise<boolean>;
  readonly cancel: (() => void) | null;
}) {
  const { term, others, keep, cancel } = props;
  const t = useWords(optionsWords).own;
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(term));
  const [wrong, setWrong] = useState<Mistake | null>(null);
  const change = (part: Partial<TermDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: Event) => {
    event.preventDefault();
    const mistake = mistakeOf(draft, others);
    setWrong(mistake);
    if (mistake !== null) return document.getElementById(mistake === 'nearEmpty' ? `${id}-near` : id)?.focus();
    const isKept = await keep(termOf(draft));
    if (isKept && term === null) setDraft(draftOf(null));
  };
  return (
    <form class="term-form" onSubmit={(event) => void submit(event)} noValidate>
      <Words
        id={id}
        label={t.phrase}
        value={draft.phrase}
        wrong={wrong !== null && wrong !== 'nearEmpty'}
        change={(phrase) => change({ phrase })}
      />
      <ThemeSelect draft={draft} change={change} />
      {wrong !== null && wrong !== 'nearEmpty' && <Wrong id={id} says={t[wrong]} />}
      <Details draft={draft} change={change} id={`${id}-near`} wrong={wrong === 'nearEmpty'} />
      <button type="submit" class="press outlined">
        {term === null ? t.add : t.save}
      </button>
      {cancel !== null && (
        <button type="button" class="press" onClick={cancel}>
          {t.cancel}
        </button>
      )}
    </form>
  );
}

type Change = (part: Partial<TermDraft>) => void;

function ThemeSelect({ draft, change }: { readonly draft: TermDraft; readonly change: Change }) {
  const t = useWords(optionsWords).own;
  const common = useWords(commonWords);
  const choices = THEMES.map((key) => ({ key, label: common.themes[key] }));
  return <Select label={t.theme} now={draft.theme} choices={choices} choose={(theme) => change({ theme })} />;
}

/** What is wrong with a field, in the line under it. */
function Wrong({ id, says }: { readonly id: string; readonly says: string }) {
  return (
    <p id={`${id}-wrong`} class="wrong" role="alert">
      {says}
    </p>
  );
}

/** Word forms, capitals, and the word that must or must not stand near. */
function Details(props: { readonly draft: TermDraft; readonly change: Change; readonly id: string; readonly wrong: boolean }) {
  const { draft, change, id, wrong } = props;
  const t = useWords(optionsWords).own;
  return (
    <div class="term-details">
      <Check on={draft.forms} turn={(forms) => change({ forms })}>
        {t.forms}
      </Check>
      <Check on={draft.matchCase} turn={(matchCase) => change({ matchCase })}>
        {t.matchCase}
      </Check>
      <p class="term-near">
        <Select
          label={t.near}
          now={draft.near}
          choices={NEAR.map((key) => ({ key, label: t.nearChoices[key] }))}
          choose={(near) => change({ near })}
        />
        {draft.near !== 'none' && (
          <Words id={id} label={t.nearWord} value={draft.nearWord} wrong={wrong} change={(nearWord) => change({ nearWord })} />
        )}
      </p>
      {wrong && <Wrong id={id} says={t.nearEmpty} />}
    </div>
  );
}

/** A field for words; what is wrong with it stands in the element `<id>-wrong`. */
function Words(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly change: (value: string) => void;
}) {
  const { id, label, value, wrong, change } = props;
  return (
    <span class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        value={value}
        dir="auto"
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </span>
  );
}
