/**
 * The background: every listener is added on the first tick, since the browser wakes a sleeping worker for an event and calls only
 * what is there then. It holds no state; a worker that is killed loses nothing.
 */
import { styleBadge } from '../platform/action.ts';
import { onCommand } from '../platform/commands.ts';
import { onMenu } from '../platform/menus.ts';
import { openPanel } from '../platform/panel.ts';
import { onGrants } from '../platform/permissions.ts';
import { onInstalled, onStartup, pageUrl, serveBackground } from '../platform/runtime.ts';
import { onSettingsChanged } from '../platform/storage.ts';
import { openTab } from '../platform/tabs.ts';
import { buildMenu, choose } from './menus.ts';
import { makeQueues } from './order.ts';
import { obey } from './reader.ts';
import { onGranted, onRevoked, register, registerAndServe } from './registration.ts';
import { serve } from './service.ts';

/** The browser's registers: menu and content scripts. */
const registers = makeQueues<'registers'>();
const inOrder = (task: () => Promise<unknown>): Promise<void> => registers('registers', task);
/** What the reader asks by key and menu, by tab: one that a dialog of its page has frozen answers nothing. */
const inTurn = makeQueues<number>();

serveBackground(serve);

onInstalled((reason) => {
  void styleBadge();
  void inOrder(buildMenu);
  void inOrder(registerAndServe);
  if (reason === 'install') void openTab(pageUrl('welcome.html'));
});

onStartup(() => {
  void styleBadge();
  void inOrder(buildMenu);
  void inOrder(registerAndServe);
});

onGrants(
  (origins) => void inOrder(() => onGranted(origins)),
  () => void inOrder(onRevoked),
);

onSettingsChanged(() => {
  void inOrder(buildMenu);
  void inOrder(register);
});

onMenu((id, tab) => void inTurn(tab.id, () => choose(id, tab.id)));

onCommand((command, tab) => {
  if (tab === null) return;
  // Opening the panel must stay inside the key press: nothing may be awaited before it.
  if (command === 'open-panel') void openPanel(tab.windowId);
  else void inTurn(tab.id, () => obey(command, tab.id));
});
