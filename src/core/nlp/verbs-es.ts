/**
 * Every form of a Spanish verb: all simple tenses, vos beside tú, and the clitics that are written as one word with it.
 * Source: the models of conjugation of the *Nueva gramática de la lengua española* (RAE and ASALE), chapter 4.
 */
import { cliticForms } from './clitics-es.ts';
import { irregularParticiples } from './irregular-verbs-es.ts';
import { type Stems, stemsOf, type Theme } from './stems-es.ts';
import { accentLastSyllable, isMonosyllable } from './stress-es.ts';
import type { Tense, VerbForm } from './verb-form.ts';

type Endings = readonly string[];
const list = (endings: string): Endings => endings.split(' ');
const PRESENT: Readonly<Record<Theme, Endings>> = {
  a: list('o as a amos áis an'),
  e: list('o es e emos éis en'),
  i: list('o es e imos ís en'),
};
const SUBJUNCTIVE: Readonly<Record<Theme, Endings>> = {
  a: list('e es e emos éis en'),
  e: list('a as a amos áis an'),
  i: list('a as a amos áis an'),
};
const PAST_A = list('é aste ó amos asteis aron');
const PAST_E = list('í iste ió imos isteis ieron');
const PAST: Readonly<Record<Theme, Endings>> = { a: PAST_A, e: PAST_E, i: PAST_E };
const STRONG_PAST = list('e iste o imos isteis ieron');
const FUTURE = list('é ás á emos éis án');
const CONDITIONAL = list('ía ías ía íamos íais ían');
const IMPERFECT: Readonly<Record<Theme, Endings>> = { a: list('aba abas aba ábamos abais aban'), e: CONDITIONAL, i: CONDITIONAL };

/** Puts an ending on a stem with the spelling it needs: saqu-é, cay-ó, gruñ-ó, le-ímos. */
function join(stem: string, ending: string, theme: Theme): string {
  if (theme === 'a') return /^[eé]/.test(ending) ? beforeFront(stem) + ending : stem + ending;
  if (/^i[eéoó]/.test(ending)) {
    if (/(?:ñ|ll)$/.test(stem)) return stem + ending.slice(1);
    if (endsInVowel(stem)) return `${stem.replace(/ü$/, 'u')}y${ending.slice(1)}`;
    return stem + ending;
  }
  return /[aeo]$/.test(stem) && ending.startsWith('i') ? `${stem}í${ending.slice(1)}` : stem + ending;
}

/** c, g, z, gu of a verb in -ar before e: toqué, llegué, alcé, averigüé. */
function beforeFront(stem: string): string {
  if (stem.endsWith('gu')) return `${stem.slice(0, -1)}ü`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

const endsInVowel = (stem: string): boolean => /[aeiouü]$/.test(stem) && !/[gq]u$/.test(stem);

/**
 * All forms of a verb, those with clitics last.
 * @param lemma the infinitive, lower case, also with -se ("negarse"); a word that is no infinitive gives an empty list
 */
export function spanishVerbForms(lemma: string): VerbForm[] {
  const bare = spanishBareForms(lemma);
  return [...bare, ...bare.flatMap(cliticForms)];
}

/** The forms without clitics: enough for telling verbs in a text. */
export function spanishBareForms(lemma: string): VerbForm[] {
  const infinitive = lemma.replace(/([aeií]r)se$/, '$1');
  if (!/[aeií]r$/.test(infinitive)) return [];
  const stems = stemsOf(infinitive);
  const forms: VerbForm[] = [
    { form: infinitive, kind: 'infinitive' },
    { form: gerundOf(stems), kind: 'gerund' },
  ];
  for (const participle of participlesOf(infinitive, stems)) {
    const stem = participle.slice(0, -1);
    for (const ending of ['o', 'a', 'os', 'as']) {
      forms.push({ form: stem + ending, kind: 'participle', number: ending.length > 1 ? 'plural' : 'singular' });
    }
  }
  if (infinitive === 'haber') forms.push({ form: 'hay', kind: 'finite', tense: 'present', person: 3 });
  addTenses(forms, infinitive, stems);
  return forms;
}

/** Whom a form speaks of. */
type Person = Required<Pick<VerbForm, 'person' | 'number'>>;
const THIRD: Person = { person: 3, number: 'singular' };
const PERSONS: readonly Person[] = [
  { person: 1, number: 'singular' },
  { person: 2, number: 'singular' },
  { person: 3, number: 'singular' },
  { person: 1, number: 'plural' },
  { person: 2, number: 'plural' },
  { person: 3, number: 'plural' },
];

/** Adds the six forms of a tense with their persons. */
function paradigm(to: VerbForm[], tense: Tense, forms: readonly string[]): void {
  for (let i = 0; i < forms.length; i += 1) {
    const { person, number } = PERSONS[i % PERSONS.length] ?? THIRD;
    to.push({ form: forms[i] ?? '', kind: 'finite', tense, person, number });
  }
}

function addTenses(to: VerbForm[], infinitive: string, stems: Stems): void {
  const past = pastOf(stems);
  const subjunctive = ownTense(stems, 'subjunctive') ?? subjunctiveOf(stems);
  const present = ownTense(stems, 'present') ?? presentOf(stems);
  const plain = infinitive.replace('í', 'i');
  const futures = stems.own.future?.map((stem) => stems.prefix + stem) ?? [plain];
  paradigm(to, 'present', present);
  to.push(...vosOf(stems));
  paradigm(to, 'past', past);
  paradigm(to, 'imperfect', ownTense(stems, 'imperfect') ?? joined(stems.stem, IMPERFECT[stems.theme], stems.theme));
  for (const stem of futures) paradigm(to, 'future', added(stem, FUTURE));
  for (const stem of futures) paradigm(to, 'conditional', added(stem, CONDITIONAL));
  paradigm(to, 'subjunctive', subjunctive);
  for (const forms of pastSubjunctives(past[5] ?? '')) paradigm(to, 'past-subjunctive', forms);
  to.push(...imperatives(infinitive, stems, present, subjunctive));
}

const added = (stem: string, endings: Endings): string[] => endings.map((ending) => stem + ending);
const joined = (stem: string, endings: Endings, theme: Theme): string[] => endings.map((ending) => join(stem, ending, theme));

function ownTense({ own, prefix }: Stems, tense: 'present' | 'past' | 'imperfect' | 'subjunctive'): string[] | null {
  const forms = own.tenses?.[tense];
  return forms === undefined ? null : forms.split(' ').map((form) => prefixed(prefix, form));
}

/** "ve" alone has no accent, "prevé" has. */
const prefixed = (prefix: string, form: string): string =>
  prefix !== '' && isMonosyllable(form) && /[aeiouns]$/.test(form) ? prefix + accentLastSyllable(form) : prefix + form;

function presentOf(stems: Stems): string[] {
  return PRESENT[stems.theme].map((ending, i) => {
    if (i === 0) return stems.theme === 'a' ? join(stems.first, ending, 'a') : stems.first + ending;
    return join(i === 3 || i === 4 ? stems.stem : stems.stressed, ending, stems.theme);
  });
}

function subjunctiveOf({ theme, subjunctive }: Stems): string[] {
  return SUBJUNCTIVE[theme].map((ending, i) => {
    const stem = i === 3 || i === 4 ? subjunctive.plain : subjunctive.stressed;
    return theme === 'a' ? join(stem, ending, 'a') : stem + ending;
  });
}

function pastOf(stems: Stems): string[] {
  const { theme, own, prefix } = stems;
  const strong = own.past === undefined ? strongPast(stems) : prefix + own.past;
  const given = ownTense(stems, 'past');
  if (given !== null) return given;
  if (strong !== null) {
    return STRONG_PAST.map((ending) => {
      if (ending === 'o') return strong.replace(/c$/, 'z') + ending;
      return strong.endsWith('j') && ending === 'ieron' ? `${strong}eron` : strong + ending;
    });
  }
  return PAST[theme].map((ending, i) => join(i === 2 || i === 5 ? stems.weak : stems.stem, ending, theme));
}

/** conducir: conduje. */
const strongPast = ({ stem, theme }: Stems): string | null => (theme === 'i' && stem.endsWith('duc') ? `${stem.slice(0, -1)}j` : null);

/** "hablaron" gives hablara, habláramos and hablase. */
function pastSubjunctives(third: string): string[][] {
  const stem = third.slice(0, -3);
  const we = accentLastSyllable(stem);
  const series = (mark: string) => ['', 's', '', 'mos', 'is', 'n'].map((ending) => (ending === 'mos' ? we : stem) + mark + ending);
  return [series('ra'), series('se')];
}

const VOS: Readonly<Record<Theme, readonly [present: string, imperative: string]>> = { a: ['ás', 'á'], e: ['és', 'é'], i: ['ís', 'í'] };
const SECOND: Pick<VerbForm, 'person' | 'number'> = { person: 2, number: 'singular' };

function vosOf(stems: Stems): VerbForm[] {
  if (stems.own.tenses?.present !== undefined) return [];
  return [{ form: join(stems.stem, VOS[stems.theme][0], stems.theme), kind: 'finite', tense: 'present', ...SECOND }];
}

function imperatives(infinitive: string, stems: Stems, present: readonly string[], subjunctive: readonly string[]): VerbForm[] {
  const { own, prefix, theme, stem } = stems;
  const you = own.imperative === undefined ? (present[2] ?? '') : prefixed(prefix, own.imperative);
  const vos = own.tenses?.present === undefined ? [join(stem, VOS[theme][1], theme)] : [];
  const make = (form: string, at: number): VerbForm => ({ form, kind: 'finite', tense: 'imperative', ...PERSONS[at] });
  return [
    make(you, 1),
    ...vos.map((form) => make(form, 1)),
    make(`${infinitive.slice(0, -1)}d`, 4),
    ...[2, 3, 5].map((at) => make(subjunctive[at] ?? '', at)),
  ];
}

const gerundOf = (stems: Stems): string =>
  stems.own.gerund ?? (stems.theme === 'a' ? `${stems.stem}ando` : join(stems.weak, 'iendo', stems.theme));

function participlesOf(infinitive: string, stems: Stems): string[] {
  const own = stems.own.participle?.map((participle) => stems.prefix + participle) ?? irregularParticiples(infinitive);
  if (own.length > 0) return own;
  return [stems.theme === 'a' ? `${stems.stem}ado` : join(stems.stem, 'ido', stems.theme)];
}
