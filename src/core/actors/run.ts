/** Reads the text once, in order: each phrase is resolved where it stands, each speaker where his attribution stands. */
import { antecedent, dropped } from './antecedent.ts';
import type { Entity } from './entity.ts';
import type { TokenRange } from './phrase.ts';
import { type Pronoun, pronounAt } from './pronouns.ts';
import { type Found, resolve } from './resolver.ts';
import { weightOf } from './weight.ts';
import { placeOf, tokenAt, tokensOf, type Work } from './work.ts';
import { describe } from './describe.ts';
import { readPhrase } from './read-phrase.ts';
import type { Scene } from './scene.ts';
import { spanOf, textOf } from './wording.ts';

const UNCLEAR: Found = { entity: null, resolution: 'unclear' };
const SPEAKER_WEIGHT = 1.1;
/** Whom a speaker quotes is no more than named. */
const NESTED_WEIGHT = 0.4;

/** Resolves every phrase and every draft of the work. */
export function resolveAll(work: Work): void {
  const order = speakingOrder(work);
  let next = 0;
  work.descriptions.forEach((description, index) => {
    while (next < order.length && (order[next]?.token ?? 0) < description.phrase.from) speak(work, order[next++]?.draft ?? 0);
    resolvePhrase(work, index);
  });
  while (next < order.length) speak(work, order[next++]?.draft ?? 0);
  carryOn(work);
}

interface Turn {
  readonly token: number;
  readonly draft: number;
}

/** Drafts by the token at which it is clear who speaks. */
function speakingOrder(work: Work): Turn[] {
  const turns = work.drafts.map((draft, index) => ({ token: tokenAt(work.scene, (draft.speaker ?? draft.cue ?? draft).start), draft: index }));
  return turns.sort((a, b) => a.token - b.token || a.draft - b.draft);
}

function resolvePhrase(work: Work, index: number): void {
  const description = work.descriptions[index];
  if (description === undefined) return;
  const { phrase } = description;
  const place = placeOf(work.scene, phrase.from);
  const found = resolve(work, description, place, false);
  work.found[index] = found;
  if (found.entity === null) return;
  note(work, found, phrase);
  const quoted = work.quoted[phrase.from] === 1;
  work.timeline.add({ ...place, entity: found.entity, weight: weightOf(work.scene, phrase), quoted, speaks: false });
}

/** Writes the mention down with its wording as an alias. */
function note(work: Work, { entity, resolution }: Found, phrase: { from: number; to: number }): void {
  if (entity === null) return;
  const { start, end } = spanOf(work.scene, phrase);
  entity.root.mention(start, end, resolution);
  if (resolution === 'name' || resolution === 'description') entity.root.aliases.add(textOf(work.scene, phrase));
}

function speak(work: Work, index: number): void {
  const draft = work.drafts[index];
  if (draft === undefined) return;
  const token = tokenAt(work.scene, (draft.speaker ?? draft.cue ?? draft).start);
  const found = speakerOf(work, index, token);
  if (found === null) return;
  work.speakers[index] = found;
  if (found.entity === null) return;
  const entity = found.entity.root;
  entity.spoken += 1;
  entity.sure = true;
  work.timeline.add({ ...placeOf(work.scene, token), entity, weight: draft.inside === null ? SPEAKER_WEIGHT : NESTED_WEIGHT, quoted: work.quoted[token] === 1, speaks: draft.inside === null });
}

/** Who speaks; null where that waits for another draft. */
function speakerOf(work: Work, index: number, token: number): Found | null {
  const draft = work.drafts[index];
  if (draft === undefined) return UNCLEAR;
  if (draft.speaker === null) {
    if (draft.carriesOn !== null) return work.speakers[draft.carriesOn] === undefined ? null : carried(work, draft.carriesOn);
    const entity = dropped(work.timeline, draft.number, { place: placeOf(work.scene, token), inside: insideOf(work, index) });
    return entity === null ? UNCLEAR : { entity, resolution: draft.cue === null ? 'carried' : 'dropped' };
  }
  const range = tokensOf(work.scene, draft.speaker);
  return meant(work, range, index);
}

const carried = (work: Work, source: number): Found => {
  const entity = work.speakers[source]?.entity ?? null;
  return entity === null ? UNCLEAR : { entity, resolution: 'carried' };
};

/** Whom the words that name the speaker mean. */
export function meant(work: Work, range: { from: number; to: number }, index: number | null): Found {
  const { scene } = work;
  const pronoun = pronounIn(scene, range);
  const place = placeOf(scene, range.from);
  if (pronoun !== null) {
    if (pronoun.person !== 3) return firstPerson(work, index, pronoun.person);
    const entity = antecedent(work.timeline, pronoun, { place, inside: index === null ? new Set() : insideOf(work, index) });
    if (entity === null) return UNCLEAR;
    const { start, end } = spanOf(scene, range);
    entity.mention(start, end, 'pronoun');
    return { entity, resolution: 'pronoun' };
  }
  const known = phraseIn(work, range);
  if (known >= 0) {
    const found = work.found[known] ?? (resolvePhrase(work, known), work.found[known]);
    if (found !== undefined && found.entity !== null) return found;
    const description = work.descriptions[known];
    if (description !== undefined) {
      const spoken = resolve(work, description, place, true);
      work.found[known] = spoken;
      note(work, spoken, description.phrase);
      if (spoken.entity !== null) return spoken;
    }
  }
  const phrase = readPhrase(scene, range.from, range.to);
  if (phrase !== null) return resolve(work, describe(scene, phrase), place, true);
  return unknownPhrase(work, range);
}

/** A pronoun that is all there is, perhaps stressed: "he himself", *ella misma*. */
function pronounIn(scene: Scene, { from, to }: TokenRange): Pronoun | null {
  if (to - from === 1) return pronounAt(scene, from);
  return to - from === 2 && STRESSED.test(scene.doc.tokens.norm[from + 1] ?? '') ? pronounAt(scene, from) : null;
}

const STRESSED = /^(?:mism[oa]s?|himself|herself|itself|themselves)$/;

/** "I", "we", "you": the speaker of the words that it stands in. */
function firstPerson(work: Work, index: number | null, person: 1 | 2): Found {
  const outer = index === null ? null : (work.drafts[index]?.inside ?? null);
  if (person === 2 || outer === null) return UNCLEAR;
  const speaker = work.speakers[outer];
  return speaker === undefined || speaker.entity === null ? UNCLEAR : { entity: speaker.entity, resolution: 'pronoun' };
}

/** The phrase that a range of tokens names, by the scan: the one that begins in it first. */
function phraseIn(work: Work, range: { from: number; to: number }): number {
  const { descriptions } = work;
  let low = 0;
  let high = descriptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descriptions[middle]?.phrase.from ?? 0) < range.from) low = middle + 1;
    else high = middle;
  }
  let chosen = -1;
  for (let i = Math.max(0, low - 3); i < descriptions.length; i += 1) {
    const phrase = descriptions[i]?.phrase;
    if (phrase === undefined || phrase.from >= range.to) break;
    const covers = phrase.from <= range.from && phrase.to > range.from;
    const inside = phrase.from >= range.from;
    if (!covers && !inside) continue;
    if (chosen < 0) chosen = i;
    else {
      const before = descriptions[chosen]?.phrase;
      if (before !== undefined && phrase.from === before.from && phrase.to > before.to) chosen = i; // the owner comes before what it owns
    }
  }
  return chosen;
}

/** Words that the lexicon does not know: an actor under those words. */
function unknownPhrase(work: Work, range: { from: number; to: number }): Found {
  const text = textOf(work.scene, range).replace(ARTICLE, '');
  if (text.length < 3 || text.length > 120) return UNCLEAR;
  const entity = work.registry.worded('group', text.toLowerCase(), text);
  entity.mention(...pair(spanOf(work.scene, range)), 'description');
  return { entity, resolution: 'description' };
}

const ARTICLE = /^(?:the|an?|el|la|los|las|unos?|unas?)\s+/i;
const pair = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];

/** The entities named inside the words of a draft. */
function insideOf(work: Work, index: number): Set<Entity> {
  const draft = work.drafts[index];
  const inside = new Set<Entity>();
  if (draft === undefined) return inside;
  const { from, to } = tokensOf(work.scene, draft);
  let count = 0;
  for (let i = firstFrom(work, from); i < work.descriptions.length && count < 20; i += 1, count += 1) {
    if ((work.descriptions[i]?.phrase.from ?? to) >= to) break;
    const entity = work.found[i]?.entity;
    if (entity) inside.add(entity.root);
  }
  return inside;
}

function firstFrom(work: Work, token: number): number {
  let low = 0;
  let high = work.descriptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((work.descriptions[middle]?.phrase.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drafts that carry on from one that came later in the order. */
function carryOn(work: Work): void {
  work.drafts.forEach((draft, index) => {
    let source = draft.carriesOn;
    for (let hops = 0; work.speakers[index] === undefined && source !== null && hops < 50; hops += 1) {
      if (work.speakers[source] !== undefined) work.speakers[index] = carried(work, source);
      source = work.drafts[source]?.carriesOn ?? null;
    }
    work.speakers[index] ??= UNCLEAR;
  });
}
