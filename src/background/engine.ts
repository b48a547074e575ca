/** The engine, made on first use: a worker that the browser wakes for a badge compiles no lexicon. */

type Core = typeof import('../core/index.ts');

/** What the background needs of the core. */
export interface Engine extends ReturnType<Core['createEngine']> {
  readonly articleFault: Core['articleFault'];
  readonly compileOwnTerms: Core['compileOwnTerms'];
  readonly explainOwnTerm: Core['explainOwnTerm'];
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
  const [core, { lexicons }] = await Promise.all([import('../core/index.ts'), import('../lexicons/index.ts')]);
  const { articleFault, createEngine, compileOwnTerms, explainOwnTerm } = core;
  return { ...createEngine(lexicons), articleFault, compileOwnTerms, explainOwnTerm };
}
