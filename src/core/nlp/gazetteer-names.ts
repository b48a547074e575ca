import { fold } from '../text/fold.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Answers which state a name in any language means: the same id for "Estados Unidos" and "U.S."; null for what is no state's name. */
export function namesOfStates({ entries }: Gazetteer): (name: string) => string | null {
  const ids = new Map<string, string>();
  for (const { id, names } of entries) {
    for (const name of [...(names.en ?? []), ...(names.es ?? [])].map(fold)) if (!ids.has(name)) ids.set(name, id);
  }
  return (name) => ids.get(fold(name)) ?? null;
}
