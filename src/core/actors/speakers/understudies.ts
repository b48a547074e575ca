/**
 * Mentions without a name between the speakers: "he", "she", *ella*, and Spanish sentences that open with a verb and no
 * subject. They keep whom they mean in focus.
 */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import { phraseFrom, placeOf, tokensOf, type Work } from '../layout/work.ts';
import { antecedent, dropped, type Search } from '../meaning/antecedent.ts';
import { isFused, noteMention } from '../meaning/meaning.ts';
import { pronounAt } from '../meaning/pronouns.ts';
import type { Entity } from '../referents/entity.ts';

const WEIGHT = 0.9;

/** The tokens of such mentions in the article's own voice, in text order; those of the drafts' speakers and cues left out. */
export function understudies(work: Work): number[] {
  const taken = new Set<number>();
  for (const draft of work.drafts) {
    if (draft.speaker !== null) taken.add(tokensOf(work.scene, draft.speaker).from);
    if (draft.cue !== null) taken.add(tokensOf(work.scene, draft.cue).from);
  }
  const { tokens, sentences } = work.scene.doc;
  const found: number[] = [];
  for (const sentence of sentences) {
    const verb = work.scene.names.lang === 'es' ? openingVerb(work, sentence) : -1;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (work.quoted[i] === 1 || taken.has(i)) continue;
      if (i === verb || work.scene.names.links.subjects.has(tokens.lower[i] ?? '')) found.push(i);
    }
  }
  return found;
}

/** The verb that opens a sentence with nobody behind it who could be its subject; -1 where there is none. */
function openingVerb({ scene, descriptions }: Work, { from, to }: Sentence): number {
  let at = from;
  while (at < to && !hasFlag(scene.doc.tokens, at, Flag.word)) at += 1;
  if (hasClass(scene.classes, at, Class.negation | Class.adverb) || pronounAt(scene, at) !== null) at += 1;
  const features = scene.features[at] ?? 0;
  const finite =
    (features & Feature.finite) !== 0 && (features & (Feature.homograph | Feature.plural)) === 0 && (features & Feature.third) !== 0;
  if (!finite || hasClass(scene.classes, at, Class.copula | Class.auxiliary | Class.modal)) return -1;
  const next = descriptions[phraseFrom(descriptions, at + 1)]?.phrase.from ?? to;
  return next > at + 2 || hasClass(scene.classes, next - 1, Class.preposition) ? at : -1;
}

/** Resolves one of them and notes whom it means; where that is unclear nothing happens. */
export function takePart(work: Work, token: number): void {
  const place = placeOf(work, token);
  const fused = isFused(work.scene, token);
  const search: Search = { place, inside: new Set<Entity>(), direct: false, standing: false, aside: false, never: null, fused };
  const pronoun = work.scene.names.links.subjects.has(work.scene.doc.tokens.lower[token] ?? '') ? pronounAt(work.scene, token) : null;
  const entity = pronoun === null ? dropped(work.timeline, 'singular', search) : antecedent(work.timeline, pronoun, search);
  if (entity === null || (pronoun === null && entity.kind !== 'person')) return;
  if (pronoun !== null) noteMention(work, { entity, resolution: 'pronoun' }, { from: token, to: token + 1 });
  work.timeline.add({ ...place, entity, weight: WEIGHT, quoted: false, speaks: false, thing: false, voice: null });
}
