/** The live region: what just happened, said once to those who do not see it and shown for a moment to those who do. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

/** Says a short sentence. `heard`: only to those who listen, since the others see it where it stands. */
export type Announce = (says: string, how?: 'shown' | 'heard') => void;

const AnnounceContext = createContext<Announce>(() => {});

/** The function that speaks in the surface's live region. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the live region of a surface: one, always there, so that screen readers know it before it speaks. */
export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ says: '', isShown: true, turn: 0 });
  const announce = useCallback<Announce>(
    (says, how = 'shown') => setSaid(({ turn }) => ({ says, isShown: how === 'shown', turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <p class="live" role="status" aria-live="polite">
        {/* A new element each time, so that the same words are said again. */}
        {said.says !== '' && (
          <span key={said.turn} class={said.isShown ? '' : 'unseen'}>
            {said.says}
          </span>
        )}
      </p>
    </AnnounceContext.Provider>
  );
}
