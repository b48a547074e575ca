import { joined, otherwise, quoteTypes } from './shared.ts';

const sentences = (count: number): string => (count === 1 ? 'sentence' : 'sentences');

/** "1 of them on a condition", "all on a condition"; of a single sentence just "on a condition". */
function some(count: number, all: number, what: string): string {
  if (count === 0) return '';
  if (count < all) return `${count} of them ${what}`;
  return all === 1 ? what : `all ${what}`;
}

/** "Who stands where" and the ladder of evidence under each actor. */
export const stance = {
  title: 'Who stands where',
  about: 'on foreign intervention',
  if: 'on a condition',
  /** What a bar shows, for those who do not see it: "5 sentences against, 1 in favor, 2 of them on a condition". */
  numbers: (n: { against: number; favor: number; neither: number; conditional: number; inferred: number }): string => {
    const sides = [[n.against, 'against'] as const, [n.favor, 'in favor'] as const, [n.neither, 'without a side'] as const];
    const told = sides
      .filter(([count]) => count > 0)
      .map(([count, side], index) => (index === 0 ? `${count} ${sentences(count)} ${side}` : `${count} ${side}`));
    const all = n.against + n.favor + n.neither;
    return [...told, some(n.conditional, all, 'on a condition'), some(n.inferred, all, 'only inferred')].filter(Boolean).join(', ');
  },
  hint: 'Press a name to see why.',
  hatched: 'Striped: only on a condition, or left open',
  pale: 'Outlined: little evidence, or unclear',
  /** Over the numbers of sentences. */
  column: 'sentences',
  nobody: 'Nobody in this article takes a side on foreign intervention.',
  unclearNote: 'What was found is too little, points both ways, or is only inferred.',
  thinNote: 'There is little evidence here, or some points the other way.',
  seems: (stance: string) => `seems ${stance}`,
  sentences,
  inferredNote: (count: number, all: number) =>
    count === all
      ? 'This is only inferred: taken alone, the words take no side.'
      : `${count} of ${all} ${count === 1 ? 'is' : 'are'} only inferred: taken alone, the words there take no side.`,
  others: (count: number) => (count === 1 ? '1 more sentence' : `${count} more sentences`),
  why: 'Why?',
  whyOf: (stance: string) => `Why ${stance}`,
  steps: { who: 'Who', how: 'How said', scope: 'Changed by', rule: 'Rule', otherwise: 'Otherwise' },
  saidAs: {
    ...quoteTypes,
    act: 'a deed that the article reports',
    word: 'what was said or done, as the article reports it',
    view: 'a view that the article reports',
    report: 'the article’s own report',
  },
  /** Who is meant, and how one knows; `words` are the article's, in quotation marks. */
  found: {
    name: (name: string) => `${name}, named here`,
    description: (name: string, words: string) => `${words} means ${name}`,
    /** Of a state, in whose name others speak and act. */
    office: (name: string, words: string) => `${words} stands for ${name}`,
    pronoun: (name: string, words: string) => `${words} means ${name}`,
    carried: (name: string) => `${name}, still speaking`,
    dropped: (name: string) => `${name}, not named again here`,
    author: () => 'the article argues in its own voice',
    unclear: () => 'it is not clear who is meant',
  },
  before: (sentences: number) => (sentences === 1 ? ', named one sentence before' : `, named ${sentences} sentences before`),
  target: (words: string) => `This is about “${words}”.`,
  noTarget: 'This is about what was named before.',
  noPredicate: 'The words as a whole say it.',
  noneHere: 'No words here take a side.',
  leans: (words: string) => `The words as a whole suggest it, ${words} most of all.`,
  decides: (words: string) => `${words} decides`,
  byItself: (side: string) => `by itself, that is ${side}`,
  negated: (words: string, count: number) => `${words} ${count === 1 ? 'negates' : 'negate'} it`,
  hangsOn: (words: string) => `it depends on ${words}`,
  question: 'it is asked as a question',
  rules: {
    frame: 'Whoever backs, asks for, rejects or forbids foreign action takes a side by it.',
    'own-words': 'What the speaker says takes a side.',
    consent: 'Whoever accepts foreign action only with consent is against it without.',
    'kept-open': 'Whoever keeps the option open counts as in favor, on a condition.',
    author: 'The article argues for this side itself.',
    wording: 'Nothing here decides alone; who speaks like this mostly takes this side. A sign, not a proof.',
    role: 'A sentence without a side counts with those of the speaker’s country in this article.',
    inferred: 'A sentence without a side counts with the others of the same speaker.',
    faint: 'Nothing here decides, and no other sentence of the same speaker does; the wording points this way, but faintly.',
    'no-position': 'The speaker says that no position is taken.',
    'no-side': 'It speaks of foreign action without taking a side.',
  } as Readonly<Record<string, string>>,
  otherwiseSays: otherwise,
  joined,
};
