/** Types over the maps of `messages.ts`: what one end may ask and the other must answer. */
import type { TabCalls } from './messages.ts';
import type { Result } from './result.ts';

/** What a call sends. */
export type RequestOf<C, K extends keyof C> = C[K] extends { request: infer R } ? R : never;

/** What a call gets back. */
export type ReplyOf<C, K extends keyof C> = C[K] extends { reply: infer R } ? R : never;

/** The function that makes a call. It never rejects: what goes wrong is a `Failure`. */
export type Caller<C> = <K extends keyof C & string>(name: K, request: RequestOf<C, K>) => Promise<Result<ReplyOf<C, K>>>;

/** One handler for each call of a tab. A handler that throws answers `analysis-failed`. */
export type TabHandlers = {
  readonly [K in keyof TabCalls]: (request: RequestOf<TabCalls, K>) => ReplyOf<TabCalls, K> | Promise<ReplyOf<TabCalls, K>>;
};
