/** Answers the calls of content sessions and extension pages. Keeps nothing of what it is asked. */
import type { Analysis, Article, Lang } from '../core/types.ts';
import { injectDesk } from '../platform/scripting.ts';
import { loadSettings } from '../platform/storage.ts';
import type { BackgroundCall } from '../protocol/background-requests.ts';
import type { Explanation } from '../protocol/messages.ts';
import { fail, ok, type Result } from '../protocol/result.ts';
import type { Dismissed } from '../settings/properties.ts';
import { showBadge } from './badge.ts';
import { getEngine } from './engine.ts';
import { engineTerm, ownTermsFor } from './own-terms.ts';

/** Answers one call; `tabId` is the sender's tab. */
export async function serve(call: BackgroundCall, tabId: number | null): Promise<Result<unknown>> {
  switch (call.name) {
    case 'analyse':
      return ok(await analyse(call.request.article));
    case 'explain':
      return ok(await explain(call.request.ids, call.request.lang));
    case 'badge':
      if (tabId !== null) await showBadge(tabId, call.request.count);
      return ok(null);
    case 'desk':
      return tabId === null ? fail('bad-message', 'desk: no tab') : injectDesk(tabId);
  }
}

async function analyse(article: Article): Promise<Analysis> {
  const [engine, { settings }] = await Promise.all([getEngine(), loadSettings()]);
  const { ownTerms, dismissed } = settings;
  const own = ownTerms.length === 0 ? {} : await ownTermsFor(engine, ownTerms, engine.languagesOf(article));
  return withoutDismissed(engine.analyse(article, own), article.text, dismissed);
}

/** An analysis without the kinds of marks that the reader dismissed. Nothing in it points at terms, so the rest stands. */
export function withoutDismissed(analysis: Analysis, text: string, dismissed: readonly Dismissed[]): Analysis {
  if (dismissed.length === 0) return analysis;
  const gone = new Set(dismissed.map(({ entry, phrase }) => `${entry}\n${phrase}`));
  const terms = analysis.terms.filter(({ entry, start, end }) => !gone.has(`${entry}\n${text.slice(start, end).toLowerCase()}`));
  return { ...analysis, terms };
}

async function explain(ids: readonly string[], lang: Lang): Promise<Readonly<Record<string, Explanation>>> {
  const [engine, { settings }] = await Promise.all([getEngine(), loadSettings()]);
  const own = settings.ownTerms.map(engineTerm);
  const known = ids.flatMap((id): [string, Explanation][] => {
    const explanation = engine.explain(id, lang) ?? engine.explainOwnTerm(own, id, lang);
    return explanation === null ? [] : [[id, explanation]];
  });
  return Object.fromEntries(known);
}
