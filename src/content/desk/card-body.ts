/** The elements inside a card. */
import type { Lang } from '../../core/types.ts';
import type { CardWords } from '../../locales/en/card.ts';
import { saying } from '../../locales/saying.ts';
import type { Explanation } from '../../protocol/messages.ts';
import type { Position } from '../port.ts';
import type { CardFacts, Speaker, StanceFact } from './facts.ts';
import { button, line, make } from './pieces.ts';

/** Where a mark can be put aside: this one in this page, its rule on this site, its rule everywhere. */
export type Scope = 'here' | 'site' | 'rule';

/** The scopes that a page can have: a file on the disk is of no site. @param host its host name, or empty */
export const scopesAt = (host: string): readonly Scope[] => (host === '' ? ['here', 'rule'] : ['here', 'site', 'rule']);

/** What a card's buttons do. */
export interface CardActions {
  /** Where its mark can be put aside. */
  readonly scopes: readonly Scope[];
  step(direction: 1 | -1): void;
  putAside(scope: Scope): void;
  close(): void;
}

/**
 * The elements of a card, top to bottom: what is not in the page first, the sentence last. The heading has the id `term`, by which the
 * dialog is named, the line under it the id `theme`, by which it is described.
 * @param lang of the article
 */
export function cardBody(facts: CardFacts, position: Position, words: CardWords, lang: Lang | null, actions: CardActions): HTMLElement[] {
  return [
    header(facts, words, lang, actions),
    theme(facts, words),
    make('dl', '', ...said(facts, words, lang), ...stances(facts.stances, words)),
    sentence(facts, lang),
    footer(position, words, actions),
  ];
}

function theme(facts: CardFacts, words: CardWords): HTMLElement {
  const element = make('p', 'sub', `${words.themes[facts.theme]} · ${words.themeMeans[facts.theme]}`);
  element.id = 'theme';
  return element;
}

/** Which mark it is, for the live region: "foreign troops, 3 of 17". @param lang of the article */
export function whichMark(term: string, { index, total }: Position, words: CardWords, lang: Lang | null): (Node | string)[] {
  const said = make('span', '', term);
  if (lang !== null) said.lang = lang;
  return [said, `, ${words.position(index, total)}`];
}

/** The mark's own look, as it stands in the page. */
const sample = (facts: CardFacts) => make('span', `mark ${facts.theme}`, facts.term);

function header(facts: CardFacts, words: CardWords, lang: Lang | null, actions: CardActions): HTMLElement {
  const heading = make('h2', '', sample(facts));
  heading.id = 'term';
  if (lang !== null) heading.lang = lang;
  const close = button('close', '×', actions.close);
  close.setAttribute('aria-label', words.close);
  return make('div', 'head', heading, close);
}

function sentence(facts: CardFacts, lang: Lang | null): HTMLElement {
  const element = make('blockquote', '', facts.before, sample(facts), facts.after);
  if (lang !== null) element.lang = lang;
  return element;
}

function said({ speaker }: CardFacts, words: CardWords, lang: Lang | null): HTMLElement[] {
  if (speaker === null) return line(words.saidBy, words.nobody);
  const name = speaker.name === null ? atStart(words.unclear) : make('b', '', named(speaker.name));
  return line(words.saidBy, name, ' ', howSaid(speaker, words, lang), ' ', make('span', 'quiet', words.types[speaker.type]));
}

/** The article's own verb; without one, or in an article of another language, what it comes to in the reader's. Nothing without a cue. */
function howSaid({ verb, cue }: Speaker, words: CardWords, lang: Lang | null): HTMLElement | null {
  if (cue === null) return null;
  const said = saying(lang === words.lang ? verb : '', cue, words);
  return make('span', 'tag', said.means === '' ? said.verb : `${said.verb} (${said.means})`);
}

/** A name at the start of a line, apart from the words around it whatever its script: "appeals court" has a capital there. */
const named = (name: string): HTMLElement => make('bdi', '', atStart(name));

const atStart = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

function stances(facts: readonly StanceFact[], words: CardWords): HTMLElement[] {
  return facts.flatMap((fact, index) => [
    ...(index === 0 || facts[index - 1]?.otherwise
      ? line(words.stance, ...stanceText(fact, words))
      : [make('dd', '', ...stanceText(fact, words))]),
    ...(fact.otherwise === null ? [] : line(words.otherwise, otherwiseText(fact.otherwise, words))),
  ]);
}

function otherwiseText({ kind, stance, words: said }: NonNullable<StanceFact['otherwise']>, words: CardWords): string {
  return words.otherwiseSays[kind]([...new Set(said)].map(words.quoted).join(words.joined), words.stances[stance]);
}

function stanceText(fact: StanceFact, words: CardWords): (string | Node)[] {
  const condition = fact.conditional ? `, ${words.onCondition}` : '';
  const hint = fact.inferred ? words.inferred : fact.leaning === '' ? '' : words.leaning(fact.leaning);
  const reason = fact.because === '' ? (hint === '' ? '' : ` (${hint})`) : `: ${words.quoted(fact.because)}`;
  return [
    fact.actor === null ? atStart(words.author) : named(fact.actor),
    ', ',
    make('b', '', words.stances[fact.stance]),
    `${condition}${reason}`,
  ];
}

/** The lines of the card's list that say the rule and what is not meant by it. */
export function ruleLines(facts: CardFacts, explained: Readonly<Record<string, Explanation>>, words: CardWords): HTMLElement[] {
  const found = facts.ids.flatMap((id) => explained[id] ?? []);
  const notMeant = found.find((each) => each.notMeant !== '')?.notMeant ?? '';
  const rules = found.map((each) => each.rule).filter((each) => each !== '');
  return [...(rules.length === 0 ? [] : line(words.rule, rules.join(' '))), ...(notMeant === '' ? [] : line(words.notMeant, notMeant))];
}

function footer({ index, total }: Position, words: CardWords, actions: CardActions): HTMLElement {
  const step = (label: string, sign: string, direction: 1 | -1) => {
    const element = button('step', sign, () => actions.step(direction));
    element.setAttribute('aria-label', label);
    element.title = label;
    return element;
  };
  return make(
    'div',
    'foot',
    step(words.previous, '‹', -1),
    make('span', 'quiet', words.position(index, total)),
    step(words.next, '›', 1),
    dismissButton(words, actions),
    make('kbd', 'quiet', 'Esc'),
  );
}

/** Unfolds the three scopes under the card's foot, and folds them up again. */
function dismissButton(words: CardWords, actions: CardActions): HTMLElement {
  const scopes = make(
    'div',
    'scopes',
    ...actions.scopes.map((scope) => button('scope', words.scopes[scope], () => actions.putAside(scope))),
  );
  scopes.setAttribute('role', 'group');
  scopes.setAttribute('aria-label', words.dismiss);
  const element = button('dismiss', words.dismiss, () => {
    const isOpen = scopes.isConnected;
    if (isOpen) scopes.remove();
    else element.parentElement?.append(scopes);
    element.setAttribute('aria-expanded', String(!isOpen));
  });
  element.setAttribute('aria-expanded', 'false');
  return element;
}

/** What stands in the card after a mark was put aside; without `undo` where that failed. The text has the id `term`: the dialog is named by it, and gets the focus. */
export function asideBody(says: string, words: CardWords, undo: (() => void) | null, close: () => void): HTMLElement[] {
  const text = make('p', '', says);
  text.id = 'term';
  const back = undo === null ? [] : [button('dismiss', words.undo, undo)];
  return [text, make('div', 'foot', ...back, button('dismiss', words.close, close))];
}
