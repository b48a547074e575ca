/** The honest state of a page that shows no marks: what is so, and what can be done. */
import type { Lang } from '../../core/types.ts';
import { stateWords } from '../../locales/index.ts';
import { MAX_TEXT } from '../../protocol/limits.ts';
import type { PageState, RefusalReason } from '../../protocol/messages.ts';
import type { FailureCode } from '../../protocol/result.ts';
import type { Sight } from '../port.ts';
import { isEmpty } from './article.ts';

/** What the button under a notice does. */
export type Remedy = 'scan' | 'force' | 'reload' | 'look' | 'allow' | 'again' | 'paste';

/** A notice in words. */
export interface Notice {
  readonly says: string;
  /** What can be done by hand, or more detail; empty where the button says it all. */
  readonly can: string;
  readonly button: { readonly label: string; readonly remedy: Remedy } | null;
  /** What else can be done. */
  readonly also?: { readonly label: string; readonly remedy: Remedy };
  /** True for a fault, where "Copy diagnosis" helps. */
  readonly isFault?: boolean;
}

/** The notice for a sight; null where there is a result to show or the page is being read. */
export function noticeOf(sight: Sight, lang: Lang): Notice | null {
  const t = stateWords[lang];
  switch (sight.kind) {
    case 'page':
      return ofState(sight.state, lang);
    case 'never':
      return {
        says: t.never.says,
        can: '',
        button: { label: t.never.can, remedy: 'force' },
        also: { label: t.never.again, remedy: 'again' },
      };
    case 'closed':
      return closedNotice(lang);
    case 'no-permission':
      return {
        says: t.noPermission.says(sight.site),
        can: sight.site === '' ? t.noPermission.canUnknown : t.noPermission.can,
        button: sight.site === '' ? null : { label: t.noPermission.allow, remedy: 'allow' },
      };
    case 'failed':
      return ofFailure(sight.code, lang);
    case 'no-tab':
      return { says: t.noTab, can: '', button: null };
  }
}

/** The notice for an analysis that failed, or that could not be drawn. */
export function failedNotice(lang: Lang): Notice {
  return ofReason('analysis-failed', '', lang);
}

/** What no extension can read, the reader can copy. */
function closedNotice(lang: Lang): Notice {
  const { closedPage, paste } = stateWords[lang];
  return { says: closedPage.says, can: closedPage.can, button: { label: paste, remedy: 'paste' } };
}

function ofFailure(code: FailureCode, lang: Lang): Notice {
  const t = stateWords[lang];
  if (code === 'no-receiver') return { says: t.pageGone.says, can: '', button: { label: t.pageGone.can, remedy: 'look' } };
  if (code === 'closed-page') return closedNotice(lang);
  return ofReason(code === 'bad-message' ? 'analysis-failed' : code, '', lang);
}

function ofState(state: PageState, lang: Lang): Notice | null {
  const t = stateWords[lang];
  if (state.phase === 'waiting') return { says: t.waiting.says, can: '', button: { label: t.waiting.can, remedy: 'scan' } };
  if (state.phase === 'off') return { says: t.off.says, can: '', button: { label: t.off.can, remedy: 'scan' } };
  if (state.phase === 'marked')
    return state.analysis !== null && isEmpty(state.analysis)
      ? { says: t.nothing.says, can: t.nothing.can, button: { label: t.nothing.again, remedy: 'scan' } }
      : null;
  return state.phase === 'refused' ? ofReason(state.reason ?? 'analysis-failed', languageName(state, lang), lang) : null;
}

/** Where hardly any text is shown: read what there is, or paste what the reader has. */
const ofLittle = (says: string, can: string, force: string, paste: string): Notice => ({
  says,
  can,
  button: { label: force, remedy: 'force' },
  also: { label: paste, remedy: 'paste' },
});

function ofReason(reason: RefusalReason, language: string, lang: Lang): Notice {
  const t = stateWords[lang];
  switch (reason) {
    case 'no-article':
      return { says: t.noArticle.says, can: '', button: { label: t.noArticle.can, remedy: 'force' } };
    case 'no-text':
      return ofLittle(t.noText.says, t.noText.can, t.noText.again, t.paste);
    case 'no-access':
      return ofLittle(t.noAccess.says, t.noAccess.can, t.noAccess.anyway, t.paste);
    case 'other-language':
      return { says: t.otherLanguage.says(language), can: t.otherLanguage.can, button: null };
    case 'too-large':
      return { says: t.tooLarge.says, can: t.tooLarge.can(new Intl.NumberFormat(lang).format(MAX_TEXT)), button: null };
    case 'updated':
      return { says: t.updated.says, can: '', button: { label: t.updated.can, remedy: 'reload' } };
    case 'analysis-failed':
      return { says: t.failed.says, can: t.failed.detail, button: { label: t.failed.can, remedy: 'scan' }, isFault: true };
  }
}

/** The page's language in words ("French"); empty where the browser does not know it. */
function languageName(state: PageState, lang: Lang): string {
  const tag = state.analysis?.detected || state.page.lang;
  if (tag === '' || tag === 'und') return '';
  try {
    return new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
