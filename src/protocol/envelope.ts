/** The wrapping that every message of the extension wears, so that foreign and malformed ones are told apart before anything is read. */
import { isRecord } from '../settings/record.ts';
import { type Failure, type FailureCode, fail, type Result } from './result.ts';

/** Who a message is for: the content session of a tab, the background, or every open extension page. */
export type Receiver = 'tab' | 'background' | 'pages';

/** Version of the wrapping: a tab that is older than the extension speaks another one, and is not answered. */
const PROTOCOL = 1;

/** What is sent. */
export interface Envelope {
  readonly lindero: typeof PROTOCOL;
  readonly to: Receiver;
  readonly name: string;
  readonly request: unknown;
}

/** Wraps a call. */
export function wrap(to: Receiver, name: string, request: unknown): Envelope {
  return { lindero: PROTOCOL, to, name, request };
}

/** Unwraps a message meant for `to`; null for every other one, also for what is no envelope at all. */
export function unwrap(message: unknown, to: Receiver): { readonly name: string; readonly request: unknown } | null {
  if (!isRecord(message) || message.lindero !== PROTOCOL || message.to !== to || typeof message.name !== 'string') return null;
  return { name: message.name, request: message.request };
}

const CODES: readonly FailureCode[] = ['too-large', 'analysis-failed', 'bad-message', 'no-receiver', 'closed-page', 'updated'];

/**
 * Reads a reply; what is no `Result` becomes the failure `bad-message`. The value itself is not looked into.
 * `undefined` is what the browser hands over where nobody answered: beside an open popup, which leaves the message alone, a dying worker
 * ends so without an error in Chromium.
 */
export function readReply(reply: unknown): Result<unknown> {
  if (reply === undefined || reply === null) return fail('no-receiver', 'no reply');
  if (!isRecord(reply)) return fail('bad-message', 'no result');
  if (reply.ok === true) return { ok: true, value: reply.value };
  return isFailure(reply.error) ? { ok: false, error: reply.error } : fail('bad-message', 'reply without result');
}

function isFailure(value: unknown): value is Failure {
  return isRecord(value) && CODES.some((code) => code === value.code) && typeof value.detail === 'string';
}
