/** The extension itself: its messages, its versions, its pages. */
import { type BackgroundCall, readBackgroundCall } from '../protocol/background-requests.ts';
import type { Caller } from '../protocol/calls.ts';
import { unwrap } from '../protocol/envelope.ts';
import type { BackgroundCalls, Broadcasts } from '../protocol/messages.ts';
import { fail, type Result } from '../protocol/result.ts';
import { isRecord } from '../settings/record.ts';
import { hostOf } from '../settings/sites.ts';
import { browser } from './browser.ts';
import { makeCaller } from './call.ts';

/** Who calls the background. */
export interface Sender {
  /** Null for the extension's own pages, and for a page that the browser makes ready unseen: its tab shows another one. */
  readonly tabId: number | null;
  /** The host name of the web page that calls; null for every other caller. The browser tells it, not the page. */
  readonly site: string | null;
  /** True for a tab of a private window. */
  readonly isPrivate: boolean;
}

/** What the browser tells of whoever sent a message. */
interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
  /** Chromium alone has it. */
  readonly documentLifecycle?: string;
}

/** Answers one call to the background. */
export type Serve = (call: BackgroundCall, sender: Sender) => Promise<Result<unknown>>;

/**
 * Answers calls to the background. The listener returns `undefined` synchronously for what is not ours, so that it swallows no other
 * listener's reply, and answers malformed calls with `bad-message`.
 */
export function serveBackground(serve: Serve): void {
  const listener = (message: unknown, sender: MessageSender, reply: (result: unknown) => void) => {
    const envelope = sender.id === browser.runtime.id ? unwrap(message, 'background') : null;
    if (envelope === null) return undefined;
    const call = readBackgroundCall(envelope.name, envelope.request);
    if (!call.ok) reply(call);
    else answer(serve, call.value, senderOf(sender)).then(reply);
    return true;
  };
  // The types of the polyfill know no listener that answers some messages and leaves others alone.
  browser.runtime.onMessage.addListener(listener as (...call: Parameters<typeof listener>) => true);
}

function senderOf({ tab, url = '', documentLifecycle }: MessageSender): Sender {
  const tabId = documentLifecycle === 'prerender' ? null : (tab?.id ?? null);
  return { tabId, site: hostOf(url), isPrivate: tab?.incognito ?? false };
}

async function answer(serve: Serve, call: BackgroundCall, sender: Sender): Promise<Result<unknown>> {
  try {
    return await serve(call, sender);
  } catch (error) {
    return fail('analysis-failed', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
  }
}

/** Asks the background, from an extension page. Never rejects; retries exactly once when the worker died in flight. */
export const callBackground: Caller<BackgroundCalls> = makeCaller('background', (message) => browser.runtime.sendMessage(message), 1);

/** Hears what content sessions broadcast. Returns the function that ends it. */
export function onBroadcast(listener: (change: Broadcasts['changed'], tabId: number) => void): () => void {
  const relay = (message: unknown, sender: { id?: string; tab?: { id?: number } }): undefined => {
    const envelope = sender.id === browser.runtime.id ? unwrap(message, 'pages') : null;
    const tabId = sender.tab?.id;
    if (envelope?.name !== 'changed' || tabId === undefined || !isRecord(envelope.request)) return undefined;
    const { revision } = envelope.request;
    if (typeof revision === 'number') listener({ revision }, tabId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(relay);
  return () => browser.runtime.onMessage.removeListener(relay);
}

/** Calls back once after installation and after each update, of the extension or the browser. */
export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

/** Calls back when the browser starts. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** The extension's version, as in `package.json`. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The address of a file of the extension. */
export function pageUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** The browser's own language tag ("es-MX"), for the interface language `auto`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Opens the extension's options. False where the browser did not. */
export async function openOptions(): Promise<boolean> {
  try {
    await browser.runtime.openOptionsPage();
    return true;
  } catch {
    return false;
  }
}
