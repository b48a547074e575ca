/** Calls across messages: never a rejection, exactly one retry where the other side died in flight. */
import type { Caller } from '../protocol/calls.ts';
import { type Receiver, readReply, wrap } from '../protocol/envelope.ts';
import { type Failure, fail, type Result } from '../protocol/result.ts';

/** Before a call is sent again: long enough for a dying worker to be gone, so that the second call meets a new one. */
const PAUSE_MS = 100;

/** Sends one message and settles with its reply. */
export type Send = (message: unknown) => Promise<unknown>;

/** The replies' own check; what does not pass becomes the failure `bad-message`. */
export type Check = (name: string, reply: unknown) => boolean;

/**
 * Makes a typed caller of a transport.
 * @param send the transport; may throw or reject
 * @param retries how often a call whose receiver went away is sent again: 1 toward the background (a sleeping worker may die between
 *   wake-up and answer), 0 toward a tab (a missing content script does not come by asking)
 * @param check looks into a reply before it is believed; left out where the other side is this extension's own background
 */
export function makeCaller<C>(to: Receiver, send: Send, retries: 0 | 1, check: Check = () => true): Caller<C> {
  const ask = async (name: string, request: unknown): Promise<Result<unknown>> => {
    try {
      const reply = readReply(await send(wrap(to, name, request)));
      return reply.ok && !check(name, reply.value) ? fail('bad-message', `${name}: unsound reply`) : reply;
    } catch (error) {
      return { ok: false, error: readSendError(error) };
    }
  };
  const call = async (name: string, request: unknown): Promise<Result<unknown>> => {
    const reply = await ask(name, request);
    if (reply.ok || reply.error.code !== 'no-receiver' || retries === 0) return reply;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return ask(name, request);
  };
  // The wire carries `unknown`; the reply's type is promised by the map that both ends compile against.
  return call as Caller<C>;
}

/** Tells the browser's words for a failed message apart; they differ between browsers, the meanings do not. */
function readSendError(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (/context invalidated|dead object|is undefined|is null|undefined \(reading/i.test(detail)) return { code: 'updated', detail };
  return { code: 'no-receiver', detail };
}
