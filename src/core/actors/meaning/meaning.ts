/** Whom a stretch of words means: a pronoun, a phrase that the scan knows, or words that only look like one. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import { type Description, describe } from '../descriptions/describe.ts';
import { spanOf, textOf } from '../descriptions/wording.ts';
import { phraseFrom, placeOf, type Work } from '../layout/work.ts';
import { Cursor } from '../phrases/cursor.ts';
import type { Phrase, TokenRange } from '../phrases/phrase.ts';
import { readPhrase } from '../phrases/read-phrase.ts';
import type { Found } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import { madeBy } from '../resolution/documents.ts';
import { resolve } from '../resolution/resolver.ts';
import type { Scene } from '../scene/scene.ts';
import { antecedent, type Search } from './antecedent.ts';
import { officeOf } from './offices.ts';
import { type Pronoun, pronounAt } from './pronouns.ts';
import { isNounLike, unlistedActor } from './unlisted.ts';

/** Nobody that we can tell. */
export const UNCLEAR: Found = { entity: null, resolution: 'unclear' };

const STRESSED = /^(?:mism[oa]s?|himself|herself|itself|themselves)$/;

/** A pronoun that is all there is, perhaps stressed: "he himself", *ella misma*. */
export function pronounIn({ scene }: Work, { from, to }: TokenRange): Pronoun | null {
  if (to - from === 1) return pronounAt(scene, from);
  return to - from === 2 && STRESSED.test(scene.doc.tokens.norm[from + 1] ?? '') ? pronounAt(scene, from) : null;
}

/** "Condemned *what it* called a raid". */
export const isFused = ({ doc: { tokens } }: Scene, pronoun: number): boolean => /^what(?:ever)?$/.test(tokens.lower[pronoun - 1] ?? '');

/** Whom a third-person pronoun means. */
export function pronounMeans(work: Work, pronoun: Pronoun, range: TokenRange, search: Search): Found {
  const entity = antecedent(work.timeline, pronoun, { ...search, fused: isFused(work.scene, range.from) });
  if (entity === null) return UNCLEAR;
  const { start, end } = spanOf(work.scene, range);
  entity.mention(start, end, 'pronoun');
  if (pronoun.plural && entity.kind === 'person' && entity.gender === null) entity.openGender = true;
  return { entity, resolution: 'pronoun' };
}

/**
 * Whom a noun phrase means.
 * @param speaks it is said to speak, so that a bare name is a person and a writing somebody's
 * @returns null where the words name nobody who could
 */
export function phraseMeans(work: Work, range: TokenRange, speaks: boolean): Found | null {
  const index = phraseIn(work, range);
  const phraseHere = work.descriptions[index];
  const description = phraseHere !== undefined && isComplement(work, phraseHere, range) ? undefined : phraseHere;
  const closing = speaks && description?.kind === 'unknown' ? closingName(work, index, range) : null;
  if (closing !== null) return closing;
  const served = speaks ? servedBy(work, range, description) : null;
  if (served !== null) return served;
  if (speaks && description !== undefined && onlyQualifies(work, description.phrase, range)) return unlistedActor(work, range);
  if (description !== undefined) {
    const known = work.found[index];
    const maker = speaks ? makerOf(work, index) : null;
    if (maker === null && known?.entity) return known;
    if (maker !== null) return { entity: maker, resolution: 'description', thing: true };
    const found = resolve(work, description, placeOf(work, description.phrase.from), speaks);
    if (found.entity !== null) {
      work.found[index] = found;
      noteMention(work, found, description.phrase);
      return found;
    }
  }
  const phrase = readPhrase(new Cursor(work.scene, range.to), range.from);
  const found = phrase === null ? UNCLEAR : resolve(work, describe(work.scene, phrase), placeOf(work, range.from), speaks);
  if (found.entity !== null) return found;
  return speaks ? (epithet(work, range) ?? unlistedActor(work, range)) : null;
}

/** Whoever an office serves that is said to speak: somebody whose name the text gives ("the harbour master's office" is a body). */
function servedBy(work: Work, range: TokenRange, description: Description | undefined): Found | null {
  const owner = officeOf(work, range, description);
  if (owner === null) return null;
  const search: Search = { ...EPITHET, place: placeOf(work, range.from) };
  const found = 'person' in owner ? pronounMeans(work, owner, range, search) : phraseMeans(work, owner, true);
  const entity = found?.resolution === 'name' || found?.resolution === 'pronoun' ? found.entity : null;
  return entity === null || entity.keys.length === 0 ? null : { entity, resolution: 'description' };
}

/**
 * "The remarks of *officials*": the words meant stand behind the noun that the phrase turns on; *el campeón del Abierto*: they
 * begin before the thing that the phrase names; *a la agencia AFP Mambo Kawaya*: they are the name behind another's initials.
 */
const isComplement = ({ scene }: Work, { phrase, kind }: Description, range: TokenRange): boolean =>
  phrase.from < range.from
    ? hasClass(scene.classes, range.from - 1, Class.genitive) || hasFlag(scene.doc.tokens, range.from - 1, Flag.allCaps)
    : kind === 'unknown' && phrase.from > range.from + 1 && governsName(scene, phrase);

/** "Of *the* Open", *del*: things have an article there, people have none (*la defensa de Ruiz*). */
const governsName = ({ classes, doc }: Scene, { from, opening }: Phrase): boolean =>
  doc.tokens.lower[from - 1] === 'del' ||
  (opening === 'definite' && hasClass(classes, from - 1, Class.genitive)) ||
  (hasClass(classes, from - 1, Class.determiner) && hasClass(classes, from - 2, Class.genitive));

/** "*Recent* information suggests": the first word of a sentence, or behind a colon, before a noun that no list knows names nobody. */
function onlyQualifies({ scene }: Work, { from, to, name, heads }: Phrase, range: TokenRange): boolean {
  const { sentenceOf, tokens } = scene.doc;
  if (scene.names.lang !== 'en' || name === null || heads.length > 0 || to !== from + 1 || from !== range.from) return false;
  const initial = sentenceOf[from - 1] !== sentenceOf[from] || tokens.lower[from - 1] === ':';
  return (
    initial && to < range.to && isNounLike(scene, to, range.to, true) && scene.firstName(scene.doc.tokens.norm[from] ?? '') === undefined
  );
}

/** "Republican nominee *Gov. Ana Ruiz*", "party leadership contender *Ana Ruiz*": the phrase with a name that ends a longer one. */
function closingName(work: Work, index: number, { from, to }: TokenRange): Found | null {
  for (let i = index + 1; (work.descriptions[i]?.phrase.from ?? to) < to; i += 1) {
    const phrase = work.descriptions[i]?.phrase;
    if (phrase === undefined || phrase.from <= from || phrase.to < to) continue;
    if (phrase.name !== null && (phrase.heads.length > 0 || isInFull(phrase))) return phraseMeans(work, phrase, true);
  }
  return null;
}

/** "Party leadership contender *Ana Ruiz*". */
const isInFull = ({ name }: Phrase): boolean => name !== null && name.to - name.from > 1;

/** Longer phrases say something new. */
const MAX_EPITHET = 3;
const EPITHET: Omit<Search, 'place'> = { inside: new Set(), direct: false, standing: false, aside: false, never: null };

/** Endings of nouns for acts and things ("the authorization", *la autorización*), that no person is called by. */
const THING = /(?:tion|sion|cion|ment|miento|ence|ance|ship|ity|dad|office|oficina)$/;

/** "The veteran", *el viejo*: a short definite phrase of words that the lexicon does not know means the person in focus whom its article fits. */
function epithet(work: Work, range: TokenRange): Found | null {
  const { classes, features } = work.scene;
  const article = ((classes[range.from] ?? 0) & Class.determiner) !== 0 && ((features[range.from] ?? 0) & Feature.plural) === 0;
  const word = work.scene.doc.tokens.lower[range.from] ?? '';
  if ((!article && word !== 'the') || work.scene.names.links.indefinite.has(word)) return null;
  if (range.to - range.from > MAX_EPITHET || range.to - range.from < 2 || !isNounLike(work.scene, range.from + 1, range.to, true))
    return null;
  const noun = work.scene.names.lang === 'en' ? range.to - 1 : range.from + 1;
  if (work.scene.heads[noun] != null || THING.test(work.scene.doc.tokens.norm[noun] ?? '')) return null;
  // *el correísmo*: a movement, no person
  if (/ismo$/.test(work.scene.doc.tokens.norm[range.to - 1] ?? '')) return null;
  const borne = bearer(work, range);
  if (borne !== null) return { entity: borne, resolution: 'description' };
  const bits = features[range.from] ?? 0;
  const he = (bits & Feature.masculine) !== 0;
  const gender = he === ((bits & Feature.feminine) !== 0) ? null : he ? 'm' : 'f';
  const search: Search = { ...EPITHET, place: placeOf(work, range.from) };
  const found = pronounMeans(work, { person: 3, kind: 'person', gender, plural: false }, range, search);
  return found.entity === null ? null : { entity: found.entity, resolution: 'description' };
}

/** Who was introduced by the very word: *el magnate Iván Lazo*, then *el magnate*. */
function bearer(work: Work, { from, to }: TokenRange): Entity | null {
  const bearers = work.registry.bearers(work.scene.doc.tokens.norm[from + 1] ?? '');
  return to - from === 2 && bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Who made the writing that a phrase names, where a relative clause behind it says so. */
function makerOf(work: Work, index: number): Entity | null {
  const description = work.descriptions[index];
  const behind = work.descriptions[index + 1];
  if (description?.kind !== 'document' || behind === undefined || !madeBy(work, description, behind)) return null;
  return resolve(work, behind, placeOf(work, behind.phrase.from), true).entity;
}

/** Writes a mention down, with its wording as an alias. */
export function noteMention(work: Work, { entity, resolution }: Found, range: TokenRange): void {
  if (entity === null) return;
  const { start, end } = spanOf(work.scene, range);
  entity.root.mention(start, end, resolution);
  if (resolution === 'name' || resolution === 'description') entity.root.aliases.add(textOf(work.scene, range));
}

/** Index of the phrase that a range of tokens names: the outermost one that begins in it first, or that it begins in; -1 for none. */
function phraseIn({ descriptions }: Work, range: TokenRange): number {
  let chosen = -1;
  for (let i = Math.max(0, phraseFrom(descriptions, range.from) - 3); i < descriptions.length; i += 1) {
    const phrase = descriptions[i]?.phrase;
    if (phrase === undefined || phrase.from >= range.to) break;
    if (phrase.from < range.from && phrase.to <= range.from) continue;
    const before = descriptions[chosen]?.phrase;
    // "Foreign Minister Hakan Demir" of "Foreign Minister Hakan Demir's statement"
    if (before?.from === range.from && before.to === range.to) break;
    if (before === undefined || (phrase.from === before.from && phrase.to > before.to)) chosen = i;
  }
  return chosen;
}
