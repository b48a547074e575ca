/**
 * Spanish verbs that no spelling rule makes. Source: the models of conjugation of the *Nueva gramática de la lengua española*
 * (RAE and ASALE, 4.4 to 4.15) and the *Diccionario panhispánico de dudas*, appendix 1.
 */
/** What a verb has of its own; everything else follows from the stem. Tenses as six forms, yo to ellos. */
export interface Irregular {
  /** Stem of the first person and of the whole present subjunctive: teng-o, teng-a. */
  readonly first?: string;
  /** Stem of the present where it is stressed: tien-e. */
  readonly stressed?: string;
  /** Stem of the gerund and of the third persons of the preterite where it is weakened. */
  readonly weak?: string;
  /** Stem of the strong preterite: tuv-e, tuv-o. */
  readonly past?: string;
  /** Stem of future and conditional: tendr-é. */
  readonly future?: readonly string[];
  readonly participle?: readonly string[];
  readonly gerund?: string;
  /** Imperative of tú. */
  readonly imperative?: string;
  readonly tenses?: Readonly<Partial<Record<'present' | 'past' | 'imperfect' | 'subjunctive', string>>>;
}

/** Irregular bases; a prefix goes before each of their stems. */
export const IRREGULAR_SPANISH: Readonly<Record<string, Irregular>> = {
  andar: { past: 'anduv' },
  asir: { first: 'asg' },
  caber: { first: 'quep', past: 'cup', future: ['cabr'] },
  caer: { first: 'caig' },
  dar: {
    tenses: { present: 'doy das da damos dais dan', past: 'di diste dio dimos disteis dieron', subjunctive: 'dé des dé demos deis den' },
    imperative: 'da',
  },
  decir: { first: 'dig', stressed: 'dic', weak: 'dic', past: 'dij', future: ['dir'], participle: ['dicho'], imperative: 'di' },
  erguir: { first: 'irg', stressed: 'irgu', weak: 'irgu' },
  estar: {
    past: 'estuv',
    tenses: { present: 'estoy estás está estamos estáis están', subjunctive: 'esté estés esté estemos estéis estén' },
    imperative: 'está',
  },
  haber: {
    past: 'hub',
    future: ['habr'],
    tenses: { present: 'he has ha hemos habéis han', subjunctive: 'haya hayas haya hayamos hayáis hayan' },
    imperative: 'he',
  },
  hacer: { first: 'hag', past: 'hic', future: ['har'], participle: ['hecho'], imperative: 'haz' },
  ir: {
    tenses: {
      present: 'voy vas va vamos vais van',
      past: 'fui fuiste fue fuimos fuisteis fueron',
      imperfect: 'iba ibas iba íbamos ibais iban',
      subjunctive: 'vaya vayas vaya vayamos vayáis vayan',
    },
    gerund: 'yendo',
    participle: ['ido'],
    imperative: 've',
  },
  oír: { first: 'oig', stressed: 'oy', imperative: 'oye' },
  poder: { weak: 'pud', past: 'pud', future: ['podr'] },
  poner: { first: 'pong', past: 'pus', future: ['pondr'], participle: ['puesto'], imperative: 'pon' },
  pudrir: { participle: ['podrido'] },
  querer: { past: 'quis', future: ['querr'] },
  saber: { first: 'sep', past: 'sup', future: ['sabr'], tenses: { present: 'sé sabes sabe sabemos sabéis saben' } },
  salir: { first: 'salg', future: ['saldr'], imperative: 'sal' },
  satisfacer: { first: 'satisfag', past: 'satisfic', future: ['satisfar'], participle: ['satisfecho'], imperative: 'satisfaz' },
  ser: {
    tenses: {
      present: 'soy eres es somos sois son',
      past: 'fui fuiste fue fuimos fuisteis fueron',
      imperfect: 'era eras era éramos erais eran',
      subjunctive: 'sea seas sea seamos seáis sean',
    },
    imperative: 'sé',
  },
  tener: { first: 'teng', past: 'tuv', future: ['tendr'], imperative: 'ten' },
  traer: { first: 'traig', past: 'traj' },
  valer: { first: 'valg', future: ['valdr'] },
  venir: { first: 'veng', stressed: 'vien', weak: 'vin', past: 'vin', future: ['vendr'], imperative: 'ven' },
  ver: {
    first: 've',
    tenses: {
      present: 'veo ves ve vemos veis ven',
      past: 'vi viste vio vimos visteis vieron',
      imperfect: 'veía veías veía veíamos veíais veían',
    },
    participle: ['visto'],
    imperative: 've',
  },
  // RAE: the compounds of "decir" form the imperative and, by preference, the future regularly.
  predecir: {
    first: 'predig',
    stressed: 'predic',
    weak: 'predic',
    past: 'predij',
    future: ['predecir', 'predir'],
    participle: ['predicho'],
  },
  contradecir: {
    first: 'contradig',
    stressed: 'contradic',
    weak: 'contradic',
    past: 'contradij',
    future: ['contradecir', 'contradir'],
    participle: ['contradicho'],
  },
  desdecir: {
    first: 'desdig',
    stressed: 'desdic',
    weak: 'desdic',
    past: 'desdij',
    future: ['desdecir', 'desdir'],
    participle: ['desdicho'],
  },
  bendecir: { first: 'bendig', stressed: 'bendic', weak: 'bendic', past: 'bendij' },
  maldecir: { first: 'maldig', stressed: 'maldic', weak: 'maldic', past: 'maldij' },
};

/** Base → prefixes that make other verbs of it. Listed, because "mover" is not a kind of "ver". */
const COMPOUNDS: Readonly<Record<string, string>> = {
  andar: 'des',
  caer: 'de re',
  hacer: 'des re contra',
  oír: 'des entre',
  poner: 'ante com contra de des dis ex im inter indis o pos pre pro re sobre super su tras yuxta recom descom contrapro presu',
  querer: 'bien mal',
  salir: 'sobre',
  tener: 'abs at con de entre man ob re sos',
  traer: 'abs at con de dis ex re sus re sub',
  valer: 'equi',
  venir: 'a con contra de inter pre pro re sobre',
  ver: 'pre entre re',
  decir: 'entre',
};

const compounds = new Map(
  Object.entries(COMPOUNDS).flatMap(([base, prefixes]) => prefixes.split(' ').map((prefix) => [prefix + base, { prefix, base }] as const)),
);

/** "sostener" → "sos" and "tener"; a verb that is no compound gives null. */
export const compoundOf = (lemma: string): { readonly prefix: string; readonly base: string } | null => compounds.get(lemma) ?? null;

/** Endings of the infinitive → endings of its irregular participles (all that are in use). */
const PARTICIPLES: readonly (readonly [ending: string, participles: string])[] = [
  ['abrir', 'abierto'],
  ['cubrir', 'cubierto'],
  ['scribir', 'scrito scripto'],
  ['imprimir', 'impreso imprimido'],
  ['freír', 'frito freído'],
  ['morir', 'muerto'],
  ['proveer', 'provisto proveído'],
  ['romper', 'roto'],
  ['solver', 'suelto'],
  ['volver', 'vuelto'],
];

/** The irregular participles of a verb; an empty list where it has none. */
export function irregularParticiples(lemma: string): string[] {
  for (const [ending, participles] of PARTICIPLES) {
    const whole = ending === 'romper' || ending === 'morir' || ending === 'proveer';
    if (whole ? lemma === ending : lemma.endsWith(ending)) {
      return participles.split(' ').map((participle) => lemma.slice(0, -ending.length) + participle);
    }
  }
  return [];
}
