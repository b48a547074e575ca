/** The switch of the page. */
import type { ComponentChildren } from 'preact';

/** A switch with its label at its side. `busy` keeps it from being turned twice. */
export function Switch(props: {
  readonly on: boolean;
  readonly busy?: boolean;
  readonly turn: (on: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const { on, busy = false, turn, children } = props;
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} aria-disabled={busy} onClick={() => !busy && turn(!on)}>
      <span>{children}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
