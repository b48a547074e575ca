/** The engine, made on first use: a worker that the browser wakes for a badge compiles no lexicon. */
import type { Analysis, Article, Lang } from '../core/types.ts';
import type { Explanation } from '../protocol/messages.ts';

/** What the background needs of the core. */
export interface Engine {
  analyse(article: Article): Analysis;
  explain(id: string, lang: Lang): Explanation | null;
}

let engine: Promise<Engine> | null = null;

/** The compiled engine; a failed attempt is not kept. */
export function getEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = null;
    throw error;
  });
  return engine;
}

/** Dynamic imports become lazy initialisation inside the one bundle: service workers know no `import()`. */
async function load(): Promise<Engine> {
  const [{ createEngine }, { lexicons }] = await Promise.all([import('../core/index.ts'), import('../lexicons/index.ts')]);
  return createEngine(lexicons);
}
