/**
 * Small words by which it is told who does what to whom, as data: one file a subject and language. Words are compared without their
 * accents; an entry that ends in `*` stands for all words that begin so. A list that a language has no words for is empty.
 */
import type { Lang } from '../core/types.ts';
import enDeeds from './en/stance/deeds.json';
import enLinks from './en/stance/links.json';
import esDeeds from './es/stance/deeds.json';
import esLinks from './es/stance/links.json';

type Words = readonly string[];

/** Function words between a deed, who does it and what it is done to. */
export interface StanceLinks {
  /** Of whoever writes: an article that says "I" argues. */
  readonly firstPerson: Words;
  /** The writer, alone or with others, as who does or lets do: "*we* should", "*let* them". */
  readonly writers: Words;
  readonly and: Words;
  readonly andOr: Words;
  /** Open a clause with a subject of its own, or join one to the clause before. */
  readonly openers: Words;
  /** Bring in a verb without a subject of its own: "*to* send", "*from* sending", *de enviar*. */
  readonly governing: Words;
  /** Between an action and the place it is done to: "strikes *in* Yemen". */
  readonly toward: Words;
  /** Between an action and who does it: "strikes *by* the U.S.". */
  readonly from: Words;
  /** Before whoever feels what a deed makes them feel: *los ataques indignaron a Perú*. */
  readonly toWhom: Words;
  /** And take them up again before the verb: *a Perú le indigna el ataque*. */
  readonly datives: Words;
  /** Bring in somebody or something new: "*a* measure". */
  readonly indefinite: Words;
  /** Before a name or its quantity. */
  readonly articles: Words;
  /** Between the members of "Brazil, Mexico *and the* Chilean government". */
  readonly joints: Words;
  /** Behind them a form is a noun, whatever verb it could be: "*the* order", *el apoyo*. */
  readonly beforeNouns: Words;
  /** Prepositions behind which it may well be a verb: "*to* send", *según informa*. */
  readonly beforeVerbs: Words;
  /** Behind them *que* opens a relative clause: *el que venga*, *el día en que*; elsewhere it may open a wish (*que vengan*). */
  readonly beforeRelatives: Words;
  /** Single somebody out of those named before: "allies, *notably* Peru,". */
  readonly examples: Words;
  /** Make a passive of the participle behind them. */
  readonly be: Words;
  /** Deny in the first words of an answer: "*No.*", "I do *not*". */
  readonly denials: Words;
  /** Bring in what somebody is praised or blamed for: "thanked the court *for* halting", *lo criticó por frenar*. */
  readonly reasons: Words;
  /** What somebody ought to do is another's view: "Parliament *should* reject it". */
  readonly duties: Words;
  /** Open what is only supposed or asked: "*if* its government invited them". */
  readonly ifs: Words;
  /** Open what is only supposed where they stand before their subject: "*had* the council approved it". */
  readonly inverted: Words;
  /** Open a condition only where no plain fact follows: *mientras haya cárteles*. */
  readonly whiles: Words;
  /** Open a relative clause about somebody, and no other clause: "Paz, *who* ordered strikes". */
  readonly who: Words;
  /** Tell that something was not done: "*has* not", "*failed* to", *no ha*. */
  readonly past: Words;
  /** As an object they are the subject over again: who "defends *itself*" defends no deed. */
  readonly reflexives: Words;
  /** "Not *only* praised": what is not all is so all the same. */
  readonly only: Words;
  /** Forms of the verb of asking: "*asked* the leader why he backs it". */
  readonly asks: Words;
  /** Asks for a reason: "*why*", *por qué*. */
  readonly whys: Words;
  /** Bring in a reason with a subject of its own: "*because* sending troops could". */
  readonly causes: Words;
  /** Nouns for what is said or decided of something, and such verbs: "remarks *about* launching strikes" order none. */
  readonly talk: Words;
  /** Prepositions that bring in what is talked of. */
  readonly topics: Words;
  /** Whoever is called so is against what follows: "*opponents* of the base", *contrarios a la base*. */
  readonly foes: Words;
  /** And these are for it: "*supporters* of the base". */
  readonly backers: Words;
  /** Whoever is called so counts by office (the votes, the dead), or is an article of a law: wording alone tells no side of his. */
  readonly recorders: Words;
}

/** Deeds, and words for one that was named before. */
export interface StanceDeeds {
  /** Take a deed up again: "rejected *it*", "welcomed the *plan*". */
  readonly anaphors: Words;
  /** Nouns whose *of* names whom the deed is done to ("the *occupation* of Kuwait"); elsewhere it names who does it. */
  readonly seizing: Words;
  /** Nouns of talk and inquiry: what is said of a meeting about a deed is not said of the deed. */
  readonly occasions: Words;
  /** Nouns of what is planned or asked, before an infinitive: "the *decision* to send". */
  readonly intents: Words;
  /** Tell when or in spite of what something was done: "resumed its flights *after* the strikes". */
  readonly circumstances: Words;
  /** Writings that allow or forbid: what one would do ("a resolution *authorizing* force") nobody has done. */
  readonly motions: Words;
  /** Those of parliaments and councils: with an article alone they take up the last one ("voted for the *measure*"). */
  readonly bills: Words;
  /** What is illegal without anybody's saying so: "illegal *weapons*", *minería ilegal*. */
  readonly contraband: Words;
  /** What somebody may do: "the *authority* to order strikes". */
  readonly powers: Words;
  /** Nouns of support: whose support somebody deplores ("condemned Chad's *support* for the raid") is not his. */
  readonly supports: Words;
  /** Participles that tell of a mind, not of something done: "was *opposed* to". */
  readonly minded: Words;
}

/** The small words of one language. */
export interface StanceWords {
  readonly links: StanceLinks;
  readonly deeds: StanceDeeds;
}

/** The small words of both languages. */
export const STANCE_WORDS: Readonly<Record<Lang, StanceWords>> = {
  en: { links: enLinks, deeds: enDeeds },
  es: { links: esLinks, deeds: esDeeds },
};
