/** Numbered changes of the stored settings, oldest first. A migration never throws on odd values: repair comes after it. */

/** What lies in storage before it is read. */
export type Raw = Readonly<Record<string, unknown>>;

/** `MIGRATIONS[n]` brings settings of version n + 1 to version n + 2. */
const MIGRATIONS: readonly ((raw: Raw) => Raw)[] = [dismissEverywhere];

/** The version that this code writes. */
export const CURRENT_VERSION = MIGRATIONS.length + 1;

/** Brings stored settings of any older version to the current one. Those of a newer version are left as they are. */
export function migrate(raw: Raw, migrations: readonly ((raw: Raw) => Raw)[] = MIGRATIONS): Raw {
  return migrations.slice(Math.max(0, versionOf(raw) - 1)).reduce((at, step) => step(at), raw);
}

/** The version written beside the settings; 1 where none or an unsound one stands there. */
export function versionOf(raw: Raw): number {
  const version = raw.version;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/** 1 → 2: what was put aside was so everywhere, and named no site. */
function dismissEverywhere(raw: Raw): Raw {
  const { dismissed } = raw;
  return Array.isArray(dismissed) ? { ...raw, dismissed: dismissed.map((each: object) => ({ ...each, site: null })) } : raw;
}
