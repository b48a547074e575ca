/** Analysing live blogs: each post once, when it comes. What was found in it is kept here, since the background keeps nothing. */
import type { Analysis, Article, Span } from '../../core/types.ts';
import { MAX_CONTEXT } from '../../protocol/limits.ts';
import { ok, type Result } from '../../protocol/result.ts';
import type { DeskServices } from './services.ts';

/** Analyses the posts of one page. Articles that are no live blogs pass through. */
export class LiveBlog {
  readonly #services: Pick<DeskServices, 'analyse' | 'join'>;
  /** Analyses of the units that stood in the page last, by their blocks and text. */
  #known = new Map<string, Analysis>();
  /** Counts the calls of `forget`. An analysis that began before the last call used old terms, and is not kept. */
  #generation = 0;

  constructor(services: Pick<DeskServices, 'analyse' | 'join'>) {
    this.#services = services;
  }

  /** Analyses an article; of a live blog only what is new. Never rejects. */
  async analyse(article: Article): Promise<Result<Analysis>> {
    const units = unitsIn(article);
    if (units.length === 0) return this.#services.analyse(article);
    const known = this.#known;
    const generation = this.#generation;
    const found = await Promise.all(units.map((unit) => this.#once(unit, known)));
    const parts: Analysis[] = [];
    // Posts that the page dropped are let go of.
    const fresh = new Map<string, Analysis>();
    if (generation === this.#generation) this.#known = fresh;
    for (const [at, result] of found.entries()) {
      const unit = units[at];
      if (!result.ok || unit === undefined) return result;
      fresh.set(keyOf(unit), result.value);
      parts.push(result.value);
    }
    return this.#services.join(article, parts);
  }

  /** Lets go of everything: another page, or other terms of the reader's own. */
  forget(): void {
    this.#known = new Map();
    this.#generation += 1;
  }

  async #once(unit: Article, known: ReadonlyMap<string, Analysis>): Promise<Result<Analysis>> {
    const before = known.get(keyOf(unit));
    return before === undefined ? this.#services.analyse(unit) : ok(before);
  }
}

/** The first block of each post, mostly its heading. */
export function leadsIn({ blocks }: Article): Span[] {
  return blocks.flatMap(({ kind }, at) => {
    const lead = blocks[at + 1];
    return kind !== 'post' || lead === undefined || lead.kind === 'post' ? [] : [{ start: lead.start, end: lead.end }];
  });
}

const keyOf = (unit: Article): string => JSON.stringify(unit);

/**
 * What stands before the first post, and each post, each counted from its own start; none without posts. The engine
 * cuts by a copy of this function, since the content script must not import the engine; a test feeds both the same articles.
 */
function unitsIn({ text, blocks, ...rest }: Article): Article[] {
  const groups: { readonly start: number; readonly blocks: Article['blocks'][number][] }[] = [{ start: 0, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'post') groups.push({ start: block.start, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  if (groups.length === 1) return [];
  const before = { context: text.slice(0, groups[0]?.blocks.at(-1)?.end ?? 0).slice(0, MAX_CONTEXT) };
  return groups.flatMap(({ start, blocks: own }, at): Article[] => {
    const end = own.at(-1)?.end;
    if (end === undefined) return [];
    const moved = own.map((block) => ({ ...block, start: block.start - start, end: block.end - start }));
    return [{ ...rest, ...(at === 0 ? {} : before), text: text.slice(start, end), blocks: moved }];
  });
}
