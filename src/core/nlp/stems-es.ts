/** The stems of a Spanish verb: which vowel it changes, which letters its spelling changes, what it has of its own. */
import { compoundOf, IRREGULAR_SPANISH, type Irregular } from './irregular-verbs-es.ts';
import { ACCENTED_HIATUS, ACCENTED_IAR, E_TO_I, E_TO_IE, E_TO_IE_I, I_TO_IE, O_TO_UE, O_TO_UE_U, PLAIN_CER } from './stem-changes-es.ts';

/** The vowel of the infinitive. */
export type Theme = 'a' | 'e' | 'i';

/** All stems that the endings are put on. */
export interface Stems {
  readonly theme: Theme;
  readonly stem: string;
  /** Of yo in the present. */
  readonly first: string;
  /** Of tú, él, ellos in the present. */
  readonly stressed: string;
  /** Of the present subjunctive, where it is stressed and where not. */
  readonly subjunctive: { readonly stressed: string; readonly plain: string };
  /** Of the gerund, the preterite's third persons and what follows from them. */
  readonly weak: string;
  readonly own: Irregular;
  /** What stands before an irregular base; empty elsewhere. */
  readonly prefix: string;
}

/** Finds a verb's stems. @param lemma an infinitive in -ar, -er, -ir or -ír, lower case */
export function stemsOf(lemma: string): Stems {
  const compound = compoundOf(lemma);
  const base = compound?.base ?? lemma;
  const prefix = compound?.prefix ?? '';
  const own: Irregular = Object.hasOwn(IRREGULAR_SPANISH, base) ? (IRREGULAR_SPANISH[base] ?? {}) : {};
  const stem = base.slice(0, -2);
  const stressed = own.stressed ?? stressedStem(base, stem);
  const weak = own.weak ?? weakStem(base, stem);
  const theme = themeOf(base);
  const back = (part: string): string => (theme === 'a' ? part : beforeBack(part));
  const first = own.first ?? firstStem(base, stem);
  const plain = first ?? back(own.weak === undefined ? unstressedStem(base, weak) : stem);
  const add = (part: string): string => prefix + part;
  return {
    theme,
    stem: add(stem),
    first: add(first ?? back(stressed)),
    stressed: add(stressed),
    subjunctive: { stressed: add(first ?? back(stressed)), plain: add(plain) },
    weak: add(weak),
    own,
    prefix,
  };
}

function themeOf(lemma: string): Theme {
  const vowel = lemma.at(-2);
  return vowel === 'a' || vowel === 'e' ? vowel : 'i';
}

/** gu, qu, g, c of a verb in -er or -ir before a and o: sig-o, delinc-o, elij-o, venz-o. */
function beforeBack(stem: string): string {
  if (stem.endsWith('gu')) return stem.slice(0, -1);
  if (stem.endsWith('qu')) return `${stem.slice(0, -2)}c`;
  if (stem.endsWith('g')) return `${stem.slice(0, -1)}j`;
  return stem.endsWith('c') ? `${stem.slice(0, -1)}z` : stem;
}

/** The subjunctive's stem in nosotros and vosotros: sint-amos, ri-amos. */
const unstressedStem = (lemma: string, weak: string): string => (lemma.endsWith('eír') ? `${weak}i` : weak);

const changeLast = (stem: string, from: string, to: string): string => {
  const at = stem.lastIndexOf(from);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length);
};

/** The stem of the present's stressed forms: piens-, cuent-, pid-, enví-, construy-. */
function stressedStem(lemma: string, stem: string): string {
  if (lemma === 'errar') return 'yerr';
  if (lemma === 'oler') return 'huel';
  if (lemma === 'jugar') return 'jueg';
  if (E_TO_IE.has(lemma) || E_TO_IE_I.has(lemma)) return changeLast(stem, 'e', 'ie');
  if (E_TO_I.has(lemma)) return changeLast(stem, 'e', 'i');
  if (lemma.endsWith('eír')) return changeLast(stem, 'e', 'í');
  if (I_TO_IE.has(lemma)) return changeLast(stem, 'i', 'ie');
  if (O_TO_UE.has(lemma) || O_TO_UE_U.has(lemma)) return changeLast(stem, 'o', /go[^o]*$/.test(stem) ? 'üe' : 'ue');
  return accentedStem(lemma, stem) ?? insertedY(lemma, stem) ?? stem;
}

function accentedStem(lemma: string, stem: string): string | null {
  if (ACCENTED_IAR.has(lemma)) return changeLast(stem, 'i', 'í');
  if (/[^cg]uar$/.test(lemma)) return changeLast(stem, 'u', 'ú');
  if (!ACCENTED_HIATUS.has(lemma)) return null;
  const at = Math.max(stem.lastIndexOf('i'), stem.lastIndexOf('u'));
  return stem.slice(0, at) + (stem[at] === 'i' ? 'í' : 'ú') + stem.slice(at + 1);
}

/** construir: construy-; argüir: arguy-. */
function insertedY(lemma: string, stem: string): string | null {
  if (lemma.endsWith('üir')) return `${stem.slice(0, -1)}uy`;
  return /[^gq]uir$/.test(lemma) ? `${stem}y` : null;
}

/** sint-, pid-, durm-, r(ió). */
function weakStem(lemma: string, stem: string): string {
  if (E_TO_IE_I.has(lemma) || E_TO_I.has(lemma)) return changeLast(stem, 'e', 'i');
  if (O_TO_UE_U.has(lemma)) return changeLast(stem, 'o', 'u');
  return /eír$/.test(lemma) ? stem.slice(0, -1) : stem;
}

/** conozc-, conduzc-, construy-; null where yo has the stressed stem. */
function firstStem(lemma: string, stem: string): string | null {
  if (/[aeiou]c[ei]r$/.test(lemma) && !PLAIN_CER.has(lemma) && lemma !== 'decir') return `${stem.slice(0, -1)}zc`;
  return insertedY(lemma, stem);
}
