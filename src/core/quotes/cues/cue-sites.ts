import type { CueForm } from '../lexicon/cue-verbs.ts';
import { Frame } from '../lexicon/cues.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';
import type { CueSite } from './cue-site.ts';
import { unlistedSite } from './unlisted-verbs.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { isReflexive, kindOf, nounLike } from './verb-or-noun.ts';

/**
 * Finds the verbs of saying of a unit, outside its passages, in text order. Speech that did not happen ("did not say",
 * "refused to confirm") is no cue: its verb groups stand in `silent`. Passives ("was told") are left out.
 */
export function cueSites(view: View, unit: Unit): { sites: CueSite[]; silent: Set<number> } {
  const sites: CueSite[] = [];
  const silent = new Set<number>();
  let marked = false; // whether words between marks stand before
  for (let i = unit.from; i < unit.to; i = view.next(i)) {
    marked ||= view.passageAt(i) >= 0;
    const forms = view.cues.verbs.get(view.lower(i));
    if (forms === undefined) {
      const site = marked ? unlistedSite(view, unit, i) : null;
      if (site !== null) sites.push(site);
      continue;
    }
    const group = verbGroup(view, i, unit.from);
    if (group.negated && forms.some((form) => form.particles.length === 0)) silent.add(group.from);
    const site = group.negated || compares(view, group.from, i) ? null : siteAt(view, unit, i, forms, group);
    if (site !== null) sites.push(site);
  }
  return { sites, silent };
}

function siteAt(view: View, unit: Unit, i: number, forms: readonly CueForm[], group: VerbGroup): CueSite | null {
  if (isPartOfName(view, i, unit, forms)) return null;
  for (const form of forms) {
    if (!form.particles.every((word, k) => view.lower(i + 1 + k) === word)) continue;
    const reflexive = group.reflexive || view.lower(i).endsWith('se');
    if (isReflexive(form.lemma) !== reflexive && (isReflexive(form.lemma) || hasReflexive(forms))) continue;
    const kind = kindOf(view, i, form, group, unit);
    if (kind === null) continue;
    return {
      token: i,
      end: i + 1 + form.particles.length,
      group: group.from,
      kind,
      lemma: form.lemma,
      cueClass: form.cueClass,
      frames: form.frames,
      number: numberOf(form, group),
      first: form.forms.every((verb) => verb.person === 1),
      past: group.perfect || form.forms.some((verb) => verb.tense === 'past' || verb.tense === 'imperfect'),
      doubtful: (form.frames & Frame.noun) !== 0 && form.particles.length === 0 && !group.auxiliary && nounLike(view, form, i),
      viewpoint: view.lang === 'es' && ['según', 'como', 'tal'].includes(view.lower(group.from - 1)),
    };
  }
  return null;
}

/** "Tal y *como dijo que* haría": a comparison, and nobody's words. */
const compares = (view: View, from: number, cue: number): boolean =>
  view.lang === 'es' && view.lower(from - 1) === 'como' && view.lower(cue + 1) === 'que';

const hasReflexive = (forms: readonly CueForm[]): boolean => forms.some((form) => isReflexive(form.lemma));

/** "Human Rights Watch Reports", "State Department": a capital inside a name is no verb. */
function isPartOfName(view: View, i: number, unit: Unit, forms: readonly CueForm[]): boolean {
  if (!view.capital(i) || i === unit.from || isHeadline(view, unit)) return false;
  const plainVerb = i + 1 >= unit.to - 1 && forms.every((form) => (form.frames & Frame.noun) === 0);
  if (plainVerb) return false;
  return view.capital(i - 1) || view.capital(i + 1);
}

/** Whether a unit is a headline or a heading. */
export const isHeadline = (view: View, unit: Unit): boolean => {
  const kind = view.reading.document.blocks[unit.block]?.kind;
  return kind === 'title' || kind === 'heading' || view.reading.titleCase[view.reading.document.sentenceOf[unit.from] ?? -1] === 1;
};

function numberOf(form: CueForm, group: VerbGroup): 'singular' | 'plural' | null {
  if (group.number !== null) return group.number;
  const finite = form.forms.filter((verb) => verb.kind === 'finite');
  const numbers = new Set(finite.map((verb) => verb.number ?? null));
  if (numbers.size !== 1) return null;
  return [...numbers][0] ?? null;
}
