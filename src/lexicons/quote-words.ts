/**
 * Small words by which quotes are read, as data: one file a subject and language. An entry that ends in `*` stands for all words
 * that begin so. A list that a language has no words for is empty.
 */
import type { Lang } from '../core/types.ts';
import enClauses from './en/cues/clauses.json';
import enMarks from './en/cues/marks.json';
import enNounPhrases from './en/cues/noun-phrases.json';
import enObjects from './en/cues/objects.json';
import enQuoteEnds from './en/cues/quote-ends.json';
import enSources from './en/cues/sources.json';
import enVerbGroups from './en/cues/verb-groups.json';
import esClauses from './es/cues/clauses.json';
import esMarks from './es/cues/marks.json';
import esNounPhrases from './es/cues/noun-phrases.json';
import esObjects from './es/cues/objects.json';
import esQuoteEnds from './es/cues/quote-ends.json';
import esSources from './es/cues/sources.json';
import esVerbGroups from './es/cues/verb-groups.json';

type Words = readonly string[];

/** Words by which a quote's end is told. */
export interface QuoteEnds {
  /** Words with which a writer goes on behind a quote, participles most of them ("referring", *aludiendo*). */
  readonly tails: Words;
  /** What a writer calls words that somebody said, or what they amount to: ", a *statement* that has raised concerns". */
  readonly remarks: Words;
  /** Words with which a source's own sentence goes on behind "she said,", and nothing is set beside the source. */
  readonly goesOn: Words;
  /** Conjunctions before what somebody else says: "*while* Berlin said". */
  readonly whereas: Words;
  /** Conjunctions before the speaker's own act, or his silence: "*but* refused to say more". */
  readonly but: Words;
  /** Verbs with which somebody shows what he feels: no verbs of saying, but his own acts behind "but". */
  readonly expressing: Words;
  /** Behind marks and a pause they open what the writer says of the marked words: ", *a* formula it has used", *a lo que añadió que*. */
  readonly remarkOpeners: Words;
  /** Before a time: "*two* days after the vote", *a horas de*. */
  readonly timeOpeners: Words;
  /** "*Hours* after the vote". */
  readonly times: Words;
  /** Behind such a time: "hours *after* the vote". */
  readonly behindTimes: Words;
  readonly phrases: {
    /** Tails of several words ("in reference to"). */
    readonly tails: Words;
    /** Conjunctions before something else that the same source says: *al tiempo que insistió*. */
    readonly meanwhile: Words;
  };
}

/** What stands before a verb and belongs to it, and what makes its infinitive spoken or unspoken. */
export interface VerbGroupWords {
  /** Forms of have, *haber*. */
  readonly have: Words;
  /** Forms that make a passive or a progressive of what follows them. */
  readonly be: Words;
  /** Forms of "do". */
  readonly doing: Words;
  /** Modals of mere possibility or duty: nothing was said. All of them are in Spanish. */
  readonly hypothetical: Words;
  readonly clitics: Words;
  /** Behind "not": "not *only* said". */
  readonly only: Words;
  /** Verbs and words whose infinitive was not spoken: "*refused* to say", *se negó a decir*, "*without* saying". */
  readonly unspoken: Words;
  /** Words between such a verb and its infinitive: "kept *himself from* saying". */
  readonly links: Words;
  /** Verbs of wanting that tell what was said: *quiso dejar claro*. */
  readonly wanted: Words;
  /** Words before "to" and a verb that was spoken: "*went on* to say". */
  readonly intoSpeech: Words;
  /** Words before an infinitive that was spoken: *intervino para preguntar*. */
  readonly spokenInfinitive: Words;
  /** By the word behind them, verbs whose infinitive was spoken: *volvió a pedir*, *acaba de anunciar*. */
  readonly periphrases: Readonly<Record<string, Words>>;
}

/** Words that open, tie or are noun phrases. */
export interface NounPhraseWords {
  /** Pronouns that can be a subject. */
  readonly subjectPronouns: Words;
  /** Quantities behind which a verb may stand: "*some* said". */
  readonly quantifierSubjects: Words;
  /** Several people, though the word has no ending that says so: "*police* said". */
  readonly plurals: Words;
  readonly definite: Words;
  readonly indefinite: Words;
  /** "*one* of the planes". */
  readonly oneOf: Words;
  /** Prepositions that tie a second noun phrase to a common noun: "a spokeswoman *for* the ministry". */
  readonly ties: Words;
  /** Where somebody wrote and not where he is posted: *publicó el presidente en X*, but *el embajador en México*. */
  readonly networks: Words;
}

/** Who is a source, and what is none. */
export interface SourceWords {
  /** Subjects that say that nobody in particular spoke. */
  readonly nobody: Words;
  /** The writer, or whoever speaks around: what they report of themselves is no quote of somebody. */
  readonly writer: Words;
  /** "Asked *whether* he believes that": what somebody may have said. */
  readonly asked: Words;
  /** Of whoever writes or reads: "in *my* view" quotes nobody. */
  readonly possessives: Words;
  /** "She spoke *at* a conference announcing that": where and when somebody speaks is not who. */
  readonly settings: Words;
  /** What bears writing without a speaker: "A *banner*: “…”". */
  readonly bearers: Words;
  /** What "according to" and *según* name besides sources. */
  readonly notSources: Words;
  /** Nouns of data, whose source is whose they are: *según cálculos de la policía*. */
  readonly data: Words;
  /** Before *de acuerdo con* they speak of accord and name no source: *está de acuerdo con*. */
  readonly agreeing: Words;
}

/** How a verb of saying takes an object that holds words between marks. */
export interface ObjectWords {
  /** Verbs that also name: "a group *called* “The Base”". */
  readonly naming: Words;
  /** Verbs whose complement has "of", *de*: "*accused* the army of “piracy”". */
  readonly ofVerbs: Words;
  /** Verbs that say only with a clause or marks alone: *mantiene una «buena relación»* says nothing. */
  readonly holding: Words;
  readonly complementPrepositions: Words;
  /** Those that as often belong to the noun before them: they open the complement only right behind the verb. */
  readonly nearNoun: Words;
  /** *Insistió ante el Senado en la necesidad de «actuar ya»*. */
  readonly hearerPrepositions: Words;
}

/** How clauses begin, and what begins none. */
export interface ClauseWords {
  /** Words that open a reported question. */
  readonly questions: Words;
  /** Right before a verb of saying they ask: *¿Qué cree Pruitt que …?* */
  readonly askedAhead: Words;
  /** What a subject does not reach across. */
  readonly subordinators: Words;
  /** Words that open what tells when or how somebody spoke: "“…”, *asked* about it". */
  readonly circumstances: Words;
  /** What no clause begins with right behind "say": "said *so* to everyone". */
  readonly noClause: Words;
  /** Pronouns that no noun phrase goes on from ("one *of the planes*" does). */
  readonly noModifiers: Words;
  /** Words behind which a clause of another kind begins: the verb behind them is not the one looked for. */
  readonly verbStops: Words;
  /** With a preposition behind them they go with the noun before: "an agenda *aimed* at", and are no verb of a clause. */
  readonly reduced: Words;
  /** Before *que*: it compares or belongs to what stands before it, and reports nothing. */
  readonly comparatives: Words;
  /** Times between a verb and its *que* that with it look like a conjunction: *dijo después que*. */
  readonly timesBeforeThat: Words;
  /** Before an article and *que*: *en la que*. */
  readonly relativePrepositions: Words;
  /** Verbs whose complement has a preposition, behind which "that" belongs to the noun: "*warned* of a raid that". */
  readonly topicVerbs: Words;
  /** The prepositions of such a complement, wherever it stands: "briefed them *about* the raid that". */
  readonly topics: Words;
}

/** What stands beside a mark. */
export interface MarkWords {
  /** Words that lose their first letters: the mark before them is an apostrophe ("’em", "’til"). */
  readonly elided: Words;
}

/** The small words of one language. */
export interface QuoteWords {
  readonly ends: QuoteEnds;
  readonly verbGroups: VerbGroupWords;
  readonly nounPhrases: NounPhraseWords;
  readonly sources: SourceWords;
  readonly objects: ObjectWords;
  readonly clauses: ClauseWords;
  readonly marks: MarkWords;
}

/** The small words of both languages. */
export const QUOTE_WORDS: Readonly<Record<Lang, QuoteWords>> = {
  en: {
    ends: enQuoteEnds,
    verbGroups: enVerbGroups,
    nounPhrases: enNounPhrases,
    sources: enSources,
    objects: enObjects,
    clauses: enClauses,
    marks: enMarks,
  },
  es: {
    ends: esQuoteEnds,
    verbGroups: esVerbGroups,
    nounPhrases: esNounPhrases,
    sources: esSources,
    objects: esObjects,
    clauses: esClauses,
    marks: esMarks,
  },
};
