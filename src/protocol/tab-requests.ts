/** Cheap guards for what reaches a tab: the content script has no room for a schema library. */
import { THEMES } from '../core/types.ts';
import { isRecord } from '../settings/record.ts';
import type { TabCalls } from './messages.ts';

/** A call to a tab whose name and request fit together. */
export type TabCall = { [K in keyof TabCalls]: { readonly name: K; readonly request: TabCalls[K]['request'] } }[keyof TabCalls];

/** Reads a call to a tab; null where the name is unknown or the request does not fit it. */
export function readTabCall(name: string, request: unknown): TabCall | null {
  switch (name) {
    case 'state':
    case 'off':
    case 'openCard':
    case 'explainSelection':
      return { name, request: null };
    case 'scan':
      return isRecord(request) && typeof request.force === 'boolean' ? { name, request: { force: request.force } } : null;
    case 'jump':
      return readJump(request);
    case 'step':
      return readStep(request);
    default:
      return null;
  }
}

function readJump(request: unknown): TabCall | null {
  if (!isRecord(request)) return null;
  const { start, end } = request;
  if (!isOffset(start) || !isOffset(end) || end <= start) return null;
  return { name: 'jump', request: { start, end } };
}

function readStep(request: unknown): TabCall | null {
  if (!isRecord(request)) return null;
  const { direction, theme } = request;
  if (direction !== 1 && direction !== -1) return null;
  if (theme === null) return { name: 'step', request: { direction, theme } };
  const known = THEMES.find((each) => each === theme);
  return known === undefined ? null : { name: 'step', request: { direction, theme: known } };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
