/** The state that popup, panel and badge are drawn from. Every change counts the revision up. */
import type { PageState } from '../protocol/messages.ts';

const BARE = {
  reason: null,
  text: '',
  analysis: null,
  posts: [],
  breaks: [],
  counts: { sovereignty: 0, cartel: 0, intervention: 0 },
} satisfies Omit<Required<PageState>, 'session' | 'revision' | 'phase' | 'page'>;

/** Holds the state and tells who listens. */
export class StateHolder {
  #current: PageState;
  readonly #onChange: (state: PageState) => void;

  constructor(page: PageState['page'], onChange: (state: PageState) => void) {
    const [session = 0] = crypto.getRandomValues(new Uint32Array(1));
    this.#current = { ...BARE, session, revision: 0, phase: 'waiting', page };
    this.#onChange = onChange;
  }

  /** The state as it is now. */
  get value(): PageState {
    return this.#current;
  }

  /** Changes the state; what is not `marked` carries neither text nor analysis. */
  set(change: Partial<Omit<PageState, 'session' | 'revision'>> & Pick<PageState, 'phase'>): void {
    this.#current = { ...this.#current, ...(change.phase !== 'marked' && BARE), ...change, revision: this.#current.revision + 1 };
    this.#onChange(this.#current);
  }
}
