/** The one setting that a page's session writes: which rules the reader put aside. */
import { type Dismissed, isHost } from '../settings/properties.ts';
import { readSettings, withChange } from '../settings/settings.ts';

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

interface Api {
  readonly storage?: { readonly local: Storage };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/** `private`: nothing is stored from a private window. `failed`: a full storage, an updated extension, a page of no site. */
export type DismissOutcome = 'stored' | 'private' | 'failed';

const KEY = 'settings';
const LONGEST_PHRASE = 120;

// biome-ignore lint/suspicious/noShadowRestrictedNames: only its type is narrowed, to the part used here
declare const globalThis: { readonly browser?: Api; readonly chrome?: Api };

const contentApi = (): Api | undefined => (globalThis.browser?.storage ? globalThis.browser : globalThis.chrome);

/** Puts a rule aside, on a site or everywhere, or takes that back. */
export async function saveDismissed({ entry, phrase, site }: Dismissed, dismissed: boolean): Promise<DismissOutcome> {
  const api = contentApi();
  if (api?.extension?.inIncognitoContext === true) return 'private';
  if (api?.storage === undefined || (site !== null && !isHost(site))) return 'failed';
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    const others = readSettings(stored).settings.dismissed.filter((each) => each.entry !== entry || each.site !== site);
    const rule = { entry, phrase: phrase.slice(0, LONGEST_PHRASE).toLowerCase(), site };
    await api.storage.local.set({ [KEY]: withChange(stored, { dismissed: dismissed ? [rule, ...others] : others }) });
    return 'stored';
  } catch {
    return 'failed';
  }
}
