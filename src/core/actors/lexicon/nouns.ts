/** Collects the lexicon's nouns with all their forms and senses. */
import { inflectNoun } from '../../nlp/inflection.ts';
import { foldAccents } from '../../text/fold.ts';
import { normsIn } from '../../text/phrases.ts';
import type { Lang } from '../../types.ts';
import { ACTOR_GENDERS, type Gender } from './gender.ts';
import type { HeadEntry, SenseKind } from './senses.ts';

interface Building {
  kind: SenseKind;
  lemma: string;
  spelling: string;
  families: Set<number>;
  general: Set<number>;
  gender: Gender | null;
  plural: boolean;
  weak: boolean;
  proper: boolean;
  issued: boolean;
}

/** Nouns and their forms; one sense a form and kind. */
export class Nouns {
  private readonly forms = new Map<string, Map<string, Building>>();
  private readonly lang: Lang;

  constructor(lang: Lang) {
    this.lang = lang;
  }

  /** In Spanish also with ex- (*exministra*), under the same dictionary form. `masculine/feminine`, `word:m`, `word:f` or a word for any gender. */
  addRole(entry: string, family: number, general: boolean): void {
    const [first = '', second] = entry.split('/');
    const [word = '', code] = first.split(':');
    const gender = ACTOR_GENDERS.get(code ?? '') ?? null;
    const lemma = foldAccents(word);
    const role = general ? { general: family } : { family };
    for (const prefix of this.lang === 'es' && !word.startsWith('ex') ? ['', 'ex'] : ['']) {
      this.add(prefix + word, 'person', { ...role, gender: second === undefined ? gender : 'm', lemma });
      if (second) this.add(prefix + second, 'person', { ...role, gender: 'f', lemma });
    }
  }

  /** A noun in the singular, with its plural by rule. */
  add(word: string, kind: SenseKind, sense: NounSense): void {
    const lemma = sense.lemma ?? foldAccents(word);
    for (const { form, number } of inflectNoun(word, this.lang)) this.addForm(form, lemma, kind, { ...sense, plural: number === 'plural' });
  }

  /** One written form. Senses of the same noun and spelling are put together; a gender that differs is open. */
  addForm(form: string, lemma: string, kind: SenseKind, sense: NounSense): void {
    const key = keyOf(form);
    const senses = getOr(this.forms, key, () => new Map<string, Building>());
    const plural = sense.plural ?? false;
    const [spelling = ''] = form.toLowerCase().split(' ');
    const made = getOr(senses, `${kind} ${lemma} ${plural} ${spelling}`, () => ({
      kind,
      lemma: foldAccents(lemma),
      spelling,
      families: new Set<number>(),
      general: new Set<number>(),
      gender: sense.gender ?? null,
      plural,
      weak: sense.weak ?? false,
      proper: sense.proper ?? false,
      issued: sense.issued ?? false,
    }));
    if (sense.family !== undefined) made.families.add(sense.family);
    if (sense.general !== undefined) made.general.add(sense.general);
    if (made.gender !== (sense.gender ?? null)) made.gender = null;
  }

  /** The families of a role word, for titles that mean it: those that it sets apart in, and those that it is general for. */
  familiesOf(word: string | null): { families: number[]; general: number[] } {
    const senses = word === null ? [] : [...(this.forms.get(keyOf(word))?.values() ?? [])];
    return { families: senses.flatMap((sense) => [...sense.families]), general: senses.flatMap((sense) => [...sense.general]) };
  }

  /** The nouns by their first word, longer ones first. */
  build(): Map<string, HeadEntry[]> {
    const heads = new Map<string, HeadEntry[]>();
    for (const [key, senses] of this.forms) {
      const words = key.split(' ');
      const list = [...senses.values()].map((sense) => ({ ...sense, families: [...sense.families], general: [...sense.general] }));
      getOr(heads, words[0] ?? '', () => []).push({ words, senses: list });
    }
    for (const entries of heads.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return heads;
  }
}

interface NounSense {
  lemma?: string;
  family?: number;
  general?: number;
  gender?: Gender | null;
  plural?: boolean;
  weak?: boolean;
  proper?: boolean;
  issued?: boolean;
}

/** The words of a form as the tokeniser parts them, folded, with blanks between. */
export const keyOf = (form: string): string => normsIn(form).join(' ');

/** The value under a key, made where there is none. */
export function getOr<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
