/**
 * Which state acts and which is acted on, as the article itself words it ("U.S. drones over Mexico", "tropas rusas en Armenia"),
 * and to which of them an actor belongs. No state is favoured: names only count by where they stand.
 */
import type { Cast } from '../../actors/cast.ts';
import { type Place, placeAt } from '../../nlp/reading.ts';
import { Feature } from '../../nlp/word-classes.ts';
import { type Scene, tokenRange } from './scene.ts';

/** For each actor how much it belongs to the acting side (above 0) or to the side acted on (below 0), between -1 and 1. */
export type Roles = ReadonlyMap<string, number>;

/** How many tokens behind an action its place may stand. */
const REACH = 6;

/** Reads the roles of all actors. */
export function readRoles(scene: Scene, cast: Cast): Roles {
  const states = withOpponents(stateRoles(scene), namedStates(scene));
  const roles = new Map<string, number>();
  for (const member of cast.members) {
    const home = homeOf(scene, member.mentions);
    const balance = home === null ? 0 : (states.get(home.state) ?? 0) * home.sureness;
    if (balance !== 0) roles.set(member.id, balance / (1 + Math.abs(balance)));
  }
  return roles;
}

/** How often each state is named at all. */
function namedStates(scene: Scene): Map<string, number> {
  const named = new Map<string, number>();
  for (let i = 0; i < scene.text.norm.length; i += 1) {
    const place = placeAt(scene.reading, i);
    if (place !== null && place.entry.kind !== 'body') named.set(place.entry.id, (named.get(place.entry.id) ?? 0) + 1);
  }
  return named;
}

/**
 * Where one of the two states that an article names most has a role and the other has none, the other has the opposite one.
 */
function withOpponents(roles: Map<string, number>, named: ReadonlyMap<string, number>): Map<string, number> {
  const [first, second] = [...named].sort((a, b) => b[1] - a[1]).map(([state]) => state);
  if (first === undefined || second === undefined) return roles;
  const [a, b] = [roles.get(first) ?? 0, roles.get(second) ?? 0];
  if (a !== 0 && b === 0) roles.set(second, -a / 2);
  if (b !== 0 && a === 0) roles.set(first, -b / 2);
  return roles;
}

/** For each state, how often it is named as acting less how often as acted on. */
function stateRoles(scene: Scene): Map<string, number> {
  const states = new Map<string, number>();
  const count = (place: Place | null, by: number): void => {
    if (place !== null) states.set(place.entry.id, (states.get(place.entry.id) ?? 0) + by);
  };
  scene.text.themes.forEach((mention, from) => {
    if (mention?.theme === 'intervention') countAction(scene, from, mention.to, count);
    else if (mention?.theme === 'sovereignty') for (let i = from; i < mention.to; i += 1) count(placeAt(scene.reading, i), -1);
  });
  return states;
}

/** "U.S. drones over Mexico": the place inside or right before the words acts, the one behind a preposition is acted on. */
function countAction(scene: Scene, from: number, to: number, count: (place: Place | null, by: number) => void): void {
  const { links, deeds } = scene.frames;
  let toward = isVerbAt(scene, from);
  for (let i = from; i < Math.min(to + REACH, scene.text.norm.length); i += 1) {
    const word = scene.text.norm[i] ?? '';
    if (i >= to && /^[.;:!?“”"«»]/.test(word)) break;
    if (links.toward.has(word)) toward = true;
    else if (links.from.has(word)) toward = OF.has(word) && deeds.seizing.has(scene.text.norm[i - 1] ?? '');
    const place = placeAt(scene.reading, i);
    if (place === null) continue;
    const acts = !toward && (i < to || links.from.has(scene.text.norm[i - 1] ?? '') || place.kind === 'demonym');
    if (acts || toward) count(place, acts ? 1 : -1);
  }
  count(attributeBefore(scene, from), 1);
}

/** "Take Greenland", "bombing Yemen": what stands behind a verb is acted on. */
const isVerbAt = ({ reading }: Scene, at: number): boolean =>
  ((reading.features[at] ?? 0) & (Feature.finite | Feature.infinitive | Feature.gerund)) !== 0 &&
  ((reading.features[at] ?? 0) & Feature.homograph) === 0;

const OF: ReadonlySet<string> = new Set(['of', 'de', 'del']);

/** The state that stands right before a noun as its attribute: "U.S. raid", "Mexico's army". */
function attributeBefore(scene: Scene, at: number): Place | null {
  const before = scene.text.norm[at - 1] === "'s" ? at - 2 : at - 1;
  for (let i = before; i >= Math.max(0, before - 2); i -= 1) {
    const place = placeAt(scene.reading, i);
    if (place !== null && i + place.length === before + 1) return place;
  }
  return null;
}

/** A state, and how sure it is that an actor belongs to it, between 0 and 1. */
interface Home {
  readonly state: string;
  readonly sureness: number;
}

/** What a state counts that is named in the mention, beside it, and elsewhere in its sentence before it. */
const SURENESS = { inside: 1, beside: 0.8, before: 0.4 };

/** The state that an actor belongs to: the surest, and of equals the most frequent; null where nothing tells. */
function homeOf(scene: Scene, mentions: Cast['members'][number]['mentions']): Home | null {
  const { start, end } = scene.document.tokens;
  const best = new Map<string, number>();
  const note = (place: Place | null, sureness: number): void => {
    if (place === null || place.entry.kind === 'body') return;
    best.set(place.entry.id, Math.max(best.get(place.entry.id) ?? 0, sureness) + 0.01);
  };
  mentions.forEach((mention, index) => {
    const [from, to] = tokenRange(start, end, mention);
    for (let i = from; i < to; i += 1) note(placeAt(scene.reading, i), SURENESS.inside);
    note(attributeBefore(scene, from), SURENESS.beside);
    note(apposed(scene, to), SURENESS.beside);
    if (index === 0) note(leading(scene, from), SURENESS.before);
  });
  const [top, second] = [...best].sort((a, b) => b[1] - a[1]);
  return top === undefined || top[1] === second?.[1] ? null : { state: top[0], sureness: Math.min(1, top[1]) };
}

/** "Olivares, Mexico's ambassador": a state in the apposition that a comma opens behind a name. */
function apposed(scene: Scene, at: number): Place | null {
  if (scene.text.norm[at] !== ',') return null;
  for (let i = at + 1; i < at + 6; i += 1) {
    const place = placeAt(scene.reading, i);
    if (place !== null) return place;
    if (/^[,.;:“”"«»]/.test(scene.text.norm[i] ?? '.')) return null;
  }
  return null;
}

/** The last state named before a mention in its sentence, outside quotes ("In Port of Spain, Prime Minister …"). */
function leading(scene: Scene, at: number): Place | null {
  const sentence = scene.document.sentences[scene.document.sentenceOf[at] ?? -1];
  for (let i = at - 1; sentence !== undefined && i >= sentence.from; i -= 1) {
    const place = scene.quoteOf[i] === -1 ? placeAt(scene.reading, i) : null;
    if (place !== null) return place;
  }
  return null;
}
