/** The pronouns that Spanish writes as one word with a verb form. */
import { withClitics } from './stress-es.ts';
import type { VerbForm } from './verbs.ts';

const CLITICS = 'me te se nos os lo la los las le les'.split(' ');
const PAIRS = ['me', 'te', 'se', 'nos', 'os'].flatMap((first) => ['lo', 'la', 'los', 'las'].map((second) => first + second));
const IMPERSONAL_PAIRS = ['seme', 'sete', 'sele', 'senos', 'seles'];

/** decirlo, diciéndole, dígaselo: only infinitives, gerunds and imperatives carry clitics; other forms give none. */
export function cliticForms(form: VerbForm): VerbForm[] {
  if (form.kind === 'finite' && form.tense !== 'imperative') return [];
  if (form.kind === 'participle') return [];
  const lists =
    form.kind === 'finite' ? [...CLITICS, ...PAIRS].filter((clitics) => suits(form, clitics)) : [...CLITICS, ...PAIRS, ...IMPERSONAL_PAIRS];
  return lists.map((clitics) => ({ ...form, form: joinClitics(form, clitics), clitic: true }));
}

/** Whoever is asked is not spoken of in another person: "decidte" is no word. */
function suits({ person, number }: VerbForm, clitics: string): boolean {
  if (person === 1) return !/^(?:me|te|os)/.test(clitics);
  if (person === 3) return !/^(?:te|os)/.test(clitics);
  return !clitics.startsWith(number === 'plural' ? 'te' : 'os');
}

/** "vamos" + "nos" = "vámonos", "digamos" + "selo" = "digámoselo", "decid" + "os" = "decíos". */
function joinClitics({ form, kind, person, number }: VerbForm, clitics: string): string {
  if (kind !== 'finite' || number === 'singular') return withClitics(form, clitics);
  if (person === 1 && /^(?:nos|se)/.test(clitics)) return withoutFinalS(form, clitics);
  if (person === 2 && clitics === 'os') return accentLastI(form.slice(0, -1)) + clitics;
  return withClitics(form, clitics);
}

const withoutFinalS = (form: string, clitics: string): string => {
  const whole = withClitics(form, clitics);
  return whole.slice(0, -clitics.length - 1) + clitics;
};

const accentLastI = (stem: string): string => (stem.endsWith('i') ? `${stem.slice(0, -1)}í` : stem);
