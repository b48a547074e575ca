/** What a card asks to put aside for good. */
import { updateSettings } from '../platform/storage.ts';
import type { DismissOutcome } from '../protocol/messages.ts';
import { withRule } from '../settings/dismissed.ts';
import { type Dismissed, LONGEST_PHRASE } from '../settings/properties.ts';

/** Puts a rule aside, or takes that back; nothing is stored from a private window. */
export async function dismiss({ entry, phrase, site }: Dismissed, isAside: boolean, isPrivate: boolean): Promise<DismissOutcome> {
  // Some letters grow in lower case.
  const rule = { entry, phrase: phrase.toLowerCase().slice(0, LONGEST_PHRASE), site };
  const written = await updateSettings((now) => ({ dismissed: withRule(now, rule, isAside) }), isPrivate);
  if (written.ok) return 'stored';
  return written.reason === 'private' ? 'private' : 'failed';
}
