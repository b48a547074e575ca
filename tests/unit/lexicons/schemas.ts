/** The shape of every lexicon file, by its place. Strict: a key that nobody reads is a misspelt one. */
import * as v from 'valibot';
import { Class } from '../../../src/core/nlp/word-classes.ts';
import { CUE_CLASSES, THEMES } from '../../../src/core/types.ts';

/** A list without doubles. */
const unique = (members: v.GenericSchema<unknown, string>) =>
  v.pipe(
    v.array(members),
    v.check((list) => new Set(list).size === list.length, 'holds something twice'),
  );
const text = v.pipe(v.string(), v.nonEmpty());
const list = unique(text);
/** A list in the order of its letters, in which a word is easily found, and found missing. */
const sorted = v.pipe(
  list,
  v.check((words) => words.every((word, i) => i === 0 || (words[i - 1] ?? '') < word), 'is not sorted'),
);
/** A file that holds such lists alone. */
const wordLists = (...names: readonly string[]) => v.strictObject({ source, ...Object.fromEntries(names.map((name) => [name, sorted])) });
const source = v.pipe(v.string(), v.minLength(40));
const both = v.strictObject({ en: v.string(), es: v.string() });
const lists = v.strictObject({ en: list, es: list });
const classes = v.record(v.pipe(v.string(), v.regex(/^[a-z-]+$/)), list);
const examples = { examples: list, counterexamples: list };

const families = v.array(
  v.strictObject({
    id: text,
    theme: v.optional(v.picklist(THEMES)),
    grade: v.picklist(['sure', 'likely', 'weak', 'faint', 'decoy']),
    metaphor: v.optional(v.boolean()),
    name: v.optional(v.boolean()),
    sense: v.optional(text),
    grow: v.optional(unique(v.picklist(['left', 'right', 'possessor', 'of-state', 'of-place', 'names', 'proper', 'clitic', 'on']))),
    patterns: v.optional(list),
    explain: both,
    notMeant: both,
    examples: v.optional(list),
    counterexamples: list,
  }),
);
const clue = v.union([
  v.strictTuple([v.number(), v.picklist(['left', 'right', 'phrase', 'sentence']), text]),
  v.strictTuple([v.number(), v.picklist(['left', 'right', 'phrase', 'sentence']), text, v.number()]),
]);
const terms = v.strictObject({
  source,
  about: v.optional(text),
  classes: v.optional(classes),
  families: v.optional(families),
  senses: v.optional(v.record(text, v.strictObject({ clues: v.array(clue), explain: both, notMeant: both }))),
});

const frames = v.strictObject({
  source,
  families: v.array(
    v.strictObject({
      id: text,
      polarity: v.picklist(['favor', 'against']),
      kind: v.picklist(['act', 'word', 'view']),
      use: v.picklist(['frame', 'words', 'hint']),
      target: v.boolean(),
      negated: v.picklist(['flip', 'ahead', 'drop', 'keep']),
      conditional: v.optional(v.boolean()),
      invited: v.optional(v.boolean()),
      ofSubject: v.optional(v.boolean()),
      patterns: list,
      ...examples,
      explanation: both,
    }),
  ),
});
const scope = v.strictObject({
  source,
  negations: list,
  conditions: list,
  modals: list,
  barriers: list,
  concessions: list,
  noPosition: list,
  reversals: list,
  blames: list,
  curbs: list,
  refusals: list,
  recants: list,
  permits: list,
  ballots: list,
  author: list,
  topics: list,
  prepositions: list,
  agents: list,
  former: list,
  forced: list,
  dividers: list,
  concord: list,
  passingOn: list,
  quantities: list,
  media: list,
});
const weights = v.record(text, v.number());

const cueClass = v.picklist(CUE_CLASSES);
const cueExamples = {
  examples: v.array(v.strictObject({ text, quote: text, cue: text, speaker: v.optional(text) })),
  counterexamples: list,
};
const cues = v.strictObject({
  family: text,
  class: cueClass,
  label: both,
  explanation: both,
  source,
  verbs: v.record(text, text),
  ...cueExamples,
});
const phraseClasses = v.record(text, cueClass);
const phrases = v.strictObject({
  source,
  explanation: both,
  before: phraseClasses,
  possessed: phraseClasses,
  nouns: phraseClasses,
  adjectives: phraseClasses,
  ...cueExamples,
});

const quoteEnds = v.strictObject({
  ...wordLists('tails', 'remarks', 'goesOn', 'whereas', 'but', 'expressing', 'remarkOpeners', 'timeOpeners', 'times', 'behindTimes')
    .entries,
  phrases: v.strictObject({ tails: sorted, meanwhile: sorted }),
});
const verbGroups = v.strictObject({
  ...wordLists('have', 'be', 'doing', 'hypothetical', 'clitics', 'only', 'unspoken', 'links', 'wanted', 'intoSpeech', 'spokenInfinitive')
    .entries,
  periphrases: v.record(text, sorted),
});

const className = v.picklist(Object.keys(Class));
const byClass = v.record(className, list);
const functionWords = v.strictObject({
  source,
  words: v.record(className, v.union([list, v.record(text, v.string())])),
  verbs: byClass,
  verbPhrases: v.optional(byClass),
  nouns: byClass,
  adjectives: byClass,
  notAdverbs: list,
});

const roles = v.array(
  v.strictObject({
    id: text,
    general: list,
    words: list,
    alike: v.optional(v.boolean()),
    office: v.optional(v.boolean()),
    voice: v.optional(v.boolean()),
    relational: v.optional(v.boolean()),
  }),
);
const titles = v.array(v.strictObject({ title: text, role: v.nullable(text), gender: v.nullable(v.picklist(['m', 'f'])) }));
const organs = { state: list, weak: list, abroad: list, usual: v.record(text, list), generic: list, proper: list, body: list };

const places = v.array(v.strictObject({ id: text, names: lists, demonyms: lists, capitals: lists, metonyms: lists }));

/** The schema of each file; a place names the file below its language, or below `lexicons`. The first that fits holds. */
export const SCHEMAS: readonly (readonly [place: RegExp, schema: v.GenericSchema])[] = [
  [/^terms\//, terms],
  [/^stance\/(frames|words)\.json$/, frames],
  [/^stance\/classes\.json$/, v.strictObject({ source, classes })],
  [/^stance\/scope\.json$/, scope],
  [
    /^stance\/links\.json$/,
    wordLists(
      'firstPerson',
      'and',
      'andOr',
      'openers',
      'governing',
      'toward',
      'from',
      'articles',
      'joints',
      'beforeNouns',
      'beforeVerbs',
      'beforeRelatives',
      'toWhom',
      'datives',
      'indefinite',
      'examples',
      'be',
      'duties',
      'reasons',
      'causes',
      'denials',
      'writers',
      'ifs',
      'inverted',
      'past',
      'only',
      'whiles',
      'who',
      'asks',
      'whys',
      'reflexives',
      'talk',
      'topics',
      'foes',
      'backers',
      'recorders',
    ),
  ],
  [
    /^stance\/deeds\.json$/,
    wordLists(
      'anaphors',
      'seizing',
      'occasions',
      'circumstances',
      'motions',
      'intents',
      'bills',
      'contraband',
      'powers',
      'supports',
      'minded',
    ),
  ],
  [/^stance\/outlets\.json$/, v.strictObject({ source, names: list })],
  // learned from the sentences and articles of the corpus, whose README says where they come from
  [/^stance\/wording\.json$/, list],
  [/^stance\/key-weights\.json$/, weights],
  [/^stance\/weights\.json$/, v.strictObject({ side: weights, taking: weights })],
  [/^cues\/phrases\.json$/, phrases],
  [/^cues\/quote-ends\.json$/, quoteEnds],
  [/^cues\/verb-groups\.json$/, verbGroups],
  [
    /^cues\/noun-phrases\.json$/,
    wordLists('subjectPronouns', 'quantifierSubjects', 'plurals', 'definite', 'indefinite', 'oneOf', 'ties', 'networks'),
  ],
  [/^cues\/sources\.json$/, wordLists('nobody', 'writer', 'asked', 'possessives', 'settings', 'bearers', 'notSources', 'data', 'agreeing')],
  [/^cues\/objects\.json$/, wordLists('naming', 'ofVerbs', 'holding', 'complementPrepositions', 'nearNoun', 'hearerPrepositions')],
  [
    /^cues\/clauses\.json$/,
    wordLists(
      'questions',
      'askedAhead',
      'subordinators',
      'circumstances',
      'noClause',
      'noModifiers',
      'verbStops',
      'reduced',
      'comparatives',
      'timesBeforeThat',
      'relativePrepositions',
      'topicVerbs',
      'topics',
    ),
  ],
  [/^cues\/marks\.json$/, wordLists('elided')],
  [/^cues\//, cues],
  [/^grammar\/function-words\.json$/, functionWords],
  [/^grammar\/nouns\.json$/, v.strictObject({ source, title: list, abbreviations: list, human: list, institution: list, document: list })],
  [/^grammar\/verbs\.json$/, v.strictObject({ source, verbs: list, homographs: list })],
  [
    /^actors\/links\.json$/,
    wordLists(
      'ownLinks',
      'otherLinks',
      'looseLinks',
      'nameLinks',
      'serves',
      'indefinite',
      'called',
      'appositionEnds',
      'nameGoesOn',
      'between',
      'stamps',
      'things',
      'subjects',
      'demonstratives',
      'relatives',
      'within',
    ),
  ],
  [
    /^actors\/qualifiers\.json$/,
    wordLists(
      'beforeNoun',
      'former',
      'prefixes',
      'neighbours',
      'pluralModifiers',
      'compounds',
      'dealing',
      'bodyAdjectives',
      'otherBody',
      'governments',
      'belowState',
      'ofState',
      'shortened',
      'offices',
      'agencies',
      'media',
      'anyWriting',
    ),
  ],
  [/^actors\/documents\.json$/, v.strictObject({ source, about: both, words: list, issued: list, authored: list, received: list })],
  [/^actors\/given-names\.json$/, v.strictObject({ source, about: both, masculine: text, feminine: text })],
  [/^actors\/groups\.json$/, v.strictObject({ source, about: both, words: list, partitives: list, ...examples })],
  [/^actors\/organs\.json$/, v.strictObject({ source, about: both, ...organs, ...examples })],
  [/^actors\/roles\.json$/, v.strictObject({ source, about: both, families: roles, ...examples })],
  [/^actors\/titles\.json$/, v.strictObject({ source, about: both, titles })],
  [/^gazetteer\/(bodies|states|territories)\.json$/, v.strictObject({ source, places })],
  [
    /^gazetteer\/criminal-groups\.json$/,
    v.strictObject({ source, about: text, groups: v.array(v.strictObject({ state: text, names: list })) }),
  ],
  [/^gazetteer\/shadows\.json$/, v.strictObject({ source, ...lists.entries })],
  [/^gazetteer\/first-names\.json$/, v.strictObject({ source, masculine: list, feminine: list, either: list })],
];
