/** Settings as the rest of the house sees them, and their reading from and writing to what storage holds. */
import { CURRENT_VERSION, migrate, type Raw, versionOf } from './migrations.ts';
import { PROPERTIES, type Property } from './properties.ts';
import { isRecord } from './record.ts';

type Table = typeof PROPERTIES;

/** Everything that the reader can choose. */
export type Settings = { readonly [K in keyof Table]: Table[K] extends Property<infer T> ? T : never };

/** A change of the settings, made from what stands there when it is stored: what a surface read before may be older. */
export type Change = (now: Settings) => Partial<Settings>;

const NAMES = Object.keys(PROPERTIES).filter(isSettingName);

/** The settings of somebody who never chose anything. */
export const DEFAULTS: Settings = readSettings(undefined);

/** Reads what storage holds, of a newer version as far as it is understood. Each unsound property alone falls back to its default; nothing throws. */
export function readSettings(stored: unknown): Settings {
  const raw = isRecord(stored) ? migrate(stored) : {};
  const settings = Object.fromEntries(
    NAMES.map((name) => {
      const { fallback, read } = PROPERTIES[name];
      return [name, (Object.hasOwn(raw, name) ? read(raw[name]) : undefined) ?? fallback];
    }),
  );
  if (!isSettings(settings)) throw new Error('settings table is incomplete');
  return settings;
}

/**
 * What to store after a change. Keeps properties that this version does not know (a newer one wrote them) and their version number.
 * @param stored what storage holds now, of any soundness
 */
export function withChange(stored: unknown, change: Partial<Settings>): Raw {
  const kept = isRecord(stored) ? migrate(stored) : {};
  return { ...kept, ...readSettings(stored), ...change, version: Math.max(versionOf(kept), CURRENT_VERSION) };
}

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(PROPERTIES, name);
}

/** Every name was read by its own property, so presence is all that is left to prove. */
function isSettings(value: Readonly<Record<string, unknown>>): value is Settings {
  return NAMES.every((name) => value[name] !== undefined);
}
