/** What a lexicon's classes are for beside patterns, looked up by symbol: their roles, and the fields that an article's words can come from. */
import type { Lang } from '../../types.ts';
import { Role } from '../lexicon/roles.ts';
import type { SymbolTable } from './symbols.ts';

/** The roles of every symbol. */
export function rolesOf(symbols: SymbolTable, lang: Lang): Uint32Array {
  const roles = new Uint32Array(symbols.size);
  const give = (role: number, ...classes: readonly string[]) => {
    for (const name of classes) {
      const symbol = symbols.find(`@${name}`);
      if (symbol !== undefined) roles[symbol] = (roles[symbol] ?? 0) | role;
    }
  };
  give(Role.left, 'modifier', 'demonym', ...(lang === 'en' ? ['state'] : []));
  give(Role.right, ...(lang === 'es' ? ['modifier-right', 'demonym'] : ['compound-head']));
  give(Role.state, 'state', 'capital', 'metonym', ...(lang === 'es' ? ['body', 'possessor'] : []));
  give(Role.demonym, 'demonym');
  give(Role.of, 'of');
  give(Role.into, 'into');
  give(Role.toward, 'toward');
  give(Role.force, 'force-noun');
  give(Role.soil, 'soil-noun');
  give(Role.foreign, 'foreign-word');
  give(Role.groupHead, 'group-head');
  give(Role.groupNoun, 'group-noun');
  give(Role.groupPeople, 'group-people');
  give(Role.groupPlace, 'group-place');
  give(Role.institution, 'institution');
  give(Role.struck, lang === 'en' ? 'place-target' : 'hit-target');
  return roles;
}

/** The field of words that say "foreign": without it an army may be at home. */
const FOREIGN_FIELD = 'foreign-word';

/** The field of militants and what they do: news of a state's own campaign against them is full of it. */
export const MILITANTS = 'militant-word';

/** Fields that an article's words can come from: points for each word in a thousand above what is free. */
export const FIELDS: readonly (readonly [name: string, points: number, free: number])[] = [
  ['topic-diplomacy', 0.2, 0],
  ['topic-war', 0.1, 0],
  ['topic-crime', 0.1, 0],
  ['state', 0.05, 0],
  ['demonym', 0.05, 0],
  ['topic-economy', -0.25, 8],
  ['topic-health', -0.25, 3],
  ['topic-sport', -0.25, 3],
  ['topic-culture', -0.25, 3],
  ['topic-farm', -0.25, 3],
  ['topic-tech', -0.25, 3],
  ['topic-local', -0.25, 3],
  ['topic-labour', -0.25, 5],
  [MILITANTS, -0.2, 4],
  ['relief-word', -0.25, 5],
  [FOREIGN_FIELD, 0.1, 0],
];

/** One more than the index of the words that say "foreign". */
export const FOREIGN_WORDS = FIELDS.findIndex(([name]) => name === FOREIGN_FIELD) + 1;

/** For each symbol one more than its index into `FIELDS`; 0 for the others. */
export function fieldsOf(symbols: SymbolTable): Uint8Array {
  const fields = new Uint8Array(symbols.size);
  FIELDS.forEach(([name], index) => {
    const symbol = symbols.find(`@${name}`);
    if (symbol !== undefined) fields[symbol] = index + 1;
  });
  return fields;
}
