import type { Scene } from '../scene/scene.ts';

/** A dateline's state counts so many mentions. */
const DATELINE = 4;
const DATELINE_TOKENS = 12;

/**
 * The state that an article is at home in: the one it names most, its dateline before the rest. "The government" without more
 * means its government.
 * @returns null where no state is named, or two stand level
 */
export function homeState(scene: Scene): string | null {
  return ranked(scene, (state) => canBeHome(scene, state), DATELINE);
}

/** The state that an article names most beside its home: whose "the embassy" is. */
export function otherState(scene: Scene, home: string | null): string | null {
  return ranked(scene, (state) => state !== home && scene.isState(state), 0);
}

function ranked(scene: Scene, keep: (state: string) => boolean, datelineCounts: number): string | null {
  const counts = new Map<string, number>();
  const add = (state: string, count: number): void => void counts.set(state, (counts.get(state) ?? 0) + count);
  for (const hit of scene.places) if (hit !== null && keep(hit.state)) add(hit.state, 1);
  const body = scene.doc.sentences.find(
    (sentence) => scene.doc.blocks[sentence.block]?.kind === 'paragraph' && sentence.to - sentence.from > DATELINE_TOKENS,
  );
  const dateline = body === undefined ? null : firstCity(scene, body.from);
  if (dateline !== null && datelineCounts > 0) add(dateline, datelineCounts);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || (second !== undefined && second[1] === first[1]) ? null : first[0];
}

/** Spanish is written at home in states of Spanish; an English article can be at home anywhere. */
const canBeHome = (scene: Scene, state: string): boolean => scene.isState(state) && (scene.names.lang === 'en' || SPANISH.has(state));

/** States where Spanish is an official or the usual language of the press (ISO 3166-1). */
const SPANISH = new Set('ar bo cl co cr cu do ec es gq gt hn mx ni pa pe pr py sv uy ve'.split(' '));

function firstCity(scene: Scene, from: number): string | null {
  for (let i = from; i < from + 6; i += 1) {
    const hit = scene.places[i];
    if (hit !== null && hit !== undefined && (hit.use === 'capital' || hit.use === 'name') && scene.isState(hit.state)) return hit.state;
  }
  return null;
}
