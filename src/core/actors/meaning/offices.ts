/** "His office said", *la oficina de Ruiz dijo*: an office speaks for whoever it serves. */
import { Class, hasClass } from '../../nlp/word-classes.ts';
import type { Description } from '../descriptions/describe.ts';
import type { Work } from '../layout/work.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { TokenRange } from '../phrases/phrase.ts';
import type { Pronoun } from './pronouns.ts';

/**
 * Whose office a phrase names: the words of its owner, or the pronoun that its possessive stands for.
 * @param description what the lexicon knows of the phrase: bodies with a name of their own ("the human rights office") stay bodies
 * @returns null where it names no office, or nobody whose it is
 */
export function officeOf(work: Work, range: TokenRange, description: Description | undefined): TokenRange | Pronoun | null {
  const { names, doc } = work.scene;
  const noun = names.lang === 'en' ? range.to - 1 : range.from + 1;
  if (!names.qualifiers.offices.has(doc.tokens.norm[noun] ?? '') || (description?.lemma?.includes(' ') ?? false)) return null;
  if (hasClass(work.scene.classes, range.from, Class.possessive) && range.to === range.from + 2) return ownerInFocus(work, range.from);
  const owner = names.lang === 'en' ? ownerBefore(work, range) : ownerBehind(work, noun + 1, range.to);
  return owner !== null && owner.to > owner.from ? owner : null;
}

/** "Ruiz's *office*". */
function ownerBefore({ scene }: Work, { from, to }: TokenRange): TokenRange | null {
  return /^['’]s?$/.test(scene.doc.tokens.lower[to - 2] ?? '') ? { from, to: to - 2 } : null;
}

/** "*Oficina* de Ruiz", *del ministro*. */
function ownerBehind({ scene }: Work, link: number, to: number): TokenRange | null {
  return hasClass(scene.classes, link, Class.genitive) ? { from: link + 1, to } : null;
}

/** "His", "her", *su*: "its" and "their" are a body's, which says itself what it says. */
function ownerInFocus({ scene }: Work, token: number): Pronoun | null {
  const gender = GENDERS[scene.doc.tokens.lower[token] ?? ''] ?? null;
  return scene.names.lang === 'en' && gender === null ? null : { person: 3, kind: 'person', gender, plural: false };
}

const GENDERS: Readonly<Record<string, Gender>> = { his: 'm', her: 'f' };
