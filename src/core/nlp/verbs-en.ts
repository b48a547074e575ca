/**
 * Every form of an English verb. The regular spelling rules are those of Quirk et al., 3.5 to 3.9; the exceptions are tables.
 */
import { DOUBLING, DOUBLING_BRITISH, IRREGULAR_ENGLISH } from './irregular-verbs-en.ts';
import type { VerbForm } from './verb-form.ts';

type Draft = [form: string, kind: VerbForm['kind'], tense?: 'present' | 'past', person?: 1 | 3 | undefined, number?: 'singular' | 'plural'];

/** Verbs that no rule makes. */
const SUPPLETIVE: Readonly<Record<string, readonly Draft[]>> = {
  be: [
    ['be', 'infinitive'],
    ['am', 'finite', 'present', 1, 'singular'],
    ['is', 'finite', 'present', 3, 'singular'],
    ['are', 'finite', 'present'],
    ['was', 'finite', 'past', undefined, 'singular'],
    ['were', 'finite', 'past'],
    ['been', 'participle'],
    ['being', 'gerund'],
  ],
  have: [
    ['have', 'infinitive'],
    ['have', 'finite', 'present'],
    ['has', 'finite', 'present', 3, 'singular'],
    ['had', 'finite', 'past'],
    ['had', 'participle'],
    ['having', 'gerund'],
  ],
  do: [
    ['do', 'infinitive'],
    ['do', 'finite', 'present'],
    ['does', 'finite', 'present', 3, 'singular'],
    ['did', 'finite', 'past'],
    ['done', 'participle'],
    ['doing', 'gerund'],
  ],
};

/**
 * The forms of an English verb, British spellings beside American ones, each form of a kind once.
 * @param lemma the base, lower case, perhaps with a particle ("carry out") or a hyphen ("double-check"); the empty string gives none
 */
export function englishVerbForms(lemma: string): VerbForm[] {
  const [verb = '', ...particles] = lemma.trim().split(' ');
  if (verb === '') return [];
  const tail = particles.length === 0 ? '' : ` ${particles.join(' ')}`;
  return draftsOf(verb).map(([form, kind, tense, person, number]) => ({
    form: form + tail,
    kind,
    ...(tense !== undefined && { tense }),
    ...(person !== undefined && { person }),
    ...(number !== undefined && { number }),
  }));
}

function draftsOf(verb: string): readonly Draft[] {
  if (Object.hasOwn(SUPPLETIVE, verb)) return SUPPLETIVE[verb] ?? [];
  const hyphen = verb.lastIndexOf('-');
  const prefix = verb.slice(0, hyphen + 1);
  const base = verb.slice(hyphen + 1);
  const irregular = IRREGULAR_ENGLISH.get(base) ?? null;
  const past = irregular?.past ?? regularPast(base);
  const participle = irregular?.participle ?? past;
  return [
    [verb, 'infinitive'],
    [verb, 'finite', 'present'],
    [prefix + thirdPerson(base), 'finite', 'present', 3, 'singular'],
    ...past.map((form): Draft => [prefix + form, 'finite', 'past']),
    ...participle.map((form): Draft => [prefix + form, 'participle']),
    ...gerunds(base).map((form): Draft => [prefix + form, 'gerund']),
  ];
}

/** "goes", "watches", "denies", "says". */
function thirdPerson(base: string): string {
  if (/(?:qu|[^aeiou])[aeiou]z$/.test(base)) return `${base}zes`;
  if (/(?:s|x|z|sh|ch)$/.test(base)) return `${base}es`;
  if (/[^aeiou]o$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

function gerunds(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/(?:ee|oe|ye)$/.test(base) || /^(?:singe|tinge|binge|whinge)$/.test(base)) return [`${base}ing`];
  if (base.endsWith('e') && base.length > 2) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

/** The stems before a vowel: doubled where the last syllable is stressed, with k after c. */
function stems(base: string): readonly string[] {
  const last = base.slice(-1);
  if (base.endsWith('ic')) return [`${base}k`];
  if (DOUBLING_BRITISH.has(base)) return [base, base + last];
  return doubles(base) ? [base + last] : [base];
}

/** One syllable that ends in one vowel and one consonant ("stop", "quit"), or a listed verb. */
const doubles = (base: string): boolean => DOUBLING.has(base) || /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/.test(base);
