/** The few controls that the options are made of. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useKeptFocus } from '../hooks/use-kept-focus.ts';

/** A titled part of the page with a hint under its title. The focus stays in it when what was pressed there goes away. */
export function Part(props: { readonly title: string; readonly hint?: string; readonly children: ComponentChildren }) {
  const id = useId();
  const kept = useKeptFocus();
  return (
    <section class="part" aria-labelledby={id} {...kept}>
      <h2 id={id}>{props.title}</h2>
      {props.hint !== undefined && <p class="quiet small">{props.hint}</p>}
      {props.children}
    </section>
  );
}

/** A checkbox with its label and a hint. */
export function Check(props: {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={props.on}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.turn(event.currentTarget.checked)}
      />
      <label for={id}>{props.children}</label>
      {props.hint !== undefined && (
        <p id={`${id}-hint`} class="quiet small">
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** One choice out of a few, as radio buttons. */
export function Choice<K extends string>(props: {
  readonly label: string;
  readonly now: K;
  readonly choices: readonly { readonly key: K; readonly label: string; readonly lang?: string }[];
  readonly choose: (key: K) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice" aria-label={props.label}>
      {props.choices.map(({ key, label, lang }) => (
        <label key={key} lang={lang}>
          <input type="radio" name={name} checked={key === props.now} onChange={() => props.choose(key)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** One choice out of a few, as a list that folds. */
export function Select<K extends string>(props: {
  readonly label: string;
  readonly now: K;
  readonly choices: readonly { readonly key: K; readonly label: string }[];
  readonly choose: (key: K) => void;
}) {
  const { label, now, choices, choose } = props;
  const id = useId();
  const onChange = (value: string) => {
    const chosen = choices.find(({ key }) => key === value);
    if (chosen !== undefined) choose(chosen.key);
  };
  return (
    <span class="labelled">
      <label for={id}>{label}</label>
      <select id={id} class="field" value={now} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
