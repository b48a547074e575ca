/** Whose a government is that neither an owner nor an adjective tells: "the Ruiz administration", *el gobierno de Sonora*. */
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Description } from '../descriptions/describe.ts';
import type { Resolver } from '../referents/context.ts';

/** What the words beside a government tell: the state that it governs, `none` where it is none of a state, `open` where they tell nothing. */
export type Governed = { readonly state: string } | 'none' | 'open';

/**
 * @param description an organ of which no owner or adjective tells the state
 */
export function governed(resolver: Resolver, { lemma, phrase }: Description): Governed {
  const { scene, registry } = resolver;
  const { governments, belowState, ofState } = scene.names.qualifiers;
  if (!governments.has(lemma ?? '')) return 'open';
  const head = phrase.heads[0]?.at ?? -1;
  const behind = scene.doc.tokens.norm[head + (phrase.heads[0]?.entry.words.length ?? 1)] ?? '';
  if ([behind, ...phrase.modifiers].some((word) => belowState.has(word))) return 'none';
  let name = '';
  for (let i = phrase.from; i < phrase.to; i += 1)
    if (i !== head && scene.nameWord[i] === 1 && hasFlag(scene.doc.tokens, i, Flag.capital)) name = scene.doc.tokens.norm[i] ?? '';
  if (name === '' || ofState.has(name)) return 'open';
  const holder = registry.bearing(name);
  if (holder === null) return 'none';
  const state = [...holder.states][0] ?? usualState(resolver, lemma);
  return state === null ? 'none' : { state };
}

/** The state that the press means by an organ's name alone ("the Defense Department"), where the article names that state. */
export function usualState({ scene }: Resolver, lemma: string | null): string | null {
  const state = scene.names.usual.get(lemma ?? '');
  return state !== undefined && scene.places.some((hit) => hit?.state === state) ? state : null;
}
