/** The ladder of evidence under a statement, in words: who → how said → why → changed by → rule → otherwise. */
import type { Actor, Analysis, Quote, Resolution, Span, Statement } from '../../core/types.ts';
import type { common } from '../../locales/en/common.ts';
import type { quotes } from '../../locales/en/quotes.ts';
import type { stance } from '../../locales/en/stance.ts';
import { otherwiseOf } from '../../locales/otherwise.ts';
import type { Explanation } from '../../protocol/messages.ts';
import { isKnown, nameOf } from './names.ts';
import { apart, shorten, spanAt, words } from './text.ts';

/** The catalogue sections that a ladder is written in. */
export interface LadderWords {
  readonly common: typeof common;
  readonly quotes: typeof quotes;
  readonly stance: typeof stance;
}

/** What a ladder is read from. */
export interface LadderSource {
  readonly text: string;
  readonly analysis: Analysis;
  /** Plain words for lexicon ids; may be empty while the background has not answered. */
  readonly explained: Readonly<Record<string, Explanation>>;
}

/** One rung: a short label and a plain sentence. */
export interface Step {
  readonly key: 'who' | 'how' | 'why' | 'scope' | 'rule' | 'otherwise';
  readonly label: string;
  readonly says: string;
}

const LONGEST = 120;

/** The rungs of one statement, in order; a rung without anything to say is left out. */
export function ladder(statement: Statement, source: LadderSource, t: LadderWords): readonly Step[] {
  const verdict = t.common.stances[statement.stance];
  const steps: Step[] = [
    { key: 'who', label: t.stance.steps.who, says: whoSays(statement, source, t) },
    { key: 'how', label: t.stance.steps.how, says: howSaid(statement, source, t) },
    { key: 'why', label: t.stance.whyOf(verdict), says: whySays(statement, source, t) },
    { key: 'scope', label: t.stance.steps.scope, says: scopeSays(statement, source.text, t) },
    { key: 'rule', label: t.stance.steps.rule, says: ruleSays(statement, source, t) },
    { key: 'otherwise', label: t.stance.steps.otherwise, says: otherwiseSays(statement, source.text, t) },
  ];
  return steps.filter(({ says }) => says !== '').map((step) => ({ ...step, says: asSentence(step.says) }));
}

/** With a capital and a full stop. */
function asSentence(says: string): string {
  const [first = ''] = says;
  return `${first.toUpperCase()}${says.slice(first.length)}${/[.?!…]$/.test(says) ? '' : '.'}`;
}

/** Ids whose plain words the ladder of these statements needs. */
export function idsToExplain(statements: readonly Statement[]): readonly string[] {
  const ids = statements.flatMap(({ evidence }) => [...(evidence.predicate === null ? [] : [evidence.predicate.frame]), evidence.rule]);
  return [...new Set(ids)];
}

function whoSays(statement: Statement, source: LadderSource, t: LadderWords): string {
  const actor = source.analysis.actors.find(({ id }) => id === statement.actor) ?? null;
  const { holder, holderSpan } = statement.evidence;
  const name = nameOf(actor, t.common);
  if (!isKnown(actor)) return name;
  const said = words(source.text, holderSpan);
  const distance = isBorrowed(holder) ? sentencesBefore(statement, actor, source.analysis) : 0;
  const where = distance > 0 ? t.stance.before(distance) : '';
  if (said === '' && (holder === 'description' || holder === 'pronoun')) return `${apart(name)}${where}`;
  const isNamed = holder === 'description' ? bare(said) === bare(name) : holder === 'name' && sharesWord(said, name);
  const described = actor?.kind === 'state' ? 'office' : 'description';
  const found = isNamed ? 'name' : holder === 'name' || holder === 'description' ? described : holder;
  return `${t.stance.found[found](apart(name), quoted(source.text, holderSpan, t))}${where}`;
}

/** "Robledo" names Elena Robledo; of "the Pentagon", a name too, the reader must be told that it stands for the United States. */
function sharesWord(said: string, name: string): boolean {
  const there = bare(name).split(' ');
  return (
    said === '' ||
    bare(said)
      .split(' ')
      .some((word) => there.includes(word))
  );
}

/** A name without its article. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^(the|an?|el|la|los|las|una?) /, '');
}

function howSaid(statement: Statement, { text, analysis }: LadderSource, t: LadderWords): string {
  const { quote: index, predicate } = statement.evidence;
  const quote = index === null ? undefined : analysis.quotes[index];
  if (quote === undefined) return predicate === null ? t.stance.saidAs.report : t.stance.saidAs[predicate.kind];
  return [cueSays(quote, text, t), t.stance.saidAs[quote.type]].filter(Boolean).join(', ');
}

function cueSays(quote: Quote, text: string, t: LadderWords): string {
  const cue = quoted(text, quote.cue, t);
  return cue === '' ? '' : `${cue} (${t.quotes.cueMeans[quote.cueClass]})`;
}

function whySays(statement: Statement, source: LadderSource, t: LadderWords): string {
  const target = words(source.text, statement.evidence.target);
  return `${reason(statement, source, t)} ${target === '' ? t.stance.noTarget : t.stance.target(apart(target))}`;
}

function reason({ stance, evidence }: Statement, { text, explained }: LadderSource, t: LadderWords): string {
  const { predicate, inferred, wording } = evidence;
  if (wording !== null) return t.stance.leans(quoted(text, wording, t));
  if (predicate === null) return inferred || stance === 'neither' ? t.stance.noneHere : t.stance.noPredicate;
  const said = quoted(text, predicate, t);
  const means = explained[predicate.frame]?.rule ?? '';
  const own = means === '' ? t.stance.decides(said) : `${said} ${means}`;
  const { polarity } = predicate;
  return asSentence(polarity === stance ? own : `${own}; ${t.stance.byItself(t.common.stances[polarity])}`);
}

/** What changes the reading. A modal changes none, and stays unsaid, as does a "not" where no expression is there to be turned. */
function scopeSays({ evidence }: Statement, text: string, t: LadderWords): string {
  const { conditions, question } = evidence.scope;
  if (evidence.inferred) return '';
  const negations = evidence.predicate === null ? [] : evidence.scope.negations;
  const part = (spans: readonly Span[], say: (words: string, count: number) => string) =>
    spans.length === 0 ? '' : say(listed(text, spans, t), distinct(text, spans, t).length);
  return [part(negations, t.stance.negated), part(conditions, t.stance.hangsOn), question ? t.stance.question : '']
    .filter(Boolean)
    .join('; ');
}

function ruleSays(statement: Statement, { analysis, explained }: LadderSource, t: LadderWords): string {
  const { rule, inferred } = statement.evidence;
  if (rule === 'inferred' && isFaint(statement, analysis)) return t.stance.rules.faint ?? '';
  return t.stance.rules[rule] ?? explained[rule]?.rule ?? (inferred ? (t.stance.rules.inferred ?? '') : '');
}

/** True where no other sentence of the holder takes the side by its own words, so that nothing is there to infer it from but the wording. */
function isFaint({ actor, stance }: Statement, { statements }: Analysis): boolean {
  return !statements.some((each) => each.actor === actor && each.stance === stance && !each.evidence.inferred);
}

function otherwiseSays(statement: Statement, text: string, t: LadderWords): string {
  const found = otherwiseOf(statement);
  return found === null ? '' : t.stance.otherwiseSays[found.kind](listed(text, found.spans, t), t.common.stances[found.stance]);
}

/** Sentences between a statement and the last place before it where its holder is named or described; 0 where it is named there. */
function sentencesBefore(statement: Statement, actor: Actor, analysis: Analysis): number {
  const here = spanAt(analysis.sentences, statement.start);
  const named = actor.mentions.filter(
    ({ start, resolution }) => start < statement.start && (resolution === 'name' || resolution === 'description'),
  );
  const last = named.at(-1);
  const there = last === undefined ? -1 : spanAt(analysis.sentences, last.start);
  return here < 0 || there < 0 ? 0 : here - there;
}

function isBorrowed(holder: Resolution): boolean {
  return holder === 'pronoun' || holder === 'carried' || holder === 'dropped';
}

function listed(text: string, spans: readonly Span[], t: LadderWords): string {
  return distinct(text, spans, t).join(t.stance.joined);
}

/** The words of some spans, each once, however often it stands there. */
function distinct(text: string, spans: readonly Span[], t: LadderWords): readonly string[] {
  const said = new Map(spans.map((span) => quoted(text, span, t)).map((each) => [each.toLowerCase(), each]));
  return [...said.values()].filter(Boolean);
}

function quoted(text: string, span: Span | null, t: LadderWords): string {
  const said = shorten(words(text, span), LONGEST);
  return said === '' ? '' : `${t.quotes.open}${apart(said)}${t.quotes.close}`;
}
