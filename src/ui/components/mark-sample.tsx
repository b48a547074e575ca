/** Words painted as a mark of their theme, as in the page. */
import type { ComponentChildren } from 'preact';
import type { Theme } from '../../core/types.ts';

/** A sample of a mark. */
export function MarkSample({ theme, children }: { readonly theme: Theme; readonly children: ComponentChildren }) {
  return <span class={`mark ${theme}`}>{children}</span>;
}
