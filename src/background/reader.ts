/** What the reader asks of a page by key or menu. Asking by hand reads also a page that does not look like an article. */

import { openPopup } from '../platform/action.ts';
import type { Command } from '../platform/commands.ts';
import { reachPage, scanPage } from '../platform/scripting.ts';
import { loadSettings } from '../platform/storage.ts';
import { callTab } from '../platform/tabs.ts';
import { shownCount } from '../protocol/badge.ts';
import { showBadge, showRefusal } from './badge.ts';

/** Long enough to point at the button and read why; far shorter than the browser lets an idle worker live. */
const REFUSAL_MS = 5_000;

/** Marks the page; where the browser lets nobody in, the button says so. */
export async function mark(tabId: number): Promise<boolean> {
  const scanned = await scanPage(tabId, true);
  if (!scanned.ok) await showRefusal(tabId, 'closed');
  else if (scanned.value.phase === 'refused') await openPopup();
  return scanned.ok && scanned.value.phase === 'marked';
}

/** Answers a keyboard command on a tab. */
export async function obey(command: Exclude<Command, 'open-panel'>, tabId: number): Promise<void> {
  const state = await reachPage(tabId);
  if (!state.ok) return showRefusal(tabId, 'closed');
  const isOn = state.value.phase === 'marked' || state.value.phase === 'reading';
  if (command === 'toggle') {
    if (isOn) await callTab(tabId)('off', null);
    else await mark(tabId);
    return;
  }
  if (!isOn && !(await mark(tabId))) return;
  if (command === 'open-card') await callTab(tabId)('openCard', null);
  else await callTab(tabId)('step', { direction: command === 'next' ? 1 : -1, theme: null });
}

/** Explains the marked words that the selection touches. Where it touches none, the button says so. */
export async function explainSelection(tabId: number): Promise<void> {
  const state = await reachPage(tabId);
  if (!state.ok) return showRefusal(tabId, 'closed');
  if (state.value.phase !== 'marked' && !(await mark(tabId))) return;
  const explained = await callTab(tabId)('explainSelection', null);
  if (explained.ok && !explained.value) await sayNothingThere(tabId);
}

/** The button counts the page's marks, so the refusal stands there for a moment alone. Nobody waits for its end. */
async function sayNothingThere(tabId: number): Promise<void> {
  await showRefusal(tabId, 'nothingThere');
  setTimeout(() => void showCount(tabId), REFUSAL_MS);
}

async function showCount(tabId: number): Promise<void> {
  const [state, { settings }] = await Promise.all([callTab(tabId)('state', null), loadSettings()]);
  if (state.ok) await showBadge(tabId, shownCount(state.value, settings));
}
