import type { Reading } from '../../nlp/reading.ts';
import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Lang, Span } from '../../types.ts';
import type { CueTable } from '../lexicon/cues.ts';
import type { Passages } from '../marks/passages.ts';

/** "para", "como", "entre", "like": verb forms by their letters, function words in nearly every text. */
const FUNCTION_WORDS =
  Class.preposition |
  Class.subordinator |
  Class.coordinator |
  Class.determiner |
  Class.possessive |
  Class.pronoun |
  Class.relative |
  Class.complementizer;

const VERB_ENDINGS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['ed'],
  es: ['ó', 'rá', 'rán', 'aron', 'ieron', 'aban', 'ían'],
};

/**
 * A document as the quote finder looks at it: words with their classes, and passages between marks that a scan steps over as
 * if they were one word. Token indices outside the text give empty words without classes, so that scans need no guards.
 */
export class View {
  readonly lang: Lang;
  /** The words' classes, features and places. */
  readonly reading: Reading;
  /** What stands between marks. */
  readonly passages: Passages;
  readonly cues: CueTable;
  /** How many tokens there are. */
  readonly length: number;

  constructor(reading: Reading, passages: Passages, cues: CueTable) {
    this.reading = reading;
    this.lang = reading.document.lang;
    this.passages = passages;
    this.cues = cues;
    this.length = reading.document.tokens.length;
  }

  /** The word in lower case with its accents; empty outside the text. */
  lower(i: number): string {
    return this.reading.document.tokens.lower[i] ?? '';
  }

  /** Whether the word can be of one of the classes. */
  is(i: number, classes: number): boolean {
    return ((this.reading.classes[i] ?? 0) & classes) !== 0;
  }

  /** Whether the word's form has one of the features. */
  has(i: number, features: number): boolean {
    return ((this.reading.features[i] ?? 0) & features) !== 0;
  }

  /** Tokens of the function word or phrase that begins here, at least 1. */
  phraseLength(i: number): number {
    return Math.max(1, this.reading.phraseLength[i] ?? 1);
  }

  /** Whether the token carries one of some `Flag` bits. */
  flag(i: number, bits: number): boolean {
    return hasFlag(this.reading.document.tokens, i, bits);
  }

  /** A word that begins with a capital. */
  capital(i: number): boolean {
    return this.flag(i, Flag.capital);
  }

  /** A token of letters. */
  word(i: number): boolean {
    return this.flag(i, Flag.word);
  }

  /** A comma. */
  comma(i: number): boolean {
    return this.lower(i) === ',';
  }

  /** The token behind `i`, or behind the passage that opens at `i`. */
  next(i: number): number {
    const behind = this.passages.skip[i] ?? 0;
    return behind > 0 ? behind : i + 1;
  }

  /** The token before `i`, or the first one of the passage that ends right before `i`. */
  previous(i: number): number {
    const open = this.passages.back[i - 1] ?? -1;
    return open >= 0 ? open : i - 1;
  }

  /** Index of the passage that opens at token `i`; -1 where none does. */
  passageAt(i: number): number {
    return (this.passages.skip[i] ?? 0) > 0 ? (this.passages.of[i] ?? -1) : -1;
  }

  /** A dash that parts clauses (not the hyphen of a compound). */
  dash(i: number): boolean {
    const word = this.lower(i);
    return (
      (word === '—' || word === '–' || word === '--' || (word === '-' && !this.flag(i, Flag.hyphen)) || word === '―') &&
      this.flag(i, Flag.punctuation)
    );
  }

  /**
   * A finite verb by its form. Nouns that look like one ("plans", *cuenta*) count only where `doubtful` is true.
   */
  finite(i: number, doubtful = false): boolean {
    if (this.capital(i) && (this.is(i, Class.calendar) || this.namesSomething(i))) return false;
    if (this.is(i, FUNCTION_WORDS) && !this.is(i, Class.modal | Class.auxiliary | Class.copula)) return false;
    if (this.is(i, Class.modal | Class.auxiliary | Class.copula) && this.has(i, Feature.finite)) return true;
    if (this.lang === 'en' && this.is(i, Class.modal)) return true;
    if (this.flag(i, Flag.clitic)) return this.is(i, Class.auxiliary) || /^['’](?:ll|re|ve|m|d)$/.test(this.lower(i));
    if (!this.has(i, Feature.finite)) return this.endsLikeVerb(i);
    return doubtful || !this.has(i, Feature.homograph);
  }

  /** A capital behind a word or a comma begins a name, whatever else the word can be (*Sean*, "Will"); headlines tell nothing. */
  namesSomething(i: number): boolean {
    if (!this.word(i - 1) && !this.comma(i - 1)) return false;
    const { sentenceOf, sentences, blocks } = this.reading.document;
    const sentence = sentenceOf[i] ?? -1;
    if (sentenceOf[i - 1] !== sentence || this.reading.titleCase[sentence] === 1 || this.flag(i, Flag.allCaps)) return false;
    return blocks[sentences[sentence]?.block ?? -1]?.kind === 'paragraph';
  }

  /** Whether a token belongs to the name of a state, territory or body that begins there. */
  isPlace(i: number): boolean {
    return (this.reading.places.length[i] ?? 0) > 0;
  }

  /** A run of words in lower case, joined by blanks. */
  words(from: number, to: number): string {
    return this.reading.document.tokens.lower.slice(from, to).join(' ');
  }

  /** A word that no table knows, with an ending that hardly any noun has ("reabrirá", "zarparon", "redeployed"). */
  private endsLikeVerb(i: number): boolean {
    const { classes, features } = this.reading;
    if (classes[i] !== 0 || features[i] !== 0 || !this.word(i) || this.capital(i)) return false;
    const word = this.lower(i);
    if (word.length < 5) return false;
    return VERB_ENDINGS[this.lang].some((ending) => word.endsWith(ending));
  }

  /** The text's span of a run of tokens; `to` is exclusive and must lie behind `from`. */
  span(from: number, to: number): Span {
    const { start, end } = this.reading.document.tokens;
    return { start: start[from] ?? 0, end: end[to - 1] ?? 0 };
  }
}
