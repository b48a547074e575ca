/** In whose clause a predicate stands: who is named before it is not its subject where another clause lies between. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import type { Scene } from '../scene/scene.ts';

const GROUP = Class.auxiliary | Class.modal | Class.adverb | Class.negation;

/** Somebody named in some tokens. */
interface Named {
  readonly from: number;
  readonly to: number;
}

/** How far before a predicate the word that makes its clause a condition may stand, in tokens. */
const CONDITION = 12;
/** How far before a predicate its duty may stand: "must not now be asked to accept". */
const DUTY = 4;

/** "Parliament should reject it", *el Congreso debe rechazarlo*: what somebody ought to do is another's view. */
export function isDuty(scene: Scene, at: number): boolean {
  const { text, reading, frames } = scene;
  if (isTerm(scene, at)) return true;
  for (let i = at - 1; i >= at - DUTY; i -= 1) {
    if (frames.links.duties.has(text.norm[i] ?? '')) return true;
    if (!hasClass(reading.classes, i, GROUP) && text.norm[i] !== 'to') return false;
  }
  return false;
}

/** "*Under the deal*, the militia *is to pull* back", "was to withdraw": what terms lay down. */
function isTerm({ text, document, frames }: Scene, at: number): boolean {
  if (text.norm[at - 1] !== 'to' || !frames.links.be.has(text.norm[at - 2] ?? '')) return false;
  for (let i = at - 3; i >= 0 && document.sentenceOf[i] === document.sentenceOf[at]; i -= 1) if (text.norm[i] === 'under') return true;
  return false;
}

/** "If its government invited them", *que la OEA condene*: what is supposed, asked or wished, nobody has done or said. *El ataque* is no verb. */
export function isSupposed(scene: Scene, at: number): boolean {
  const mood = (scene.reading.features[at] ?? 0) & (Feature.indicative | Feature.subjunctive);
  const isNoun = scene.frames.links.beforeNouns.has(scene.text.norm[at - 1] ?? '');
  return (mood === Feature.subjunctive && !isNoun) || ifBefore(scene, at) >= 0;
}

/** The token that makes the clause of a predicate one that is only supposed; -1 where none does. */
export function ifBefore(scene: Scene, at: number): number {
  const { text, frames } = scene;
  for (let i = at - 1; i >= at - CONDITION; i -= 1) {
    const word = text.lower[i] ?? '';
    if (word === ',' || CLAUSE_ENDS.has(word)) return -1;
    if (frames.links.ifs.has(word)) return text.lower[i + 1] === 'bien' ? -1 : i;
    if (frames.links.inverted.has(word)) return opensSentence(scene, i) ? i : -1;
  }
  return -1;
}

/** "*Had* the council approved the force": before its subject at the head of a sentence or behind a comma. */
const opensSentence = ({ document, text }: Scene, at: number): boolean =>
  document.sentenceOf[at - 1] !== document.sentenceOf[at] || text.norm[at - 1] === ',';

/** The first token of the verb group of a verb: its auxiliaries, adverbs and negations. */
export function groupStart({ reading }: Scene, at: number): number {
  let i = at;
  while (hasClass(reading.classes, i - 1, GROUP)) i -= 1;
  return i;
}

/** *El que venga armado*, *el día en que se vayan*: behind an article or such a preposition *que* opens a relative clause, which wishes nothing. */
export const isRelativeQue = ({ text, frames }: Scene, at: number): boolean =>
  text.norm[at] === 'que' && frames.links.beforeRelatives.has(text.norm[at - 1] ?? '');

/** "I call it an occupation", *nosotros rechazamos*: the one who writes or answers is the subject, whoever is named before. */
export function isOwnVerb(scene: Scene, at: number): boolean {
  const subject = groupStart(scene, at) - 1;
  return hasClass(scene.reading.classes, subject, Class.pronoun) && FIRST.has(scene.text.norm[subject] ?? '');
}

const FIRST = new Set(['i', 'we', 'yo', 'nosotros', 'nosotras']);

const FORMS = Feature.finite | Feature.infinitive | Feature.gerund | Feature.participle;

/**
 * "The resolution that condemned the raid", *la resolución que reprobaba la incursión*: a relative clause says something of the noun
 * before it, which is nobody where none of those named ends there.
 */
export function isOfThing(scene: Scene, named: readonly Named[], at: number): boolean {
  const { reading, text } = scene;
  const pronoun = groupStart(scene, at) - 1;
  if (!hasClass(reading.classes, pronoun, Class.relative)) return false;
  const noun = beforeBrackets(text.norm, text.norm[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1);
  // "dijo que rechaza": behind a verb it opens what was said
  const isVerb = ((reading.features[noun] ?? 0) & FORMS) !== 0 && ((reading.features[noun] ?? 0) & Feature.homograph) === 0;
  if (isVerb || !/^\p{L}/u.test(text.norm[noun] ?? '') || hasClass(reading.classes, noun, Class.preposition | Class.coordinator))
    return false;
  return !named.some(({ from, to }) => from <= noun && noun < to);
}

/** How far behind its pronoun an infinitive of a relative clause may stand, in tokens. */
const WITHIN = 16;

/** "A measure *that* would require the president to get leave *to send* troops": what a thing would make somebody do, nobody does. */
export function isWithinThing(scene: Scene, named: readonly Named[], at: number): boolean {
  const { reading, text } = scene;
  if (text.norm[at - 1] !== 'to' || ((reading.features[at] ?? 0) & Feature.infinitive) === 0) return false;
  for (let i = at - 2; i >= at - WITHIN; i -= 1) {
    if (text.norm[i] === ',' || CLAUSE_ENDS.has(text.norm[i] ?? '')) return false;
    if (hasClass(reading.classes, i, Class.relative)) return isOfThing(scene, named, i + 1);
  }
  return false;
}

/** "While the palace told deputies nothing, *it* defended the strikes": "it" right before a verb, which nobody is known to be meant by. */
export function isItsVerb(scene: Scene, named: readonly Named[], at: number): boolean {
  const pronoun = groupStart(scene, at) - 1;
  return scene.text.norm[pronoun] === 'it' && scene.frames.lang === 'en' && !named.some(({ from, to }) => from <= pronoun && pronoun < to);
}

/** How far behind "who" the predicate of its clause may stand, in tokens. */
const RELATIVE = 12;

/**
 * Whom a relative clause is about: "a reply to the president, *who* repeated his threat to invade", *a Paz, que anunció un plan para invadir*. Undefined where
 * the verb stands in none; null where it is nobody who is named (*a quienes apoyan la invasión*).
 */
export function antecedentOf<T extends Named>(scene: Scene, named: readonly T[], at: number): T | null | undefined {
  const { text, frames } = scene;
  for (let i = groupStart(scene, at) - 1; i >= at - RELATIVE; i -= 1) {
    const word = text.norm[i] ?? '';
    const before = text.norm[i - 1] === ',' ? i - 1 : i;
    const noun = named.findLast(({ to }) => to === before);
    if (frames.links.who.has(word)) return noun ?? (isHeadless(scene, i) ? null : undefined);
    if (word === 'que' && before < i && noun !== undefined) return noun;
    if (word === 'que' && isWhoever(scene, i)) return null;
    if (word === ',' || CLAUSE_ENDS.has(word) || THAT.has(word)) return undefined;
  }
  return undefined;
}

const THAT: ReadonlySet<string> = new Set(['that', 'que']);

/** *Cualquiera que se oponga*, *los que protestan*; but *el pacto con el que entran* and *lo que rechaza* are about things. */
const isWhoever = ({ text, reading, frames }: Scene, at: number): boolean =>
  hasClass(reading.classes, at - 1, Class.demonstrative | Class.indefinite | Class.quantifier) ||
  (ARTICLES.has(text.norm[at - 1] ?? '') && !frames.prepositions.has(text.norm[at - 2] ?? ''));

const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'las', 'los']);

/** "Those *who*", *a quienes*, and where it opens a clause: *Quienes aplauden …*, *dijo que quienes aplauden*. */
const isHeadless = ({ text, reading, frames, document }: Scene, at: number): boolean =>
  document.sentenceOf[at - 1] !== document.sentenceOf[at] ||
  text.norm[at - 1] === 'que' ||
  frames.prepositions.has(text.norm[at - 1] ?? '') ||
  hasClass(reading.classes, at - 1, Class.demonstrative | Class.indefinite);

/** "The army *(FARDC)*, which …": the token before brackets of one word that end at `at`. */
const beforeBrackets = (norm: readonly string[], at: number): number => (norm[at] === ')' && norm[at - 2] === '(' ? at - 3 : at);

/** How far before somebody the aside may open in whose list he stands, in tokens. */
const ASIDE = 20;

/**
 * "Italy, whose deputies spent the week on pensions, is offering", "the government, led by Paz, Ruiz and Soto, has condemned": whether
 * somebody is named in an aside that ends right before a verb.
 */
export function isInAside(scene: Scene, { from, to }: Named, at: number): boolean {
  const { text, reading, document } = scene;
  const close = groupStart(scene, at) - 1;
  if (text.norm[close] !== ',' || to > close) return false;
  let nearest = true;
  for (let i = from - 1; i > from - ASIDE && document.sentenceOf[i] === document.sentenceOf[at]; i -= 1) {
    if (CLAUSE_ENDS.has(text.norm[i] ?? '')) return false;
    if (text.norm[i] !== ',') continue;
    if ((nearest && hasClass(reading.classes, i + 1, Class.relative)) || isLedBy(scene, i + 1)) return true;
    nearest = false;
  }
  return false;
}

/** "*Led by*", *encabezado por*: a participle with its agent. */
const isLedBy = ({ reading, frames, text }: Scene, at: number): boolean =>
  ((reading.features[at] ?? 0) & Feature.participle) !== 0 && frames.agents.has(text.norm[at + 1] ?? '');

/**
 * "Peru demands Chile leave *Bolivia, extends* its mission": whether a single comma stands between somebody and a verb right behind it. It
 * ends his clause, since none parts a subject from its verb; an aside has two ("Paz, the president, sent").
 */
export function endsClause(scene: Scene, { from, to }: Named, at: number): boolean {
  const { text, document, reading } = scene;
  if (text.norm[to] !== ',' || groupStart(scene, at) !== to + 1) return false;
  for (let i = from - 1; document.sentenceOf[i] === document.sentenceOf[at]; i -= 1) {
    const word = text.norm[i] ?? '';
    if (word === ',' || word === '–') return false;
    if (CLAUSE_ENDS.has(word)) return true;
    if (((reading.features[i] ?? 0) & FORMS) !== 0) return true;
  }
  return false;
}
