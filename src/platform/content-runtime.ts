/**
 * The browser as content scripts see it. No polyfill: promises are native in every browser above the floor, and the content bundle
 * stays small. When the extension is updated under a tab, the old instance loses `runtime.id`; then nothing here throws.
 */
import type { Caller, TabHandlers } from '../protocol/calls.ts';
import { unwrap, wrap } from '../protocol/envelope.ts';
import type { BackgroundCalls, Broadcasts } from '../protocol/messages.ts';
import { fail, ok, type Result } from '../protocol/result.ts';
import { readTabCall, type TabCall } from '../protocol/tab-requests.ts';
import { makeCaller } from './call.ts';

type Reply = (result: Result<unknown>) => void;
type Listener = (message: unknown, sender: { readonly id?: string }, reply: Reply) => true | undefined;
/** Hears of changes in a storage area. */
export type StorageListener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => void;

interface Event<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** The part of the browser that a content script needs. */
interface ContentBrowser {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Event<Listener>;
  };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> }; readonly onChanged: Event<StorageListener> };
  readonly i18n: { getUILanguage(): string };
}

declare const browser: ContentBrowser | undefined;
declare const chrome: ContentBrowser | undefined;

/**
 * The browser; undefined where an old instance lost it. A page can define a `browser` of its own only in its own world, never in ours.
 */
export function api(): ContentBrowser | undefined {
  if (typeof browser !== 'undefined' && browser.runtime !== undefined) return browser;
  return typeof chrome === 'undefined' ? undefined : chrome;
}

/** False once the extension was updated, disabled or removed under this tab: then it is time to go. */
export function isAlive(): boolean {
  return api()?.runtime?.id !== undefined;
}

/** Asks the background. Never rejects; retries exactly once when the worker died in flight. */
export const callBackground: Caller<BackgroundCalls> = makeCaller('background', send, 1);

async function post(message: unknown): Promise<unknown> {
  const runtime = api()?.runtime;
  if (runtime?.id === undefined) throw new Error('Extension context invalidated');
  return runtime.sendMessage(message);
}

/** Calls under way: each is told when the page is back. One listener for all, and only while somebody waits. */
const waiting = new Set<() => void>();

function onShow({ persisted }: PageTransitionEvent): void {
  if (persisted) for (const tell of [...waiting]) tell();
}

/** An answer that comes while the page lies in the back/forward cache is lost: this rejects when the page is back, so that the call is made again. */
function send(message: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const lost = () => end(() => reject(new Error('away')));
    const end = (settle: () => void) => {
      waiting.delete(lost);
      if (waiting.size === 0) window.removeEventListener('pageshow', onShow);
      settle();
    };
    if (waiting.size === 0) window.addEventListener('pageshow', onShow);
    waiting.add(lost);
    post(message).then(
      (reply) => end(() => resolve(reply)),
      (error: unknown) => end(() => reject(error)),
    );
  });
}

/** Tells every open extension page; that nobody listens is no error. */
export function broadcast<K extends keyof Broadcasts & string>(name: K, payload: Broadcasts[K]): void {
  post(wrap('pages', name, payload)).catch(() => undefined);
}

/**
 * Answers the calls of popup, panel and background until the signal aborts. Messages that are not for a tab are left to other
 * listeners (the listener returns `undefined` synchronously); malformed ones are answered with `bad-message`.
 */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const runtime = api()?.runtime;
  if (runtime === undefined || signal.aborted) return;
  const listener: Listener = (message, sender, reply) => {
    const envelope = sender.id === runtime.id ? unwrap(message, 'tab') : null;
    if (envelope === null) return undefined;
    const call = readTabCall(envelope.name, envelope.request);
    if (call === null) reply(fail('bad-message', envelope.name));
    else answer(handlers, call).then(reply);
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}

async function answer(handlers: TabHandlers, call: TabCall): Promise<Result<unknown>> {
  try {
    return ok(await dispatch(handlers, call));
  } catch (error) {
    return fail('analysis-failed', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
  }
}

/** `readTabCall` has paired name and request; TypeScript cannot follow the pair through the map of handlers. */
function dispatch(handlers: TabHandlers, { name, request }: TabCall): unknown {
  return (handlers[name] as (request: unknown) => unknown)(request);
}

/** The browser's own language tag ("es-MX"), for the interface language `auto`. */
export function browserLanguage(): string {
  return api()?.i18n.getUILanguage() ?? 'en';
}
