/**
 * Items of a list: boxes made alike that each have a title, a date or a length, and lead to what they announce, or that each are
 * somebody's post with its own button to answer. Names and classes tell nothing here.
 */
import { type Box, lineage, lineOf, makeOf, type RawBlock } from './boxes.ts';
import { YEAR } from './gate.ts';
import type { Survey } from './survey.ts';
import { attribute, flatParentOf, nameOf } from './tree.ts';

const FEWEST = 3;
const HIGHEST_CLIMB = 6;
const SHORTEST_TEXT = 60;
/** What holds more is a column of the page, or a story. */
const LONGEST_TEXT = 2_500;
const MOST_TITLES = 3;
const LONGEST_FIGURE = 60;
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 250;

const CONTROLS = 'button,[role="button"],a,audio,iframe';
const MOST_CONTROLS = 1_500;
const LONGEST_LABEL = 30;
const PLAYS = /^(?:▶|►|play|listen|watch|download|reproduc|escuch|o[ií]r|ver |descarg)/;
/** Of a frame. */
export const PLAYER_AT = /youtu|vimeo|dailymotion|player|embed|video|audio|spotify|soundcloud/;
const ANSWERS = /^(?:reply|quote|like|upvote|respond|contest|citar|me gusta)/;

/** What was found in a box. */
interface Facts {
  /** Characters of what is neither title nor figure. */
  text: number;
  titles: number;
  /** It begins with a line that is a link: a title, however short. */
  readonly isTitled: boolean;
  /** A title or a short line with a figure in it, or a year in the text: a date, a length, a number. */
  figure: boolean;
  /** Titles and short lines in links, by which it may lead elsewhere. Where to is asked only of what has all else: reading addresses is dear. */
  ways?: RawBlock[];
  /** It plays what it announces. */
  plays: boolean;
  answers: boolean;
}

/**
 * The outermost boxes of a page that are items of a list.
 * @returns for each the characters of its text
 */
export function itemsIn({ boxes, blocks }: Survey): Map<Box, number> {
  const [body] = boxes;
  const facts = new Map<Box, Facts>();
  if (body === undefined) return new Map();
  for (const block of blocks) note(facts, block);
  // Controls and links are dear to look at, and an article alone has nothing that could be an item.
  if ([...facts.values()].filter((its) => its.figure && its.text >= SHORTEST_TEXT && its.titles <= MOST_TITLES).length < FEWEST)
    return new Map();
  noteControls(facts, boxes, body.element);
  const leads = leadingFrom(body.element.ownerDocument.URL);
  const items = new Set([...groupsOf(facts).values()].flatMap((group) => itemsAmong(group, facts, leads)));
  const outermost = [...items].filter((box) => !lineage(box).some((each) => each !== box && items.has(each)));
  return new Map(outermost.map((box) => [box, facts.get(box)?.text ?? 0]));
}

/** The boxes around it that can be items. */
function around(box: Box): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = box; at.parent !== null && boxes.length < HIGHEST_CLIMB; at = at.parent) boxes.push(at);
  return boxes;
}

/** It holds some text, and no more than an item may; answers stand in what they answer. */
const isLight = ({ text, titles, answers }: Facts): boolean =>
  text >= SHORTEST_TEXT && (answers || text <= LONGEST_TEXT) && titles <= MOST_TITLES;

/** @param isTitled whether what it begins with is a line in a link */
function factsOf(facts: Map<Box, Facts>, box: Box, isTitled = false): Facts {
  const known = facts.get(box);
  if (known !== undefined) return known;
  const its: Facts = { text: 0, titles: 0, isTitled, figure: false, plays: false, answers: false };
  facts.set(box, its);
  return its;
}

/** Adds a block to the facts on all boxes around it. */
function note(facts: Map<Box, Facts>, block: RawBlock): void {
  const { chars, linked, box } = block;
  const isTitle = chars < LONGEST_TITLE && (box.heading > 0 || (linked > chars * 0.8 && chars >= SHORTEST_TITLE));
  const isWay = linked > chars * (isTitle ? 0.5 : 0.8);
  const hasFigure = (isTitle || chars < LONGEST_FIGURE ? /\d/ : YEAR).test(lineOf(block));
  const text = isTitle || (hasFigure && chars < LONGEST_FIGURE) ? 0 : chars;
  for (const each of around(box)) {
    const its = factsOf(facts, each, isWay);
    if (isTitle) its.titles += 1;
    if (isWay) {
      its.ways ??= [];
      its.ways.push(block);
    }
    its.figure ||= hasFigure;
    its.text += text;
  }
}

/** Addresses on the same site that hold nothing to be worked out: to read any other is dear. */
const PLAIN = /^\/[\w-][\w/-]*$/;

/**
 * Tells whether a block's first link leads to another page.
 * @param url this page's address
 */
function leadingFrom(url: string): (block: RawBlock) => boolean {
  const known = new Map<RawBlock, boolean>();
  const { origin, pathname } = new URL(url);
  const here = origin + pathname;
  const isElsewhere = (href: string): boolean => {
    if (href.startsWith('#')) return false;
    if (origin !== 'null' && PLAIN.test(href)) return origin + href !== here;
    if (!URL.canParse(href, url)) return false;
    const there = new URL(href, url);
    return there.origin + there.pathname !== here;
  };
  return (block) => {
    const link = known.has(block) ? null : linkAround(block);
    const leads = known.get(block) ?? (link !== null && isElsewhere(attribute(link, 'href')));
    known.set(block, leads);
    return leads;
  };
}

/** The link around a block's first words. */
function linkAround({ pieces }: RawBlock): Element | null {
  const first = pieces.find((piece) => piece !== null && piece.data.trim() !== '');
  let at = first == null ? null : flatParentOf(first);
  while (at !== null && nameOf(at) !== 'a') at = flatParentOf(at);
  return at;
}

function noteControls(facts: Map<Box, Facts>, boxes: readonly Box[], body: Element): void {
  let byElement: ReadonlyMap<Element, Box> | undefined;
  for (const control of [...body.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS)) {
    const label = (attribute(control, 'aria-label') || (control.textContent ?? ''))
      .trim()
      .slice(0, LONGEST_LABEL + 1)
      .toLowerCase();
    const name = nameOf(control);
    const plays =
      name === 'audio' ||
      (name !== 'a' && PLAYER_AT.test(attribute(control, 'src'))) ||
      (label.length <= LONGEST_LABEL && PLAYS.test(label));
    const answers = label.length <= LONGEST_LABEL && ANSWERS.test(label);
    if (!plays && !answers) continue;
    byElement ??= new Map(boxes.map((box) => [box.element, box]));
    let box: Box | undefined;
    for (let at: Element | null = control; at !== null && box === undefined; at = flatParentOf(at)) box = byElement.get(at);
    for (const each of box === undefined ? [] : around(box)) {
      const its = factsOf(facts, each);
      its.plays ||= plays;
      its.answers ||= answers;
    }
  }
}

/** Blogs write under what a story is filed into the class of its box. */
const FILED = / (?:category|tag)-\S+/g;

/** Boxes as deep in the page and made alike. */
function groupsOf(facts: ReadonlyMap<Box, Facts>): ReadonlyMap<string, readonly Box[]> {
  const groups = new Map<string, Box[]>();
  for (const [box, its] of facts) {
    if (!isLight(its)) continue;
    const key = `${its.answers ? 'answers' : lineage(box).length} ${makeOf(box).replace(FILED, '')}`;
    const group = groups.get(key) ?? [];
    group.push(box);
    groups.set(key, group);
  }
  return groups;
}

function itemsAmong(group: readonly Box[], all: ReadonlyMap<Box, Facts>, leads: (block: RawBlock) => boolean): readonly Box[] {
  if (group.length < FEWEST) return [];
  const isItem = (facts: Facts | undefined): boolean =>
    facts?.figure === true &&
    (facts.answers || ((facts.titles > 0 || facts.isTitled) && (facts.plays || facts.ways?.some(leads) === true)));
  const items = group.filter((box) => isItem(all.get(box)));
  return items.length < FEWEST || items.length * 2 < group.length ? [] : items;
}
