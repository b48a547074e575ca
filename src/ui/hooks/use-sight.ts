/** What the surface looks at, kept fresh: one look at a time counts, and a late answer never replaces a newer one. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk, Sight } from '../port.ts';

/** The sight and what can be asked of it. */
export interface SightHandle {
  /** Null until the first look. */
  readonly sight: Sight | null;
  /** True while the page is being read or the marks taken away. */
  readonly busy: boolean;
  /** Reads and marks; `force`: even where the gate sees no article, or the reader chose never to. */
  readonly scan: (force: boolean) => Promise<void>;
  readonly off: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}

/**
 * Looks at the tab.
 * @param scanFirst true in the popup: opening it is asking, so an untouched page is read at once
 */
export function useSight(desk: Desk, scanFirst: boolean): SightHandle {
  const { sight, take, drop } = useNewest();
  const [busy, setBusy] = useState(false);

  const whileBusy = useCallback(
    async (ask: () => Promise<Sight>) => {
      setBusy(true);
      try {
        await take(ask);
      } finally {
        setBusy(false);
      }
    },
    [take],
  );

  const look = useCallback(() => take(() => desk.look({ scan: false, force: false })), [desk, take]);

  // Asked before the first frame is drawn: a plain effect would wait for it.
  useLayoutEffect(() => {
    let open = true;
    const first = async () => {
      const seen = await take(async () => {
        const there = await desk.look({ scan: false, force: false });
        setBusy(scanFirst && isUntouched(there)); // no later than the sight is shown: who waits waits once
        return there;
      });
      if (open && scanFirst && isUntouched(seen)) await whileBusy(() => desk.look({ scan: true, force: false }));
    };
    void first();
    const end = desk.watch(() => void look());
    return () => {
      open = false;
      drop();
      end();
    };
  }, [desk, look, scanFirst, take, drop, whileBusy]);

  return {
    sight,
    busy: busy || (sight?.kind === 'page' && sight.state.phase === 'reading'),
    scan: (force) => whileBusy(() => desk.look({ scan: true, force })),
    off: () => whileBusy(() => turnOff(desk)),
    reload: () => desk.reload(),
    lookAgain: async () => void (await look()),
  };
}

/** The answer to the latest look. `take` asks, and keeps the answer unless something newer was asked meanwhile; `drop` lets go of what is under way. */
function useNewest() {
  const [sight, setSight] = useState<Sight | null>(null);
  const turn = useRef(0);
  const take = useCallback(async (ask: () => Promise<Sight>): Promise<Sight> => {
    turn.current += 1;
    const mine = turn.current;
    const seen = await ask();
    if (mine === turn.current) setSight((before) => newer(before, seen));
    return seen;
  }, []);
  const drop = useCallback(() => {
    turn.current += 1;
  }, []);
  return { sight, take, drop };
}

async function turnOff(desk: Desk): Promise<Sight> {
  const reply = await desk.call('off', null);
  return reply.ok ? { kind: 'page', state: reply.value } : desk.look({ scan: false, force: false });
}

function isUntouched(sight: Sight): boolean {
  return sight.kind === 'page' && sight.state.phase === 'waiting';
}

/** A state of the same session with a lower revision is stale. */
function newer(before: Sight | null, seen: Sight): Sight {
  if (before?.kind !== 'page' || seen.kind !== 'page') return seen;
  const isStale = before.state.session === seen.state.session && seen.state.revision < before.state.revision;
  return isStale ? before : seen;
}
