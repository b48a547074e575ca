/** The state that popup, panel and badge are drawn from. Every change counts the revision up. */
import type { PageState } from '../protocol/messages.ts';

/** Holds the state and tells who listens. */
export class StateHolder {
  private current: PageState;

  constructor(
    page: PageState['page'],
    private readonly onChange: (state: PageState) => void,
  ) {
    this.current = {
      revision: 0,
      phase: 'waiting',
      reason: null,
      page,
      text: '',
      analysis: null,
      counts: { sovereignty: 0, cartel: 0, intervention: 0 },
    };
  }

  /** The state as it is now. */
  get value(): PageState {
    return this.current;
  }

  /** Changes the state; what is not `marked` carries neither text nor analysis. */
  set(change: Partial<Omit<PageState, 'revision'>> & Pick<PageState, 'phase'>): void {
    const bare = { reason: null, text: '', analysis: null, counts: { sovereignty: 0, cartel: 0, intervention: 0 } };
    this.current = { ...this.current, ...(change.phase === 'marked' ? {} : bare), ...change, revision: this.current.revision + 1 };
    this.onChange(this.current);
  }
}
