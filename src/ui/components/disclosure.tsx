/** A button that unfolds what stands behind it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Button and fold. The fold is drawn only while it is open, so that a long list costs nothing folded. */
export function Disclosure(props: {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly label: ComponentChildren;
  readonly class?: string;
  /** A name for the button where its content alone does not say it. */
  readonly name?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const { open, toggle, label, name, children } = props;
  return (
    <>
      <button
        type="button"
        class={props.class ?? 'press'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={toggle}
      >
        {label}
      </button>
      {open && (
        <div id={id} class="fold">
          {children}
        </div>
      )}
    </>
  );
}
