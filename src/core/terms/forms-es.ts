/**
 * Spanish word forms without accents (the text is folded too): regular endings by conjugation, stem and spelling changes by rule,
 * irregular stems by table (*Nueva gramática de la lengua española*, §4). Infinitives, gerunds and affirmative commands also
 * take clitic pronouns.
 */
import { fold } from '../text/fold.ts';
import type { WordKind } from './forms.ts';

const list = (text: string): readonly string[] => text.split(' ');

type Conjugation = 'a' | 'e' | 'i';

/** Endings: those that keep the stem unstressed, those that stress it, and those that take the stem of the subjunctive. */
const ENDINGS: Readonly<Record<Conjugation, { plain: string; stressed: string; subjunctive: string; subjunctivePlain: string }>> = {
  a: {
    plain:
      'ar amos ais aba abas abamos abais aban aste o asteis aron ara aras aramos arais aran ase ases asemos aseis asen ando ado ada ados adas ad',
    stressed: 'o as a an',
    subjunctive: 'e es en',
    subjunctivePlain: 'e emos eis',
  },
  e: {
    plain:
      'er emos eis ia ias iamos iais ian i iste io imos isteis ieron iera ieras ieramos ierais ieran iese ieses iesemos ieseis iesen iendo ido ida idos idas ed',
    stressed: 'o es e en',
    subjunctive: 'a as an',
    subjunctivePlain: 'amos ais',
  },
  i: {
    plain:
      'ir imos is ia ias iamos iais ian i iste io isteis ieron iera ieras ieramos ierais ieran iese ieses iesemos ieseis iesen iendo ido ida idos idas id',
    stressed: 'o es e en',
    subjunctive: 'a as an',
    subjunctivePlain: 'amos ais',
  },
};
const FUTURE = list('e as a emos eis an ia ias iamos iais ian');
const STRONG_PAST = list('e iste o imos isteis ieron iera ieras ieramos ierais ieran iese ieses iesemos ieseis iesen');
const CLITICS = list('me te se lo la los las le les nos');

/** Stems that the rules do not give: `first` (yo, subjunctive), `stressed`, `past`, `future`, `participle`, `weak` (gerund and third-person past). */
interface Irregular {
  readonly first?: string;
  readonly stressed?: string;
  readonly past?: string;
  readonly future?: string;
  readonly participle?: string;
  readonly weak?: string;
}

const IRREGULAR: Readonly<Record<string, Irregular>> = {
  venir: { first: 'veng', stressed: 'vien', past: 'vin', future: 'vendr', weak: 'vin' },
  tener: { first: 'teng', stressed: 'tien', past: 'tuv', future: 'tendr' },
  poner: { first: 'pong', past: 'pus', future: 'pondr', participle: 'puest' },
  hacer: { first: 'hag', past: 'hic', future: 'har', participle: 'hech' },
  traer: { first: 'traig', past: 'traj' },
  decir: { first: 'dig', stressed: 'dic', past: 'dij', future: 'dir', participle: 'dich', weak: 'dic' },
  salir: { first: 'salg', future: 'saldr' },
  meter: {},
  poder: { stressed: 'pued', past: 'pud', future: 'podr', weak: 'pud' },
  querer: { stressed: 'quier', past: 'quis', future: 'querr' },
  andar: { past: 'anduv' },
  abrir: { participle: 'abiert' },
  romper: { participle: 'rot' },
  morir: { stressed: 'muer', participle: 'muert', weak: 'mur' },
  volver: { stressed: 'vuelv', participle: 'vuelt' },
  conducir: { first: 'conduzc', past: 'conduj' },
  caer: { first: 'caig' },
};

/** Stem changes under stress: e→ie, o→ue, e→i. */
const STRESSED: Readonly<Record<string, string>> = {
  desplegar: 'desplieg',
  plegar: 'plieg',
  subordinar: 'subordin',
  defender: 'defiend',
  tender: 'tiend',
  extender: 'extiend',
  negar: 'nieg',
  cerrar: 'cierr',
  derrocar: 'derroc',
  sobrevolar: 'sobrevuel',
  volar: 'vuel',
  mostrar: 'muestr',
  encontrar: 'encuentr',
  mover: 'muev',
  despertar: 'despiert',
  pensar: 'piens',
  apretar: 'apriet',
  herir: 'hier',
  pedir: 'pid',
  rendir: 'rind',
  servir: 'sirv',
  perseguir: 'persig',
  seguir: 'sig',
  regir: 'rig',
  elegir: 'elig',
  contar: 'cuent',
  probar: 'prueb',
  comenzar: 'comienz',
  entregar: 'entreg',
};

/**
 * Every form of a Spanish word, without accents.
 * @param lemma infinitive, singular noun, or masculine singular adjective
 */
export function spanishForms(lemma: string, kind: WordKind): readonly string[] {
  const base = lemma.toLowerCase() === lemma ? fold(lemma) : lemma;
  if (kind === 'v') return [...new Set(verbForms(base))];
  const forms = kind === 'n' ? [base, plural(base)] : adjectiveForms(base);
  return [...new Set(forms)];
}

function plural(noun: string): string {
  if (/[aeiou]$/.test(noun)) return `${noun}s`;
  if (noun.endsWith('z')) return `${noun.slice(0, -1)}ces`;
  if (/(?:[aeiou][^aeiou]*){2,}[^i]s$/.test(noun) && !noun.endsWith('es')) return noun;
  return noun.endsWith('x') ? noun : `${noun}es`;
}

function adjectiveForms(adjective: string): string[] {
  if (adjective.endsWith('o')) {
    const stem = adjective.slice(0, -1);
    return [adjective, `${stem}a`, `${stem}os`, `${stem}as`];
  }
  const feminine = /(?:or|es|an|on)$/.test(adjective) && !/(?:ior|cortes)$/.test(adjective) ? [`${adjective}a`, `${adjective}as`] : [];
  return [adjective, plural(adjective), ...feminine];
}

function verbForms(infinitive: string): string[] {
  const reflexive = infinitive.endsWith('se');
  const verb = reflexive ? infinitive.slice(0, -2) : infinitive;
  const conjugation = verb.charAt(verb.length - 2);
  if (conjugation !== 'a' && conjugation !== 'e' && conjugation !== 'i') return [infinitive];
  const stem = verb.slice(0, -2);
  const irregular = irregularOf(verb);
  const { plain, stressed, subjunctive, subjunctivePlain } = ENDINGS[conjugation];
  const changed = irregular.stressed ?? STRESSED[verb] ?? uirStem(verb, stem);
  const attach = (base: string, endings: string) => list(endings).map((ending) => spell(base, ending, conjugation));
  const forms = [...attach(stem, plain), ...attach(changed, stressed)];
  const first = irregular.first;
  if (first)
    forms.push(...list('o').map((ending) => first + ending), ...list(`${subjunctive} ${subjunctivePlain}`).map((ending) => first + ending));
  else forms.push(...attach(changed, subjunctive), ...attach(stem, subjunctivePlain));
  const weak = irregular.weak ?? weakStem(verb, conjugation);
  if (weak) forms.push(...list('iendo io ieron iera ieras ieran iese iesen').map((ending) => weak + ending));
  if (irregular.past) forms.push(...STRONG_PAST.flatMap((ending) => strong(irregular.past ?? '', ending)));
  forms.push(...FUTURE.map((ending) => (irregular.future ?? verb) + ending));
  if (irregular.participle) forms.push(...list('o a os as').map((ending) => (irregular.participle ?? '') + ending));
  forms.push(...withClitics(verb, forms), ...accentedY(verb, stem));
  return reflexive ? [...forms, ...CLITICS.filter((clitic) => clitic === 'se').map((clitic) => verb + clitic)] : forms;
}

function irregularOf(verb: string): Irregular {
  const known = IRREGULAR[verb];
  if (known) return known;
  const base = Object.keys(IRREGULAR).find((candidate) => verb.endsWith(candidate) && verb.length - candidate.length >= 2);
  if (base === undefined || base === 'meter') return {};
  const prefix = verb.slice(0, verb.length - base.length);
  return Object.fromEntries(Object.entries(IRREGULAR[base] ?? {}).map(([key, stem]) => [key, prefix + stem]));
}

/** "destruir" puts a y before a stressed ending; other verbs keep their stem. */
const uirStem = (verb: string, stem: string): string => (/[^gq]uir$/.test(verb) ? `${stem}y` : stem);

/** "perseguir" weakens its e: "persiguió"; regular verbs have no weak stem. */
function weakStem(verb: string, conjugation: Conjugation): string {
  const stressed = STRESSED[verb];
  if (conjugation !== 'i' || !stressed) return '';
  return /gu?ir$/.test(verb) && stressed.endsWith('g') && verb.endsWith('guir')
    ? `${stressed}u`
    : stressed.replace(/ie(?=[^aeiou]+$)/, 'i');
}

/** "trajeron", not "trajieron". */
const strong = (stem: string, ending: string): string[] => [stem.endsWith('j') ? stem + ending.replace(/^ie/, 'e') : stem + ending];

/** "destruyó, destruyeron, cayó": i between vowels is written y. */
const accentedY = (verb: string, stem: string): string[] =>
  /(?:[^gq]u|a|e)(?:ir|er)$/.test(verb) ? list('yo yeron yera yeras yeran yese yesen yendo').map((ending) => stem + ending) : [];

/** Keeps the sound of the stem's last consonant: "ataque", "despliegue", "cruce", "persiga". */
function spell(stem: string, ending: string, conjugation: Conjugation): string {
  const front = /^[ei]/.test(ending);
  if (conjugation === 'a' && front) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('g')) return `${stem}u${ending}`;
    if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
  }
  if (conjugation !== 'a') {
    if (!front && stem.endsWith('gu')) return stem.slice(0, -1) + ending;
    if (!front && stem.endsWith('g') && conjugation === 'e') return `${stem.slice(0, -1)}j${ending}`;
    if (front && stem.endsWith('g') && conjugation === 'i' && /^e/.test(ending)) return `${stem}u${ending}`;
  }
  return stem + ending;
}

function withClitics(verb: string, forms: readonly string[]): string[] {
  const hosts = [verb, ...forms.filter((form) => form.endsWith('ndo'))];
  return hosts.flatMap((host) => CLITICS.map((clitic) => host + clitic));
}
