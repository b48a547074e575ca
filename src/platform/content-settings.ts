/** The one setting that a page's session writes: which kinds of marks the reader does not want to see. */
import { readSettings, withChange } from '../settings/settings.ts';

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

interface Api {
  readonly storage?: { readonly local: Storage };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

const KEY = 'settings';

// biome-ignore lint/suspicious/noShadowRestrictedNames: only its type is narrowed, to the part used here
declare const globalThis: { readonly browser?: Api; readonly chrome?: Api };

const contentApi = (): Api | undefined => (globalThis.browser?.storage ? globalThis.browser : globalThis.chrome);

/**
 * Remembers or takes back that a phrase found by an entry is not wanted.
 * @param phrase lower case
 * @returns false where it could not be stored: a full storage, an updated extension, a private window
 */
export async function saveDismissed(entry: string, phrase: string, dismissed: boolean): Promise<boolean> {
  const api = contentApi();
  if (api?.storage === undefined || api.extension?.inIncognitoContext === true) return false;
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    const others = readSettings(stored).settings.dismissed.filter((each) => each.entry !== entry || each.phrase !== phrase);
    await api.storage.local.set({ [KEY]: withChange(stored, { dismissed: dismissed ? [...others, { entry, phrase }] : others }) });
    return true;
  } catch {
    return false;
  }
}
