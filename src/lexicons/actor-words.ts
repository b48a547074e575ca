/**
 * Small words by which phrases for people, bodies and writings are read, as data: one file a subject and language. An entry that
 * ends in `*` stands for all words that begin so. A list that a language has no words for is empty.
 */
import type { Lang } from '../core/types.ts';
import enLinks from './en/actors/links.json';
import enQualifiers from './en/actors/qualifiers.json';
import esLinks from './es/actors/links.json';
import esQualifiers from './es/actors/qualifiers.json';

type Words = readonly string[];

/** Function words that tie, open and close such phrases, and pronouns; looked up with their accents. */
export interface LinkWords {
  /** Tie a complement to a noun, whose own a state in it is: "the minister *of* Chad"; also those of foreign names, "the Cártel *del* Pacífico". */
  readonly ownLinks: Words;
  /** Tie a complement that is about somebody else's: "the envoy *to* Chad". */
  readonly otherLinks: Words;
  /** Those of them that join only a noun that they follow at once and that ends the phrase. */
  readonly looseLinks: Words;
  /** Within the name of a body, a foreign one too: "Department *of* Homeland Security". */
  readonly nameLinks: Words;
  /** Behind a spokesman: "the spokesman *for* Ana Ruiz". */
  readonly serves: Words;
  readonly indefinite: Words;
  /** "A teacher *called* Ana Ruiz". */
  readonly called: Words;
  /** Behind an apposition that describes. */
  readonly appositionEnds: Words;
  /** What goes on with the name of a body: *Consejo Nacional para la Salvaguardia*. */
  readonly nameGoesOn: Words;
  /** Between a subject and its verb: "Ruiz *last* Monday said". */
  readonly between: Words;
  /** The rest of a time stamp: "8 *p.m.*". */
  readonly stamps: Words;
  /** Pronouns for things. */
  readonly things: Words;
  /** Pronouns for one person that are subjects alone. */
  readonly subjects: Words;
  /** Demonstratives that stand for somebody: *este respondió*. */
  readonly demonstratives: Words;
  /** Relatives whose clause may hold a verb of saying: "the mayor, *who* said". */
  readonly relatives: Words;
  /** Behind a writing in which something is said: *una nota en la que se exige*. */
  readonly within: Words;
}

/** Adjectives and nouns that tell which office, body or writing is meant; looked up without accents. */
export interface QualifierWords {
  /** Adjectives that stand before a noun: *la nueva ministra*. */
  readonly beforeNoun: Words;
  /** The office is over. */
  readonly former: Words;
  /** Marks, written apart, of a former or lesser office; the noun counts all the same: *ex ministra*. */
  readonly prefixes: Words;
  /** Beside a place these are no persons: *en el vecino Caquetá*. */
  readonly neighbours: Words;
  /** Plurals that stand before a noun: "U.S. *arms* envoy". */
  readonly pluralModifiers: Words;
  /** Participles that a state's name makes an adjective with, a hyphen left out: "U.S. *backed* forces"; other past forms behind one are its verb. */
  readonly compounds: Words;
  /** Bodies that are named by what they deal with: "the *Council* on Foreign Relations", but "the Senate on Twitter". */
  readonly dealing: Words;
  /** Capitals that qualify the noun of a body and name nobody: *jefa del Ejecutivo Federal*. */
  readonly bodyAdjectives: Words;
  /** Behind the name of a body of states they make it another body: *Consejo de Seguridad Nacional*. */
  readonly otherBody: Words;
  /** Nouns for governments that a person's or a place's name sets apart; the capitals beside others tell their field. */
  readonly governments: Words;
  /** Adjectives of governments below the state's, or beside it. */
  readonly belowState: Words;
  /** Capitalised adjectives of a state's own. */
  readonly ofState: Words;
  /** Organs that the text calls by their noun alone once it has named them: "the *ministry*". */
  readonly shortened: Words;
  /** An office that speaks for whoever it serves: "his *office* said". */
  readonly offices: Words;
  /** News agencies: *declaró a Efe Ramón Gorri* has two names. */
  readonly agencies: Words;
  /** Nouns that end the names of newspapers, agencies and channels: "NBC *News*". */
  readonly media: Words;
  /** Writings that any writing can be called. */
  readonly anyWriting: Words;
}

/** The small words of one language. */
export interface ActorWords {
  readonly links: LinkWords;
  readonly qualifiers: QualifierWords;
}

/** The small words of both languages. */
export const ACTOR_WORDS: Readonly<Record<Lang, ActorWords>> = {
  en: { links: enLinks, qualifiers: enQualifiers },
  es: { links: esLinks, qualifiers: esQualifiers },
};
