/** The interface's language, for every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../core/types.ts';
import type { Words } from '../../locales/index.ts';

/** English where nobody says otherwise. */
export const LangContext = createContext<Lang>('en');

/** The language that the interface speaks now. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** A catalogue section in the interface's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useLang()];
}
