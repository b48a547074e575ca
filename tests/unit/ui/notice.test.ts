import type { Lang } from '../../../src/core/types.ts';
import type { RefusalReason } from '../../../src/protocol/messages.ts';
import type { FailureCode } from '../../../src/protocol/result.ts';
import type { Sight } from '../../../src/ui/port.ts';
import { noticeOf } from '../../../src/ui/view/notice.ts';
import { emptyAnalysis, goldState, stateWith, stateWithout } from '../../dom/ui/support/states.ts';

const REASONS: readonly RefusalReason[] = [
  'no-article',
  'no-text',
  'no-access',
  'other-language',
  'too-large',
  'analysis-failed',
  'updated',
];
const CODES: readonly FailureCode[] = ['too-large', 'analysis-failed', 'bad-message', 'no-receiver', 'closed-page', 'updated'];

const SIGHTS: readonly Sight[] = [
  ...REASONS.map((reason): Sight => ({ kind: 'page', state: stateWithout('refused', reason) })),
  ...CODES.map((code): Sight => ({ kind: 'failed', code, site: 'a.example' })),
  { kind: 'page', state: stateWithout('off') },
  { kind: 'page', state: stateWithout('waiting') },
  { kind: 'page', state: stateWithout('refused', null) },
  { kind: 'page', state: stateWith('Bread.', emptyAnalysis()) },
  { kind: 'never', site: 'a.example' },
  { kind: 'closed' },
  { kind: 'no-permission', site: '' },
  { kind: 'no-permission', site: 'a.example' },
  { kind: 'no-tab' },
];

test.each(['en', 'es'] as const)('in %s every state says what is so, and what can be done by a button or in words', (lang: Lang) => {
  for (const sight of SIGHTS) {
    const notice = noticeOf(sight, lang);
    expect(notice?.says).toMatch(/\p{L}.*[.!]$/u);
    if (sight.kind !== 'no-tab') expect(notice?.can !== '' || notice?.button !== null).toBe(true);
  }
});

test('a page with something to show has no notice, nor has one that is being read', () => {
  expect(noticeOf({ kind: 'page', state: goldState('en-dev-01') }, 'en')).toBeNull();
  expect(noticeOf({ kind: 'page', state: stateWithout('reading') }, 'en')).toBeNull();
});

test.each([
  ['fr', 'en', 'This article is in French. Lindero does not read it.'],
  ['pt-BR', 'es', /portugués/],
  ['und', 'en', 'This article is in a language that Lindero does not read.'],
  ['not a tag!', 'en', 'This article is in a language that Lindero does not read.'],
] as const)('the language %s is named in %s', (tag, lang, says) => {
  const notice = noticeOf({ kind: 'page', state: stateWithout('refused', 'other-language', { lang: tag }) }, lang);
  if (typeof says === 'string') expect(notice?.says).toBe(says);
  else expect(notice?.says).toMatch(says);
});

test.each([
  ['no-article', 'force'],
  ['no-text', 'force'],
  ['no-access', 'force'],
  ['analysis-failed', 'scan'],
  ['updated', 'reload'],
] as const)('%s can be mended by %s', (reason, remedy) => {
  expect(noticeOf({ kind: 'page', state: stateWithout('refused', reason) }, 'en')?.button?.remedy).toBe(remedy);
});
