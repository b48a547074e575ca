/** Reading a pasted text. What it holds is kept by the page alone, while it is open. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Analysis, Article, Lang, Theme } from '../../core/types.ts';
import type { PageState, RefusalReason } from '../../protocol/messages.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SightHandle } from '../hooks/use-sight.ts';
import type { Desk, Sight } from '../port.ts';
import { pastedArticle } from './pasted.ts';

/** The handle of a sight whose page is the pasted text: `scan` reads it once more. Null until a text was pasted. */
export interface PastedHandle {
  readonly handle: SightHandle | null;
  /** Reads a text. False where it holds no words. */
  readonly read: (text: string) => boolean;
}

/**
 * Reads what is pasted, with the reader's own terms and without the rules that were put aside everywhere.
 * @param lang the interface's: a text too short to tell its language is taken to be in it
 */
export function usePasted(desk: Desk, settings: Settings, lang: Lang): PastedHandle {
  const [sight, setSight] = useState<Sight | null>(null);
  const [busy, setBusy] = useState(false);
  const article = useRef<Article | null>(null);
  const turn = useRef(0);
  const again = useCallback(async () => {
    const { current } = article;
    if (current === null) return;
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    const reply = await desk.analyse(current);
    if (mine !== turn.current) return;
    const state = reply.ok
      ? readState(current, sift(reply.value, settings))
      : refused(reply.error.code === 'too-large' ? 'too-large' : 'analysis-failed');
    setSight({ kind: 'page', state: { ...state, revision: mine } });
    setBusy(false);
  }, [desk, settings]);
  const nothing = useCallback(async () => {}, []);
  const read = (text: string) => {
    article.current = { ...pastedArticle(text), assumed: lang };
    if (article.current.blocks.length === 0) return false;
    void again();
    return true;
  };
  const handle = { sight, busy, scan: again, off: nothing, reload: nothing, lookAgain: again };
  return { handle: sight === null && !busy ? null : handle, read };
}

const BARE: PageState = {
  session: 0,
  revision: 0,
  phase: 'waiting',
  reason: null,
  page: { url: '', title: '', site: '', byline: '', date: '', lang: '', translated: false },
  text: '',
  analysis: null,
  counts: { sovereignty: 0, cartel: 0, intervention: 0 },
};

const refused = (reason: RefusalReason, lang = ''): PageState => ({ ...BARE, phase: 'refused', reason, page: { ...BARE.page, lang } });

function readState({ text }: Article, analysis: Analysis): PageState {
  if (analysis.lang === null) return refused('other-language', analysis.detected);
  const count = (theme: Theme) => analysis.terms.filter((term) => term.theme === theme).length;
  const counts = { sovereignty: count('sovereignty'), cartel: count('cartel'), intervention: count('intervention') };
  return { ...BARE, phase: 'marked', page: { ...BARE.page, lang: analysis.lang }, text, analysis, counts };
}

/** A pasted text is of no site: a rule that was put aside on one still marks it. */
function sift(analysis: Analysis, { dismissed }: Settings): Analysis {
  const rules = new Set(dismissed.filter(({ site }) => site === null).map(({ entry }) => entry));
  return { ...analysis, terms: analysis.terms.filter(({ entry }) => !rules.has(entry)) };
}
