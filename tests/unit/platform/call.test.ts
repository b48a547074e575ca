import { makeCaller } from '../../../src/platform/call.ts';
import type { BackgroundCalls } from '../../../src/protocol/messages.ts';
import { fail, ok } from '../../../src/protocol/result.ts';

const GONE = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);

/** A transport that answers from a list. */
function answering(...answers: (object | Error | undefined)[]) {
  const sent: unknown[] = [];
  const send = async (message: unknown) => {
    sent.push(message);
    const answer = answers[sent.length - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { sent, send };
}

test('a worker that died in flight is asked exactly once more', async () => {
  const once = answering(GONE, ok(null));
  expect(await makeCaller<BackgroundCalls>('background', once.send, 1)('badge', { count: 3 })).toEqual(ok(null));
  const twice = answering(GONE, GONE, ok(null));
  expect(await makeCaller<BackgroundCalls>('background', twice.send, 1)('badge', { count: 3 })).toMatchObject({
    error: { code: 'no-receiver' },
  });
  expect(twice.sent).toHaveLength(2);
});

test('a message that nobody answered is asked once more, as one that broke', async () => {
  const { send, sent } = answering(undefined, ok(null));
  expect(await makeCaller<BackgroundCalls>('background', send, 1)('badge', { count: 3 })).toEqual(ok(null));
  expect(sent).toHaveLength(2);
  const tab = answering(undefined);
  expect(await makeCaller<BackgroundCalls>('background', tab.send, 0)('badge', { count: 3 })).toMatchObject({
    error: { code: 'no-receiver' },
  });
});

test('an answer, also a failure, is final', async () => {
  const { send, sent } = answering(fail('too-large'));
  expect(await makeCaller<BackgroundCalls>('background', send, 1)('badge', { count: 3 })).toEqual(fail('too-large'));
  expect(sent).toEqual([{ lindero: 1, to: 'background', name: 'badge', request: { count: 3 } }]);
});

test('an updated extension is not asked again', async () => {
  const { send, sent } = answering(new Error('Extension context invalidated.'));
  expect(await makeCaller<BackgroundCalls>('background', send, 1)('badge', { count: 3 })).toMatchObject({ error: { code: 'updated' } });
  expect(sent).toHaveLength(1);
});

test('a reply that does not pass its check is not believed', async () => {
  const { send } = answering(ok('nonsense'));
  const call = makeCaller<BackgroundCalls>('background', send, 0, () => false);
  expect(await call('badge', { count: 3 })).toMatchObject({ error: { code: 'bad-message' } });
});

test.each([
  ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
  ['Extension context invalidated.', 'updated'],
  ["Cannot read properties of undefined (reading 'sendMessage')", 'updated'],
  ["can't access dead object", 'updated'],
])('%s', async (message, code) => {
  const { send } = answering(new Error(message));
  expect(await makeCaller<BackgroundCalls>('background', send, 0)('badge', { count: 3 })).toMatchObject({
    error: { code, detail: message },
  });
});
