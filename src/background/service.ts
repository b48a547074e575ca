/** Answers the calls of content sessions and extension pages. Keeps nothing of what it is asked. */
import type { Analysis, Article, Lang } from '../core/types.ts';
import type { Sender } from '../platform/runtime.ts';
import { injectDesk, removeStyles } from '../platform/scripting.ts';
import { loadSettings } from '../platform/storage.ts';
import type { BackgroundCall } from '../protocol/background-requests.ts';
import type { BackgroundCalls, DismissOutcome, Explanation } from '../protocol/messages.ts';
import { fail, ok, type Result } from '../protocol/result.ts';
import { showBadge } from './badge.ts';
import { dismiss } from './dismiss.ts';
import { type Engine, getEngine } from './engine.ts';
import { engineTerm, ownTermsFor } from './own-terms.ts';

/** Answers one call. */
export async function serve(call: BackgroundCall, sender: Sender): Promise<Result<unknown>> {
  const { tabId } = sender;
  switch (call.name) {
    case 'analyse':
      return onSound(call.request.article, async (engine, article) => ok(await analyse(engine, article)));
    case 'join':
      return onSound(call.request.article, async (engine, article) => {
        const joined = engine.join(article, call.request.parts);
        return joined === null ? fail('bad-message', 'join: parts') : ok(joined);
      });
    case 'explain':
      return ok(await explain(call.request.ids, call.request.lang));
    case 'badge':
      if (tabId !== null) await showBadge(tabId, call.request.count);
      return ok(null);
    case 'dismiss':
      return putAside(call.request, sender);
    case 'desk':
      return tabId === null ? fail('bad-message', 'desk: no tab') : injectDesk(tabId, call.request.inFrames);
    case 'bare':
      return tabId === null ? fail('bad-message', 'bare: no tab') : removeStyles(tabId);
  }
}

/** A page may put aside a rule that there is, and on its own site alone. */
async function putAside(
  { rule, isAside }: BackgroundCalls['dismiss']['request'],
  { site, isPrivate }: Sender,
): Promise<Result<DismissOutcome>> {
  if (rule.site !== null && rule.site !== site) return fail('bad-message', 'dismiss: another site');
  // Taken back it may be, also where a term of the reader's own is gone meanwhile.
  if (isAside && !Object.hasOwn(await explain([rule.entry], 'en'), rule.entry)) return fail('bad-message', 'dismiss: no such rule');
  return ok(await dismiss(rule, isAside, isPrivate));
}

/** Works on an article whose blocks fit its text, which came out of a page's renderer. */
async function onSound(article: Article, work: (engine: Engine, article: Article) => Promise<Result<Analysis>>): Promise<Result<Analysis>> {
  const engine = await getEngine();
  const fault = engine.articleFault(article);
  return fault === null ? work(engine, article) : fail('bad-message', fault);
}

async function analyse(engine: Engine, article: Article): Promise<Analysis> {
  const { settings } = await loadSettings();
  const { ownTerms } = settings;
  const own = ownTerms.length === 0 ? {} : await ownTermsFor(engine, ownTerms, engine.languagesOf(article));
  return engine.analyse(article, own);
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
