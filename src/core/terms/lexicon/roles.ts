/** What a class is for beside patterns: a bit for each role of a symbol. */
export const Role = {
  /** Classifying modifiers that a mark takes in on its left, and on its right. */
  left: 1,
  right: 2,
  state: 4,
  demonym: 8,
  /** "of", *de*. */
  of: 16,
  /** Prepositions of place, and of place or direction. */
  into: 32,
  toward: 64,
  /** Nouns for forces and for what they do; nouns for soil and sovereignty. */
  force: 128,
  soil: 256,
  /** "foreign", "uninvited". */
  foreign: 512,
  /** Nouns that end a criminal group's name ("Cartel"), that say what a name is ("gang"), and for its people ("gunmen"). */
  groupHead: 1024,
  groupNoun: 2048,
  groupPeople: 4096,
  /** Places that groups are called after. */
  groupPlace: 8192,
  /** What a sense rule asks for, of whatever class. */
  clue: 16384,
  /** What a state has at home: "army", "government". */
  institution: 32768,
  /** What strikes hit: "boats", "camps". */
  struck: 65536,
} as const;
