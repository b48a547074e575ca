/** Keyboard commands. Firefox for Android has none. */
import { browser } from './browser.ts';
import { readTab, type Tab } from './tabs.ts';

/** The commands of `manifest.json` that we answer ourselves. */
const COMMANDS = ['toggle', 'next', 'previous', 'open-card', 'open-panel'] as const;

/** One of them. */
export type Command = (typeof COMMANDS)[number];

/** A command and the keys that call it now; empty where it has none, or another extension holds them. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The real shortcuts, as the reader may have changed them; `_execute_action` opens the popup. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? '' }]));
}

/** Calls back when a command is given. */
export function onCommand(listener: (command: Command, tab: Tab | null) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((each) => each === name);
    if (command !== undefined) listener(command, tab === undefined ? null : readTab(tab));
  });
}

/** Opens the browser's own page for rebinding keys. False where the browser does not let an extension open it. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    if (isSettingsOpener(browser.commands)) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

/** Firefox 137 and later; the polyfill's types do not know it yet. */
function isSettingsOpener(commands: object | undefined): commands is { openShortcutSettings(): Promise<void> } {
  return commands !== undefined && 'openShortcutSettings' in commands;
}
