/** The pronouns that Spanish writes as one word with a verb form. */
import { push } from '../push.ts';
import { withClitics } from './stress-es.ts';
import type { VerbForm } from './verb-form.ts';

/** One or two pronouns as they are written behind a verb. */
interface Clitics {
  readonly text: string;
  /** What the accent of the verb depends on: how many syllables they are, and whether they begin with a vowel. */
  readonly weight: number;
}

const SINGLE = 'me te se nos os lo la los las le les'.split(' ');
const PAIRS = ['me', 'te', 'se', 'nos', 'os'].flatMap((first) => ['lo', 'la', 'los', 'las'].map((second) => first + second));
const IMPERSONAL_PAIRS = ['seme', 'sete', 'sele', 'senos', 'seles'];

const clitics = (texts: readonly string[], syllables: 1 | 2): Clitics[] =>
  texts.map((text) => ({ text, weight: syllables + (text.startsWith('o') ? 2 : 0) }));
const COMMANDED = [...clitics(SINGLE, 1), ...clitics(PAIRS, 2)];
const ALL = [...COMMANDED, ...clitics(IMPERSONAL_PAIRS, 2)];

/** Whoever is asked is not spoken of in another person: "decidte" is no word. */
const without = (persons: RegExp): Clitics[] => COMMANDED.filter(({ text }) => !persons.test(text));
const TO_US = without(/^(?:me|te|os)/);
const TO_YOU = without(/^os/);
const TO_YOU_ALL = without(/^te/);
const TO_USTED = without(/^(?:te|os)/);

const BY_TEXT: ReadonlyMap<string, Clitics> = new Map(ALL.map((clitics) => [clitics.text, clitics]));

/** Letters of the shortest pronoun. */
const SHORTEST = 2;

const BY_ENDING = new Map<string, string[]>();
for (const { text } of [...ALL].sort((a, b) => a.text.length - b.text.length)) push(BY_ENDING, text.slice(-SHORTEST), text);

/** One or two pronouns with which a word may end, by its last two letters, the shorter ones first. */
export const cliticsLike = (word: string): readonly string[] => BY_ENDING.get(word.slice(-SHORTEST)) ?? [];

/** Only infinitives, gerunds and imperatives carry clitics. */
export const bearsClitics = ({ kind, tense }: VerbForm): boolean => kind === 'infinitive' || kind === 'gerund' || tense === 'imperative';

/** decirlo, diciéndole, dígaselo: only infinitives, gerunds and imperatives carry clitics; other forms give none. */
export function cliticForms(form: VerbForm): VerbForm[] {
  const write = writer(form);
  return ALL.flatMap((clitics) => write(clitics) ?? []);
}

/** A form with certain pronouns behind it; null where it takes none of them. @param text one or two pronouns */
export function cliticForm(form: VerbForm, text: string): VerbForm | null {
  const clitics = BY_TEXT.get(text);
  return clitics === undefined ? null : writer(form)(clitics);
}

type Writer = (clitics: Clitics) => VerbForm | null;

function writer(form: VerbForm): Writer {
  const { kind } = form;
  if (kind === 'infinitive' || kind === 'gerund') {
    const stems = stemsBefore(form.form);
    return (clitics) => ({ form: stems(clitics) + clitics.text, kind, clitic: true });
  }
  return form.tense === 'imperative' ? commandWriter(form) : () => null;
}

function commandWriter({ form, person = 2, number = 'singular' }: VerbForm): Writer {
  const stems = stemsBefore(form);
  const all = person === 2 && number === 'plural';
  const list = person === 1 ? TO_US : person === 3 ? TO_USTED : all ? TO_YOU_ALL : TO_YOU;
  return (clitics) => {
    if (!list.includes(clitics)) return null;
    const { text } = clitics;
    let stem = stems(clitics);
    if (person === 1 && /^(?:nos|se)/.test(text)) stem = stem.slice(0, -1); // "vamos" + "nos" = "vámonos", "digamos" + "selo" = "digámoselo"
    if (all && text === 'os') stem = accentLastI(form.slice(0, -1)); // "decid" + "os" = "decíos"
    return { form: stem + text, kind: 'finite', tense: 'imperative', person, number, clitic: true };
  };
}

/** The form with the accent that it has before clitics; worked out once a weight. */
function stemsBefore(form: string): (clitics: Clitics) => string {
  const known: string[] = [];
  return ({ text, weight }) => {
    const stem = known[weight] ?? withClitics(form, text).slice(0, -text.length);
    known[weight] = stem;
    return stem;
  };
}

const accentLastI = (stem: string): string => (stem.endsWith('i') ? `${stem.slice(0, -1)}í` : stem);
