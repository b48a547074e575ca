/** Settings as the rest of the house sees them, and their reading from and writing to what storage holds. */
import { CURRENT_VERSION, migrate, type Raw, versionOf } from './migrations.ts';
import { PROPERTIES, type Property } from './properties.ts';
import { isRecord } from './record.ts';

type Table = typeof PROPERTIES;

/** Everything that the reader can choose. */
export type Settings = { readonly [K in keyof Table]: Table[K] extends Property<infer T> ? T : never };

/** The name of one setting. */
export type SettingName = keyof Settings;

/** A change of the settings, made from what stands there when it is stored: what a surface read before may be older. */
export type Change = (now: Settings) => Partial<Settings>;

/** What reading found. */
export interface Loaded {
  readonly settings: Settings;
  /** Names of settings that were unsound and are at their default (or repaired) now. */
  readonly repaired: readonly string[];
  /** True where a newer version of the extension wrote them: they are read as far as they are understood, and kept. */
  readonly newer: boolean;
}

const NAMES = Object.keys(PROPERTIES).filter(isSettingName);

/** The settings of somebody who never chose anything. */
export const DEFAULTS: Settings = readSettings(undefined).settings;

/** Reads what storage holds. Each unsound property alone falls back to its default; nothing throws. */
export function readSettings(stored: unknown): Loaded {
  const raw = isRecord(stored) ? migrate(stored) : {};
  const repaired: string[] = stored === undefined || isRecord(stored) ? [] : ['settings'];
  const settings = Object.fromEntries(
    NAMES.map((name) => {
      const { fallback, read } = PROPERTIES[name];
      const value = Object.hasOwn(raw, name) ? read(raw[name]) : fallback;
      if (value === undefined || changed(raw, name, value)) repaired.push(name);
      return [name, value ?? fallback];
    }),
  );
  if (!isSettings(settings)) throw new Error('settings table is incomplete');
  return { settings, repaired, newer: versionOf(raw) > CURRENT_VERSION };
}

/**
 * What to store after a change. Keeps properties that this version does not know (a newer one wrote them) and their version number.
 * @param stored what storage holds now, of any soundness
 */
export function withChange(stored: unknown, change: Partial<Settings>): Raw {
  const kept = isRecord(stored) ? migrate(stored) : {};
  const { settings } = readSettings(stored);
  return { ...kept, ...settings, ...change, version: Math.max(versionOf(kept), CURRENT_VERSION) };
}

function changed(raw: Raw, name: SettingName, value: unknown): boolean {
  return Object.hasOwn(raw, name) && JSON.stringify(raw[name]) !== JSON.stringify(value);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(PROPERTIES, name);
}

/** Every name was read by its own property, so presence is all that is left to prove. */
function isSettings(value: Readonly<Record<string, unknown>>): value is Settings {
  return NAMES.every((name) => value[name] !== undefined);
}
