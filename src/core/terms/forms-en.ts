/**
 * English word forms: regular rules (Quirk et al., *A Comprehensive Grammar of the English Language*, §3.5–3.10 and §5.80) and
 * the irregular words that the term lexicons use.
 */
import type { WordKind } from './forms.ts';

const list = (text: string): readonly string[] => text.split(' ');

/** Verbs: base, then every irregular past form and participle. */
const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'send sent|strike struck stricken|shoot shot|go went gone|come came|take took taken|fly flew flown|sink sank sunk|bring brought|' +
    'put put|hit hit|seize seized|get got gotten|give gave given|keep kept|hold held|make made|lead led|fight fought|wage waged|' +
    'run ran|sell sold|buy bought|break broke broken|overrun overran|overthrow overthrew overthrown|withdraw withdrew withdrawn|' +
    'leave left|rule ruled|lay laid|set set|spread spread|let let|shut shut|cut cut|tell told|say said|stand stood|find found|' +
    'drop dropped|ship shipped|begin began begun|rid rid|deal dealt|have had has|be was were been is are am being|do did done does|' +
    'choose chose chosen|steal stole stolen|know knew known|see saw seen|catch caught|blow blew blown|teach taught|throw threw thrown|' +
    'fall fell fallen|rise rose risen|draw drew drawn|tread trod trodden|defer deferred|meddle meddled|snatch snatched|wipe wiped|' +
    'ride rode ridden|sail sailed|refuel refuelled refueled|patrol patrolled|topple toppled|annex annexed'
  )
    .split('|')
    .map((entry) => {
      const [base = '', ...rest] = list(entry);
      return [base, rest];
    }),
);

/** Verbs that double their last letter. */
const DOUBLING = new Set(
  list('hit drop plan ship put cut set get run stop rid shut let kidnap traffic transit patrol refuel begin rob grab plot map wipe'),
);
const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'man men',
    'aircraft aircraft',
    'personnel personnel',
    'chief chiefs',
    'leaf leaves',
    'crisis crises',
    'mafia mafias mafie',
    'thief thieves',
    'gendarme gendarmes',
  ].map((entry) => {
    const [base = '', ...rest] = list(entry);
    return [base, rest];
  }),
);

/**
 * Every form of an English word.
 * @param lemma lower case, or with a capital that the text must have too
 */
export function englishForms(lemma: string, kind: WordKind): readonly string[] {
  if (kind === 'a') return [lemma];
  return [...new Set(kind === 'n' ? [lemma, ...plurals(lemma)] : [lemma, ...verbForms(lemma)])];
}

function plurals(noun: string): readonly string[] {
  const known = IRREGULAR_PLURALS.get(noun);
  if (known) return known;
  if (noun.endsWith('man')) return [`${noun.slice(0, -2)}en`];
  return [withS(noun)];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word) || /^(?:go|do|veto|embargo|undergo)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function verbForms(verb: string): string[] {
  const stem = DOUBLING.has(verb) ? doubled(verb) : verb;
  const ing = /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
  return [withS(verb), ing, ...(IRREGULAR_VERBS.get(verb) ?? [past(stem)])];
}

const doubled = (verb: string): string => (verb.endsWith('c') ? `${verb}k` : verb.endsWith('e') ? verb : verb + verb.slice(-1));

function past(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}
