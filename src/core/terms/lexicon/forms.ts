import { inflectAdjective, inflectNoun } from '../../nlp/inflection.ts';
import type { VerbForm } from '../../nlp/verb-form.ts';
import { bareVerbForms } from '../../nlp/verbs.ts';
import { foldAccents } from '../../text/fold.ts';
import type { Lang } from '../../types.ts';

/** Noun, verb or adjective. */
export type WordKind = 'n' | 'v' | 'a';

/** Gives every form of a dictionary word, itself first, unique. Unknown words are inflected as regular ones. */
export type FormMaker = (lemma: string, kind: WordKind) => readonly string[];

/** The form maker of a language. A capital of the lemma ("Marine") stays in its forms; accents may be lost, the text is folded too. */
export function formsOf(lang: Lang): FormMaker {
  const made = new Map<string, readonly string[]>();
  return (lemma, kind) => {
    const key = `${lemma}/${kind}`;
    const known = made.get(key);
    if (known) return known;
    const forms = make(lemma, kind, lang);
    made.set(key, forms);
    return forms;
  };
}

function make(lemma: string, kind: WordKind, lang: Lang): readonly string[] {
  const capital = lemma.charAt(0) !== lemma.charAt(0).toLowerCase();
  const forms = inflect(lemma.toLowerCase(), kind, lang);
  return [...new Set([lemma, ...forms.map((form) => (capital ? form.charAt(0).toUpperCase() + form.slice(1) : form))])];
}

/** Every form, accents folded. */
function inflect(lemma: string, kind: WordKind, lang: Lang): readonly string[] {
  if (kind === 'v') return bareVerbForms(lemma, lang).flatMap(({ form, kind: of }) => withClitics(foldAccents(form), of, lang));
  return (kind === 'n' ? inflectNoun(lemma, lang).map(({ form }) => form) : inflectAdjective(lemma, lang)).map(foldAccents);
}

const CLITICS = ['me', 'te', 'se', 'lo', 'la', 'los', 'las', 'le', 'les', 'nos'];

/** Spanish infinitives and gerunds with one pronoun behind them; what takes two, and commands, are too rare to keep. */
const withClitics = (form: string, kind: VerbForm['kind'], lang: Lang): string[] =>
  lang === 'es' && (kind === 'infinitive' || kind === 'gerund') ? [form, ...CLITICS.map((clitic) => form + clitic)] : [form];
