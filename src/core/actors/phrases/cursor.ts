/** Looking at single tokens of a scene: the questions that reading a noun phrase asks over and over. */
import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { HeadEntry, TitleEntry } from '../lexicon/senses.ts';
import type { PlaceHit, Scene } from '../scene/scene.ts';

/** Words after which no noun phrase goes on. */
const BARRIER =
  Class.determiner |
  Class.possessive |
  Class.demonstrative |
  Class.preposition |
  Class.genitive |
  Class.pronoun |
  Class.auxiliary |
  Class.modal |
  Class.coordinator |
  Class.subordinator |
  Class.complementizer |
  Class.relative |
  Class.question |
  Class.negation;
const VERBAL = Feature.finite | Feature.infinitive | Feature.gerund;

/** A scene seen up to a limit: every answer behind it is no. */
export class Cursor {
  readonly scene: Scene;
  readonly limit: number;
  readonly english: boolean;

  constructor(scene: Scene, limit: number) {
    this.scene = scene;
    this.limit = limit;
    this.english = scene.names.lang === 'en';
  }

  /** Whether the word can be of one of some `Class`es. */
  has(i: number, bits: number): boolean {
    return i < this.limit && ((this.scene.classes[i] ?? 0) & bits) !== 0;
  }

  /** `Feature` bits of the word. */
  features(i: number): number {
    return i < this.limit ? (this.scene.features[i] ?? 0) : 0;
  }

  /** The word in lower case with its accents; empty behind the limit. */
  lower(i: number): string {
    return i < this.limit ? (this.scene.doc.tokens.lower[i] ?? '') : '';
  }

  /** The word in lower case without accents; empty behind the limit. */
  norm(i: number): string {
    return i < this.limit ? (this.scene.doc.tokens.norm[i] ?? '') : '';
  }

  /** Whether the token carries one of some `Flag` bits. */
  flag(i: number, bits: number): boolean {
    return i >= 0 && i < this.limit && hasFlag(this.scene.doc.tokens, i, bits);
  }

  /** Whether the word can stand in a name: by its capital, and by what it is else. */
  nameWord(i: number): boolean {
    return i < this.limit && this.scene.nameWord[i] === 1;
  }

  /** The noun for somebody that begins here, if it ends before the limit. */
  head(i: number): HeadEntry | null {
    const entry = i < this.limit ? (this.scene.heads[i] ?? null) : null;
    return entry !== null && i + entry.words.length <= this.limit ? entry : null;
  }

  /** The form of address that begins here, if a name follows. */
  title(i: number): TitleEntry | null {
    const entry = i < this.limit ? (this.scene.titles[i] ?? null) : null;
    return entry !== null && this.nameWord(i + entry.words.length) ? entry : null;
  }

  /** The place whose name begins here, if it ends before the limit. */
  place(i: number): PlaceHit | null {
    const hit = i < this.limit ? (this.scene.places[i] ?? null) : null;
    return hit !== null && i + hit.length <= this.limit ? hit : null;
  }

  /** The genitive 's, or the apostrophe behind a plural ("the generals' plan"). */
  genitive(i: number): boolean {
    if (!this.english) return false;
    const word = this.lower(i);
    if (word === "'s" || word === '’s') return true;
    return (
      (word === "'" || word === '’') && !this.flag(i, Flag.spaceBefore) && this.norm(i - 1).endsWith('s') && this.flag(i + 1, Flag.word)
    );
  }

  /** A verb form that is nothing else, or (behind a noun) any finite form. */
  verb(i: number, behindNoun: boolean): boolean {
    const features = this.features(i);
    if (behindNoun) return (features & VERBAL) !== 0 || (features & Feature.participle) !== 0;
    return (features & VERBAL) !== 0 && (features & (Feature.participle | Feature.homograph | Feature.gerund)) === 0;
  }

  /** A word that can stand between an article and its noun, or behind the noun. */
  modifier(i: number, behindNoun: boolean): boolean {
    if (i >= this.limit || this.has(i, BARRIER)) return false;
    if (this.flag(i, Flag.hyphen)) return true;
    if (this.flag(i, Flag.number) && !this.flag(i + 1, Flag.hyphen)) return false;
    return this.flag(i, Flag.word | Flag.number) && !this.flag(i, Flag.clitic) && !this.verb(i, behindNoun);
  }

  /** "Haiti's National *Police*", "the *pilot* Ana Ruiz": a verb by its form, a noun by its capital or the name behind it; not "accused". */
  private nounLike(i: number, length: number): boolean {
    return this.flag(i, Flag.capital) || (this.nameWord(i + length) && !this.norm(i).endsWith('ed'));
  }

  /** "The Sonora *state* government": a form that as a verb could not follow a singular, before a further noun. */
  private inCompound(i: number): boolean {
    const bare = Feature.homograph | Feature.infinitive;
    if ((this.features(i) & bare) !== bare || this.head(i + 1) === null) return false;
    return this.english && this.nameWord(i - 1) && !this.norm(i - 1).endsWith('s');
  }

  /** Whether a noun of the lexicon follows within `reach` tokens with nothing but modifiers before it. */
  nounAhead(from: number, reach: number, behindNoun: boolean): boolean {
    for (let i = from; i < from + reach && i < this.limit; i += 1) {
      const head = this.head(i);
      if (head !== null || this.title(i) !== null)
        return !behindNoun || !this.verb(i, true) || this.nounLike(i, head?.words.length ?? 1) || this.inCompound(i);
      if (!this.modifier(i, behindNoun) && this.place(i) === null) return false;
    }
    return false;
  }
}
