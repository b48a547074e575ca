/** What the toolbar button counts. */
import type { Settings } from '../settings/settings.ts';
import type { PageState } from './messages.ts';

/** How many marks of a page are shown: those of the themes that are on. Null where the page is not marked. */
export function shownCount({ phase, counts }: PageState, { themes }: Settings): number | null {
  if (phase !== 'marked') return null;
  const of = (theme: keyof typeof counts) => (themes[theme] ? counts[theme] : 0);
  return of('sovereignty') + of('cartel') + of('intervention');
}
