import { Class, Feature } from '../../nlp/word-classes.ts';
import { contentStart } from '../around/around.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { firstSubject } from '../subjects/first-subject.ts';
import { subjectAfter } from '../subjects/inverted.ts';
import { subjectOfJoined, subjectOfParticiple, subjectOfRelative } from '../subjects/subjects.ts';
import type { UnitContext } from '../unit/context.ts';
import type { Found } from '../unit/found.ts';
import { canSpeak, isName, isSubjectPronoun, nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { bearsWriting } from '../view/writing.ts';
import { openingSource } from './viewpoint.ts';

/** An insertion between a conjunction and its verb is this many words at most. */
const INSERTION = 14;

/** "One hears that", but "one resident said". */
const isNobody = (view: View, { from, to }: Range): boolean =>
  view.cues.sources.nobody.has(view.lower(from)) &&
  !(/^(?:one|uno)$/.test(view.lower(from)) && to > from + 1 && !view.is(from + 1, Class.preposition));

/** A view needs somebody who holds it: "self-rule supposes that" is no belief. */
export const holdsView = ({ view }: UnitContext, speaker: Range): boolean =>
  canSpeak(view, speaker) || isSubjectPronoun(view, speaker.from);

/** "*This vote* tells families that": an act at which one points says nothing of its own. */
const tellsTale = ({ view }: UnitContext, site: CueSite, speaker: Range): boolean =>
  site.lemma === 'tell' && view.is(speaker.from, Class.demonstrative) && speaker.to > speaker.from + 1 && !canSpeak(view, speaker);

/** Spanish drops subjects; an English verb without one is a participle or an order ("Asked whether …", "Find the man"). */
export const mayDropSubject = ({ view }: UnitContext, site: CueSite): boolean => view.lang === 'es' || site.kind !== 'finite';

/** The source of a cue; null where none stands in the unit; `nobody` where the sentence says that nobody spoke. */
export function speakerOf(context: UnitContext, index: number, found: readonly Found[]): Range | null | 'nobody' {
  const { view, unit } = context;
  const site = context.sites[index];
  if (site === undefined) return null;
  const before = context.subjectOf[index] ?? null;
  if ((unit.passage >= 0 && (site.first || hasFirstAuxiliary(view, site))) || isHearsay(view, site)) return 'nobody';
  if (before !== null) {
    if (view.cues.sources.asked.has(view.lower(before.from - 1))) return 'nobody';
    if (isNobody(view, before) || tellsTale(context, site, before)) return 'nobody';
    const own = view.cues.sources.writer.has(view.lower(before.from)) && (unit.passage >= 0 || !site.past || site.cueClass === 'think');
    if (own || bearsWriting(view, before)) return 'nobody';
    return before;
  }
  const blamed = blamedFor(context, index);
  if (blamed !== null) return blamed;
  const last = found[found.length - 1];
  const own = site.kind === 'gerund' ? subjectOfParticiple(view, site.group, unit.from) : null;
  if (own !== null && holdsView(context, own)) return own;
  if (site.kind !== 'finite') {
    const relative = subjectOfRelative(view, site.group, unit.from);
    const main = relative ?? last?.speaker ?? subjectAhead(context, index) ?? subjectOfMain(context, site);
    return main !== null && isNobody(view, main) ? 'nobody' : main;
  }
  if (shares(context, site) && view.lang === 'en' && view.is(site.group, Class.modal)) return 'nobody';
  const joined = subjectOfJoined(view, site.group, unit.from);
  if (joined !== null && canSpeak(view, joined)) return joined;
  if (shares(context, site)) return last === undefined ? sharedSubject(context, site) : last.speaker;
  return invertedSubject(context, site);
}

/** Words between whoever is blamed or praised and what for; what he is accused *of* saying, nobody has shown that he said. */
const FOR = new Set(['for', 'por']);
const ACCUSED = new Set(['of', 'de']);

/** "Criticised *Ruiz* for saying that", *acusó al fiscal de afirmar que*: not whoever criticises says it. */
function blamedFor({ view, sites }: UnitContext, index: number): Range | null | 'nobody' {
  const site = sites[index];
  const blame = sites[index - 1];
  if (site === undefined || site.kind === 'finite' || (blame?.cueClass !== 'blame' && blame?.cueClass !== 'praise')) return null;
  const link = site.group - 1;
  const from = view.lang === 'es' ? blame.end + 1 : blame.end;
  const to = nounPhraseEnd(view, from, link, false);
  if (to !== link || to <= from) return null;
  return FOR.has(view.lower(link)) ? { from, to } : ACCUSED.has(view.lower(link)) ? 'nobody' : null;
}

/** "…, and added": the verb stands behind a conjunction, its subject is that of the verb before. */
export function shares({ view, unit }: UnitContext, site: CueSite): boolean {
  const before = view.is(site.group - 1, Class.adverb) ? site.group - 2 : site.group - 1;
  if (view.is(before, Class.coordinator)) return true;
  // "y, en ese sentido, subrayó"
  if (!view.comma(before)) return false;
  for (let i = view.previous(before), count = 0; i > unit.from && count < INSERTION; i = view.previous(i), count += 1) {
    if (view.comma(i)) return view.is(i - 1, Class.coordinator);
  }
  return false;
}

/** "*Stressing* that it was late, Ruiz said …": a gerund that opens the sentence has the subject of the verb behind it. */
function subjectAhead({ view, unit, sites, subjectOf }: UnitContext, index: number): Range | null {
  const site = sites[index];
  if (site?.kind !== 'gerund' || site.group !== contentStart(view, unit.from, unit.to)) return null;
  const next = subjectOf[index + 1];
  return next?.place === 'before' ? next : null;
}

/** The sentence's subject; none where a Spanish sentence begins with its verb ("Se presentaba como guardián, asegurando que"). */
function subjectOfMain({ view, unit }: UnitContext, site: CueSite): Range | null {
  const first = contentStart(view, unit.from, unit.to);
  // "Incluso citó el himno para subrayar"
  const start = view.lang === 'es' && view.is(first, Class.adverb) && view.finite(first + 1) ? first + 1 : first;
  const verb = view.is(start, Class.pronoun) && !view.is(start, Class.determiner) ? start + 1 : start;
  return view.lang === 'es' && verb < site.group && view.finite(verb) ? null : firstSubject(view, start, site.group);
}

/** The subject of the sentence's first verb, which the one behind the conjunction shares; the source of "*According to X*, A, and added". */
function sharedSubject({ view, unit }: UnitContext, site: CueSite): Range | null | 'nobody' {
  const start = contentStart(view, unit.from, unit.to);
  const source = openingSource(view, start, site.group);
  if (source !== null && canSpeak(view, source)) return source;
  const first = firstSubject(view, start, site.group);
  // "*Pidió* la ayuda de Oslo y declaró": behind the verb that opens the sentence a thing is its object
  if (view.lang === 'es' && first?.from === start + 1 && view.finite(start, true) && !canSpeak(view, headOf(view, first))) return null;
  return first !== null && (isNobody(view, first) || view.cues.sources.writer.has(view.lower(first.from))) ? 'nobody' : first;
}

/** A phrase without what stands behind its first "of". */
function headOf(view: View, { from, to }: Range): Range {
  let end = from + 1;
  while (end < to && !view.is(end, Class.genitive)) end += 1;
  return { from, to: end };
}

/** How far before an infinitive or a gerund the verb that governs it may stand. */
const GOVERNING = 6;

/** "Le vamos a pedir", *he tenido ocasión de explicar*: the form that tells the person stands before the verb. */
function hasFirstAuxiliary(view: View, { group, token, kind }: CueSite): boolean {
  if (view.lang === 'es' && kind !== 'finite')
    for (let i = group - 1; i >= group - GOVERNING && !view.comma(i) && view.passageAt(i) < 0; i -= 1)
      if (view.has(i, Feature.finite)) return view.has(i, Feature.first) && !view.has(i, Feature.third);
  for (let i = group - 1; i < token; i += 1)
    if (view.has(i, Feature.first) && view.has(i, Feature.finite) && !view.has(i, Feature.third)) return true;
  return false;
}

/** "Dirán que exagero": a plural future without a subject foretells what anybody may say. */
const isHearsay = (view: View, { token, kind }: CueSite): boolean =>
  view.lang === 'es' && kind === 'finite' && /rán$/.test(view.lower(token)) && !view.word(token - 1);

function invertedSubject({ view, unit }: UnitContext, site: CueSite): Range | null {
  if (view.is(site.end - 1, Class.preposition) || view.is(site.end, Class.complementizer)) return null;
  const after = subjectAfter(view, site.end, unit.to);
  if (view.lang === 'es') return after ?? namedBehindComma(view, site.end, unit.to);
  if (after === null) return null;
  // English inverts only behind its quote or at a headline's start, and no compound tense ("who led it, have cautioned the bloc")
  if (site.group < site.token && view.is(site.group, Class.auxiliary | Class.modal)) return null;
  // "to stop the war, *reassert* its authority": a form that is no past and no singular goes on with an infinitive, unless several speak
  if (!site.past && !view.lower(site.token).endsWith('s') && !isPlural(view, after)) return null;
  const paused = view.comma(site.group - 1) || (view.passages.back[site.group - 1] ?? -1) >= 0 || view.dash(site.group - 1);
  return paused ? after : null;
}

/** Several people, by the form of the noun or by "and": "the unions", "Ruiz and Paz", "police". */
function isPlural(view: View, { from, to }: Range): boolean {
  for (let i = from; i < to && !view.is(i, Class.preposition); i += 1) {
    const word = view.lower(i);
    if (view.is(i, Class.coordinator) || view.cues.nounPhrases.plurals.has(word) || (/[^s']s$/.test(word) && !view.is(i, Class.possessive)))
      return true;
  }
  return false;
}

/** «…», ha señalado, Omar Diallo, presidente de la Comisión.: a comma too many before a name. */
function namedBehindComma(view: View, comma: number, to: number): Range | null {
  if (!view.comma(comma) || !isName(view, comma + 1)) return null;
  const end = nounPhraseEnd(view, comma + 1, to, false);
  return end > comma + 2 && isName(view, end - 1) && (view.comma(end) || end >= to - 1) ? { from: comma + 1, to: end } : null;
}
