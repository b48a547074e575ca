import { Class } from '../../nlp/word-classes.ts';
import { bisect } from '../../text/bisect.ts';
import { introduced } from '../content/introduced.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { cueSites } from '../cues/cue-sites.ts';
import { Frame } from '../lexicon/cues.ts';
import { subjectAfter } from '../subjects/inverted.ts';
import type { Subject } from '../subjects/subject.ts';
import { phraseRightBefore, subjectBefore } from '../subjects/subjects.ts';
import { isClause } from '../view/clause.ts';
import { canSpeak, isSubjectPronoun, type Range } from '../view/noun-phrase.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';

/** A unit with its cues and their subjects, found once and looked up by every rule. */
export interface UnitContext {
  readonly view: View;
  readonly unit: Unit;
  readonly sites: readonly CueSite[];
  /** The subject before each site, by the site's index; null where it is dropped, inverted or shared. */
  readonly subjectOf: readonly (Subject | null)[];
  /** First token of a cue's verb group → the cue. */
  readonly groups: ReadonlyMap<number, CueSite>;
  /** First token of the subject of a finite cue. */
  readonly subjects: ReadonlyMap<number, CueSite>;
  /** First token of a verb group that reports speech that did not happen ("declined to say"). */
  readonly silent: ReadonlySet<number>;
  /** Whether the cue before token `i` stands in a relative clause ("Ruiz, who said that …"). */
  relative(i: number): boolean;
  /** Whether the cue before token `i` stands in a subordinate clause ("While he said that …"). */
  subordinate(i: number): boolean;
}

/** Reads the cues of a unit. */
export function unitContext(view: View, unit: Unit): UnitContext {
  const { sites, silent } = cueSites(view, unit);
  const subjectOf = sites.map((site) => (site.kind === 'finite' && !site.viewpoint ? subjectOfSite(view, unit, site) : null));
  const groups = new Map(sites.map((site) => [site.group, site]));
  const subjects = new Map<number, CueSite>();
  sites.forEach((site, index) => {
    const subject = subjectOf[index];
    // "his government would respond with force": what is to be said is part of what is being said
    const said = !view.is(site.group, Class.modal) || introduced(view, site, unit.to, true) !== null;
    const speaks = subject?.place === 'before' && said && opensPhrase(view, subject);
    if (subject !== null && subject !== undefined && speaks) subjects.set(subject.from, site);
    // "…, a claim the government denies": with the noun begins what is not the source's
    if (subject?.noun !== undefined) subjects.set(subject.noun, site);
  });
  const relative = (i: number): boolean => {
    const index = lastBefore(sites, i);
    return index >= 0 && subjectOf[index]?.place === 'relative';
  };
  const subordinate = (i: number): boolean => {
    const index = lastBefore(sites, i);
    const start = subjectOf[index]?.from ?? sites[index]?.group ?? 0;
    const before = start - 1;
    return index >= 0 && before >= unit.from && view.is(before, Class.subordinator) && !view.is(before, Class.complementizer);
  };
  return { view, unit, sites, subjectOf, groups, subjects, silent, relative, subordinate };
}

/** A subject that shows itself as one: not the rest of a list ("libre, *independiente y soberano*"). */
const opensPhrase = (view: View, subject: Range): boolean =>
  view.is(subject.from, Class.determiner | Class.possessive | Class.demonstrative | Class.quantifier | Class.numeral | Class.indefinite) ||
  view.capital(subject.from) ||
  isSubjectPronoun(view, subject.from) ||
  canSpeak(view, subject);

/** Index of the last cue that ends at or before token `i`; -1 where none does. */
const lastBefore = (sites: readonly CueSite[], i: number): number => bisect(sites.length, (site) => (sites[site]?.end ?? 0) > i) - 1;

/**
 * Behind a comma a verb may be inverted ("…, denunció hoy la asociación"): with nothing that it introduces and somebody right
 * behind it, what stands before the comma is the quote and not its subject.
 */
function subjectOfSite(view: View, unit: Unit, site: CueSite): Subject | null {
  const writing = writingBefore(view, unit, site);
  if (writing !== null) return { ...writing, place: 'relative' };
  const subject = subjectBefore(view, site.group, unit.from);
  if (
    subject?.place !== 'before' ||
    !(view.comma(site.group - 1) || (view.passages.back[site.group - 1] ?? -1) >= 0) ||
    (site.frames & Frame.hearer) !== 0
  )
    return subject;
  if (view.lang === 'en' && subject.from <= unit.from + 1) return subject;
  // "El ministro, Luis Paz, refutó ayer el despliegue": nothing before the comma could have been said
  if (view.comma(site.group - 1) && !isClause(view, { from: unit.from, to: site.group })) return subject;
  const inverted = subjectAfter(view, site.end, unit.to);
  // "la administración, dirigida por Trump, está considerando el uso de drones": what stands behind it is its object
  return inverted !== null && canSpeak(view, inverted) && introduced(view, site, unit.to, true) === null ? null : subject;
}

/** "una nota en la que se exige que": the writing is what speaks. */
function writingBefore(view: View, unit: Unit, { group }: CueSite): Range | null {
  const impersonal = view.lang === 'es' && view.lower(group) === 'se' && view.lower(group - 1) === 'que' && view.lower(group - 3) === 'en';
  return impersonal ? phraseRightBefore(view, group - 3, unit.from) : null;
}
