/** Says once when the article was read: those who do not see the counts hear them. */
import { useEffect, useRef } from 'preact/hooks';
import { stateWords } from '../../locales/index.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { useWords } from '../components/lang.tsx';
import { stateOf } from '../view/sight.ts';
import type { SightHandle } from './use-sight.ts';

/** Announces the number of marks when busy work ends with a result. */
export function useSayDone({ sight, busy }: SightHandle): void {
  const announce = useAnnounce();
  const states = useWords(stateWords);
  const wasBusy = useRef(false);
  const state = stateOf(sight);
  const marks = state?.phase === 'marked' ? state.counts.sovereignty + state.counts.cartel + state.counts.intervention : null;
  useEffect(() => {
    if (wasBusy.current && !busy && marks !== null) announce(states.done(marks), 'heard');
    wasBusy.current = busy;
  }, [busy, marks, announce, states]);
}
