/** The pronouns that Spanish writes as one word with a verb form. */
import { withClitics } from './stress-es.ts';
import type { VerbForm } from './verbs.ts';

const CLITICS = 'me te se nos os lo la los las le les'.split(' ');
const PAIRS = ['me', 'te', 'se', 'nos', 'os'].flatMap((first) => ['lo', 'la', 'los', 'las'].map((second) => first + second));
const IMPERSONAL_PAIRS = ['seme', 'sete', 'sele', 'senos', 'seles'];
const COMMANDED = [...CLITICS, ...PAIRS];
const ALL = [...COMMANDED, ...IMPERSONAL_PAIRS];

/** decirlo, diciéndole, dígaselo: only infinitives, gerunds and imperatives carry clitics; other forms give none. */
export function cliticForms(form: VerbForm): VerbForm[] {
  if (form.kind === 'finite' && form.tense !== 'imperative') return [];
  if (form.kind === 'participle') return [];
  const lists = form.kind === 'finite' ? COMMANDED.filter((clitics) => suits(form, clitics)) : ALL;
  const stems = new Map<string, string>();
  return lists.map((clitics) => ({ ...form, form: joinClitics(form, clitics, stems), clitic: true }));
}

/** Whoever is asked is not spoken of in another person: "decidte" is no word. */
function suits({ person, number }: VerbForm, clitics: string): boolean {
  if (person === 1) return !/^(?:me|te|os)/.test(clitics);
  if (person === 3) return !/^(?:te|os)/.test(clitics);
  return !clitics.startsWith(number === 'plural' ? 'te' : 'os');
}

/** "vamos" + "nos" = "vámonos", "digamos" + "selo" = "digámoselo", "decid" + "os" = "decíos". */
function joinClitics({ form, kind, person, number }: VerbForm, clitics: string, stems: Map<string, string>): string {
  if (kind === 'finite' && number === 'plural') {
    if (person === 1 && /^(?:nos|se)/.test(clitics)) return stemBefore(form, clitics, stems).slice(0, -1) + clitics;
    if (person === 2 && clitics === 'os') return accentLastI(form.slice(0, -1)) + clitics;
  }
  return stemBefore(form, clitics, stems) + clitics;
}

/** The form with the accent that it has before clitics: that depends on their syllables and first letter alone, so few are worked out. */
function stemBefore(form: string, clitics: string, stems: Map<string, string>): string {
  const key = (clitics.length > 3 ? 'two' : 'one') + (clitics.startsWith('o') ? ' o' : '');
  let stem = stems.get(key);
  if (stem === undefined) {
    stem = withClitics(form, clitics).slice(0, -clitics.length);
    stems.set(key, stem);
  }
  return stem;
}

const accentLastI = (stem: string): string => (stem.endsWith('i') ? `${stem.slice(0, -1)}í` : stem);
