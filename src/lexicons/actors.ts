/**
 * The words by which the engine knows who is meant: offices, bodies, groups, writings and forms of address, in both languages.
 * The data are the JSON files beside; this file types them and puts each language's files together.
 */
import { ACTOR_WORDS, type ActorWords } from './actor-words.ts';
import enDocuments from './en/actors/documents.json';
import enGivenNames from './en/actors/given-names.json';
import enGroups from './en/actors/groups.json';
import enOrgans from './en/actors/organs.json';
import enRoles from './en/actors/roles.json';
import enTitles from './en/actors/titles.json';
import esDocuments from './es/actors/documents.json';
import esGivenNames from './es/actors/given-names.json';
import esGroups from './es/actors/groups.json';
import esOrgans from './es/actors/organs.json';
import esRoles from './es/actors/roles.json';
import esTitles from './es/actors/titles.json';

/** Words for people of one kind of office, work or kinship. */
export interface RoleFamily {
  readonly id: string;
  /** Words that may stand for any member of the family ("the lawmaker" for a senator). */
  readonly general: readonly string[];
  /** Words that are told apart from each other: `masculine/feminine`, `word:m` or `word:f` for one gender, else any gender. */
  readonly words: readonly string[];
  /** The words mean the same ("lawyer", "attorney"). */
  readonly alike?: boolean;
  /** One holder at a time: "the minister" is somebody in particular. */
  readonly office?: boolean;
  /** Whoever bears it speaks for a body ("spokeswoman"). */
  readonly voice?: boolean;
  /** It is somebody's ("his widow"). */
  readonly relational?: boolean;
}

/** A form of address that stands before a name. */
export interface Title {
  readonly title: string;
  /** The role that it means ("Gen." a general); null where it means none. */
  readonly role: string | null;
  readonly gender: string | null;
}

/** Everything that names actors in one language. */
export interface ActorLexicon extends ActorWords {
  readonly roles: readonly RoleFamily[];
  readonly titles: readonly Title[];
  /** Heads of bodies that speak for their state. */
  readonly stateOrgans: readonly string[];
  /** Those among them that do so only where something beside them says so ("the U.S. side", but "the other side"). */
  readonly weakOrgans: readonly string[];
  /** Those among them by whose name the press means one state's wherever the article names that state ("the Defense Department"); by its id. */
  readonly usualOrgans: Readonly<Record<string, readonly string[]>>;
  /** Those among them that a state keeps abroad: "the embassy" is not the home state's. */
  readonly organsAbroad: readonly string[];
  /** Heads of bodies that stand for themselves. */
  readonly bodies: readonly string[];
  /** Bodies among them as which any body can be taken up again ("the organization"). */
  readonly genericBodies: readonly string[];
  /** Bodies among them only with a capital ("the Front", not "the front"). */
  readonly properBodies: readonly string[];
  /** Plural and collective nouns for unnamed people. */
  readonly groups: readonly string[];
  /** Words before "of" that make a group of what follows ("some of the residents"). */
  readonly partitives: readonly string[];
  /** Writings. */
  readonly documents: readonly string[];
  /** Given names that tell a gender, without accents; those of both languages, since names travel. */
  readonly givenNames: { readonly masculine: readonly string[]; readonly feminine: readonly string[] };
  /** Writings that are somebody's words ("the statement"). */
  readonly issued: readonly string[];
  /** Participles before "by" that tell whose a writing is: "*signed* by the minister", *difundido por la embajada*. */
  readonly authored: readonly string[];
  /** Verbs whose subject is not whose the writing is ("*received* a letter"). */
  readonly received: readonly string[];
}

type Organs = Pick<typeof enOrgans, 'state' | 'weak' | 'body' | 'proper' | 'abroad' | 'generic'> & {
  readonly usual: Readonly<Record<string, readonly string[]>>;
};
type Parts = {
  roles: { families: readonly RoleFamily[] };
  titles: { titles: readonly Title[] };
  organs: Organs;
  groups: { words: readonly string[]; partitives: readonly string[] };
  documents: { words: readonly string[]; issued: readonly string[]; authored: readonly string[]; received: readonly string[] };
};

/** The files keep names in one line: a list of thousands of lines helps nobody. */
const listed = (names: string): string[] => names.split(' ');

const givenNames = {
  masculine: [...listed(enGivenNames.masculine), ...listed(esGivenNames.masculine)],
  feminine: [...listed(enGivenNames.feminine), ...listed(esGivenNames.feminine)],
};

const assemble = (words: ActorWords, { roles, titles, organs, groups, documents }: Parts): ActorLexicon => ({
  ...words,
  roles: roles.families,
  titles: titles.titles,
  stateOrgans: organs.state,
  weakOrgans: organs.weak,
  usualOrgans: organs.usual,
  organsAbroad: organs.abroad,
  bodies: organs.body,
  genericBodies: organs.generic,
  properBodies: organs.proper,
  groups: groups.words,
  partitives: groups.partitives,
  givenNames,
  documents: documents.words,
  issued: documents.issued,
  authored: documents.authored,
  received: documents.received,
});

/** The lexicons of actors by language. */
export const actorLexicons: { readonly en: ActorLexicon; readonly es: ActorLexicon } = {
  en: assemble(ACTOR_WORDS.en, { roles: enRoles, titles: enTitles, organs: enOrgans, groups: enGroups, documents: enDocuments }),
  es: assemble(ACTOR_WORDS.es, { roles: esRoles, titles: esTitles, organs: esOrgans, groups: esGroups, documents: esDocuments }),
};
