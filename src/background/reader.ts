/** What the reader asks of a page by key or menu. Asking by hand reads also a page that does not look like an article. */

import { openPopup } from '../platform/action.ts';
import type { Command } from '../platform/commands.ts';
import { reachPage, scanPage } from '../platform/scripting.ts';
import { loadSettings } from '../platform/storage.ts';
import { callTab } from '../platform/tabs.ts';
import { shownCount } from '../protocol/badge.ts';
import { showBadge, showRefusal } from './badge.ts';

/** The button says why for so long: time to read it, and far less than the 30 seconds after which an idle worker ends. */
const REFUSAL_MS = 5_000;

/** Marks the page. True where marks are shown now. Where nothing is found the popup says why; in a closed page the button does. */
export async function mark(tabId: number): Promise<boolean> {
  const [scanned, { settings }] = await Promise.all([scanPage(tabId, true), loadSettings()]);
  if (!scanned.ok) {
    await showRefusal(tabId, 'closed');
    return false;
  }
  const isShown = (shownCount(scanned.value, settings) ?? 0) > 0;
  if (!isShown && scanned.value.phase !== 'off') await sayWhyNone(tabId);
  return isShown;
}

/** A popup may need a click to open: then the button says at least that nothing is marked. */
async function sayWhyNone(tabId: number): Promise<void> {
  if (!(await openPopup())) await showRefusal(tabId, 'none');
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
  if (command === 'open-card') await openCard(tabId);
  else await step(tabId, command === 'next' ? 1 : -1);
}

async function step(tabId: number, direction: 1 | -1): Promise<void> {
  const stepped = await callTab(tabId)('step', { direction, theme: null });
  if (stepped.ok && stepped.value.total === 0) await sayWhyNone(tabId);
}

async function openCard(tabId: number): Promise<void> {
  const opened = await callTab(tabId)('openCard', null);
  if (opened.ok && !opened.value) await sayForAMoment(tabId, 'noneInView');
}

/** Explains the marked words that the selection touches. Where it touches none, the button says so. */
export async function explainSelection(tabId: number): Promise<void> {
  const state = await reachPage(tabId);
  if (!state.ok) return showRefusal(tabId, 'closed');
  if (state.value.phase !== 'marked' && !(await mark(tabId))) return;
  const explained = await callTab(tabId)('explainSelection', null);
  if (explained.ok && !explained.value) await sayForAMoment(tabId, 'noneSelected');
}

/** The button counts the page's marks, so the refusal stands there for a moment alone. Nobody waits for its end. */
async function sayForAMoment(tabId: number, why: 'noneInView' | 'noneSelected'): Promise<void> {
  await showRefusal(tabId, why);
  setTimeout(() => void showCount(tabId), REFUSAL_MS);
}

async function showCount(tabId: number): Promise<void> {
  const [state, { settings }] = await Promise.all([callTab(tabId)('state', null), loadSettings()]);
  if (state.ok) await showBadge(tabId, shownCount(state.value, settings));
}
