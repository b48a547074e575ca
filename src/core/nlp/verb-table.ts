/** The forms of the common verbs in the table of words. */
import type { Lang } from '../types.ts';
import type { VerbData } from './grammar-data.ts';
import type { Lexemes } from './lexemes.ts';
import type { VerbForm } from './verb-form.ts';
import { bareVerbForms } from './verbs.ts';
import { Feature } from './word-classes.ts';

const PERSONS = [0, Feature.first, Feature.second, Feature.third] as const;

/** Adds every form of the common verbs. Run it last: what is read without accents are the other words alone. */
export function addCommonVerbs(words: Lexemes, data: VerbData, lang: Lang): void {
  const homographs = new Set(data.homographs);
  for (const lemma of data.verbs) {
    const doubtful = homographs.has(lemma);
    for (const form of bareVerbForms(lemma, lang)) {
      if (lang === 'es' && form.person === 2) continue; // a fifth of the table, and the press does not say tú
      const noun = (doubtful && isPlain(form, lang)) || (lang === 'es' && isFirstSingular(form));
      words.addWord(form.form, 0, verbFeatures(form) | (lang === 'es' ? moodOf(form) : 0) | (noun ? Feature.homograph : 0));
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

function moodOf({ kind, tense }: VerbForm): number {
  if (kind !== 'finite' || tense === 'imperative') return 0;
  return tense === 'subjunctive' || tense === 'past-subjunctive' ? Feature.subjunctive : Feature.indicative;
}

/** What a verb form tells: its kind, person and number as `Feature` bits. */
export function verbFeatures(form: VerbForm): number {
  const number = form.number === undefined ? 0 : Feature[form.number];
  return Feature[form.kind] | (PERSONS[form.person ?? 0] ?? 0) | number;
}
