/** The reader's own terms and put-aside rules as a file, for another browser. A file is trusted no more than anything from outside. */
import { CURRENT_VERSION } from './migrations.ts';
import { type Dismissed, MOST_ENTRIES, OWN_TERM_LIMITS, type OwnTerm } from './properties.ts';
import { isRecord } from './record.ts';
import { readSettings, type Settings } from './settings.ts';

/** What a file carries. Sites are left out: their permission cannot be given by a file. */
export type Portable = Pick<Settings, 'ownTerms' | 'dismissed'>;

/** What a file brings that is not there yet. */
export interface Brought extends Portable {
  /** How many more it brings than the lists have room for. */
  readonly left: number;
}

/** Says in the file what it is. */
const KIND = 'own terms and put-aside rules';

/** The text of the file. */
export function portableText({ ownTerms, dismissed }: Portable): string {
  return `${JSON.stringify({ lindero: KIND, version: CURRENT_VERSION, ownTerms, dismissed }, null, 2)}\n`;
}

/** Reads a file by the reader of the stored settings, each unsound entry left out; null where it is no such file. Never throws. */
export function portableIn(text: string): Portable | null {
  const found = parsed(text);
  if (!isRecord(found) || found.lindero !== KIND) return null;
  const { ownTerms, dismissed } = readSettings(found);
  return { ownTerms, dismissed };
}

/** What is new in a file, as far as the lists have room. What is there already stays as it is. */
export function newIn(now: Portable, file: Portable): Brought {
  const terms = fresh(now.ownTerms, file.ownTerms, termKey);
  const rules = fresh(now.dismissed, file.dismissed, ruleKey);
  const ownTerms = terms.slice(0, Math.max(0, OWN_TERM_LIMITS.terms - now.ownTerms.length));
  const dismissed = rules.slice(0, Math.max(0, MOST_ENTRIES - now.dismissed.length));
  return { ownTerms, dismissed, left: terms.length - ownTerms.length + rules.length - dismissed.length };
}

/** The lists with what a file brings, behind what is there. */
export function withBrought(now: Portable, file: Portable): Portable {
  const { ownTerms, dismissed } = newIn(now, file);
  return { ownTerms: [...now.ownTerms, ...ownTerms], dismissed: [...now.dismissed, ...dismissed] };
}

/** The lists without what was brought. */
export function withoutBrought(now: Portable, brought: Portable): Portable {
  return {
    ownTerms: fresh(brought.ownTerms, now.ownTerms, termKey),
    dismissed: fresh(brought.dismissed, now.dismissed, ruleKey),
  };
}

/** Those of a list that stand in no other, each once. */
function fresh<T>(other: readonly T[], list: readonly T[], keyOf: (each: T) => string): T[] {
  const seen = new Set(other.map(keyOf));
  return list.filter((each) => {
    const key = keyOf(each);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const termKey = ({ theme, phrase }: OwnTerm): string => `${theme} ${phrase.toLowerCase()}`;
const ruleKey = ({ entry, site }: Dismissed): string => JSON.stringify([entry, site]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
