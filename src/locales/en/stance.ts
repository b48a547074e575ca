import { joined, otherwise, quoteTypes } from './shared.ts';

/** "Who stands where" and the ladder of evidence under each actor. */
export const stance = {
  title: 'Who stands where',
  about: 'on foreign intervention',
  if: 'on a condition',
  /** What a bar shows, for those who do not see it. */
  numbers: (n: { against: number; favor: number; neither: number; conditional: number; inferred: number }) =>
    [
      n.against > 0 ? `${n.against} against` : '',
      n.favor > 0 ? `${n.favor} in favor` : '',
      n.neither > 0 ? `${n.neither} without a side` : '',
      n.conditional > 0 ? `${n.conditional} of them on a condition` : '',
      n.inferred > 0 ? `${n.inferred} of them only inferred` : '',
    ]
      .filter(Boolean)
      .join(', '),
  hint: 'Press a name to see why.',
  hatched: 'Striped: only on a condition, or left open',
  pale: 'Outlined: little evidence, or unclear',
  /** Over the numbers of sentences. */
  column: 'sentences',
  nobody: 'Nobody in this article takes a side on foreign intervention.',
  unclearNote: 'What was found points both ways, or is only inferred.',
  thinNote: 'There is little evidence here, or some points the other way.',
  seems: (stance: string) => `seems ${stance}`,
  sentences: (count: number): string => (count === 1 ? 'sentence' : 'sentences'),
  inferredNote: (count: number, all: number) => `${count} of ${all} only inferred: there the words alone take no side.`,
  others: (count: number) => (count === 1 ? '1 more sentence' : `${count} more sentences`),
  why: 'Why?',
  whyOf: (stance: string) => `Why ${stance}`,
  steps: { who: 'Who', how: 'How said', scope: 'Changed by', rule: 'Rule', otherwise: 'Otherwise' },
  saidAs: {
    ...quoteTypes,
    act: 'a deed that the article reports',
    word: 'what someone said or did, as the article reports it',
    view: 'a view that the article reports',
    report: 'the article’s own report',
  },
  found: {
    name: 'named here',
    description: 'described here',
    pronoun: 'a pronoun',
    carried: 'same speaker as before',
    dropped: 'the subject is left out and carried on',
    author: 'the article argues in its own voice',
    unclear: 'not clear who is meant',
  },
  before: (sentences: number) => (sentences === 1 ? 'named one sentence before' : `named ${sentences} sentences before`),
  target: (words: string) => `about “${words}”`,
  noTarget: 'about what the sentences before it name',
  noPredicate: 'the words as a whole',
  leans: (words: string) => `the words as a whole, ${words} most of all`,
  negated: (words: string) => `negated by ${words}`,
  hangsOn: (words: string) => `depends on ${words}`,
  question: 'asked as a question',
  rules: {
    frame: 'The verb or noun says which side its subject takes.',
    'own-words': 'The speaker’s own words take a side.',
    consent: 'Whoever admits foreign action only with consent is against it without.',
    'kept-open': 'Whoever keeps the option open does not reject it.',
    author: 'The article argues for this side itself.',
    wording: 'No single expression decides; who speaks like this mostly takes this side. A sign, not a proof.',
    role: 'Nothing in this sentence decides; the side is the one that the speaker’s country mostly takes here.',
    inferred: 'Nothing in this sentence decides; the side is the one that the speaker takes elsewhere.',
    'no-position': 'The speaker says that no position is taken.',
    'no-side': 'It speaks of foreign action without taking a side.',
  } as Readonly<Record<string, string>>,
  otherwiseSays: otherwise,
  joined,
};
