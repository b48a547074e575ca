/** The forms of the common verbs in the table of words. */
import type { Lang } from '../types.ts';
import type { VerbData } from './grammar-data.ts';
import type { Lexeme, Lexemes } from './lexemes.ts';
import { bareVerbForms, type VerbForm } from './verbs.ts';
import { Feature } from './word-classes.ts';

const PERSONS = [0, Feature.first, Feature.second, Feature.third] as const;

/** Adds every form of the common verbs. Run it last: words that have nothing but a verb's features share their entries. */
export function addCommonVerbs(words: Lexemes, data: VerbData, lang: Lang): void {
  const homographs = new Set(data.homographs);
  const shared = new Map<number, Lexeme>();
  for (const lemma of data.verbs) {
    const doubtful = homographs.has(lemma);
    for (const form of bareVerbForms(lemma, lang)) {
      if (lang === 'es' && form.person === 2) continue; // a fifth of the table, and the press does not say tú
      const noun = (doubtful && isPlain(form, lang)) || (lang === 'es' && isFirstSingular(form));
      addFeatures(words, form.form, verbFeatures(form) | (noun ? Feature.homograph : 0), shared);
    }
  }
}

/** The forms that look like a noun: "attacks", "(to) attack", "denuncia", "ataque"; no noun ends as "atacan" or "atacaba". */
function isPlain({ kind, tense, number }: VerbForm, lang: Lang): boolean {
  if (lang === 'en') return kind === 'infinitive' || tense === 'present';
  return number === 'singular' && (tense === 'present' || tense === 'subjunctive' || tense === 'imperative');
}

/** "gobierno", "suelo", "apoyo": what looks like a verb of yo is a noun or an adjective nearly always. */
const isFirstSingular = ({ tense, person, number }: VerbForm): boolean => tense === 'present' && person === 1 && number === 'singular';

/** Forty thousand verb forms have a few dozen sets of features between them: words that have nothing else share one object. */
function addFeatures(words: Lexemes, form: string, features: number, shared: Map<number, Lexeme>): void {
  const known = words.get(form);
  const all = (known?.features ?? 0) | features;
  if (known !== undefined && (known.classes !== 0 || known.phrases !== null)) words.set(form, { ...known, features: all });
  else words.set(form, sharedLexeme(all, shared));
}

function sharedLexeme(features: number, shared: Map<number, Lexeme>): Lexeme {
  let lexeme = shared.get(features);
  if (lexeme === undefined) {
    lexeme = { classes: 0, features, phrases: null };
    shared.set(features, lexeme);
  }
  return lexeme;
}

/** What a verb form tells: its kind, person and number as `Feature` bits. */
export function verbFeatures(form: VerbForm): number {
  const number = form.number === undefined ? 0 : Feature[form.number];
  return Feature[form.kind] | (PERSONS[form.person ?? 0] ?? 0) | number;
}
