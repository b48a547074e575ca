/** The article's blocks: of all that stands in its box, what is its text, and as what. */
import type { BlockKind } from '../core/types.ts';
import { asidesIn } from './asides.ts';
import { bareNames, isNameAlone } from './bare-names.ts';
import { type Box, lineage, lineOf, makeOf, type RawBlock, type Told } from './boxes.ts';
import { isCrosshead } from './crossheads.ts';
import { isDated, isOnIssue, isTime, LONGEST_DATED } from './folio.ts';
import { footnotesAmong, isEnd, isSign, readable } from './footnotes.ts';
import { headlineOf } from './headline-otherwise.ts';
import { isUnder, leadOf, SHORTEST_LEAD } from './leads.ts';
import type { Located } from './located.ts';
import type { Metadata } from './metadata.ts';
import { notesIn } from './notes.ts';
import { hasPictures, isCounted, isUnderPicture } from './pictures.ts';
import { postsIn } from './posts.ts';
import { referencesAmong } from './references.ts';
import { repeats } from './repeats.ts';
import { otherSections } from './sections.ts';
import { isSiteLine } from './site-lines.ts';
import { isPromotion, isTeaser } from './teasers.ts';
import { asTyped } from './typed.ts';
import { visible } from './visible.ts';
import { proseOf } from './weigh.ts';
import { bylineAround, isNoteOnWriter, isOnWriter, namesIn } from './writers.ts';

/** A block of the article, still as nodes. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Told[];
  readonly box: Box;
}

/** An article's blocks, the headline first where one stands in the page, and that headline as it was found, null without one. */
export interface ArticleText {
  readonly blocks: readonly ArticleBlock[];
  readonly headline: RawBlock | null;
}

/** So many blocks are looked at between two pauses. */
const BLOCKS_PER_SLICE = 100;

/**
 * The blocks of the article. Yields often.
 * @param metadata the page's own word on its title, its writers, and whether it is a live blog
 */
export function* articleBlocks(located: Located, { title, byline, types }: Metadata): Generator<void, ArticleText, void> {
  const { page, root, inside } = located;
  const inRoot = yield* visible(page.blocks.filter(({ box }) => inside.has(box)));
  const opening = inRoot.find((block) => proseOf(block) >= LONGEST_DATED) ?? inRoot[0];
  const headline = headlineOf(page, opening, title);
  const lead = headline === null ? [] : yield* leadOf(located, headline, inRoot[0]);
  yield;
  const found = [...lead, ...inRoot];
  const references = new Set(referencesAmong(found));
  const others = otherSections(found, root);
  const own = ownMake(found.filter((block) => !others.has(block)));
  const asides = yield* asidesIn(located, found, headline, own);
  const footnotes = footnotesAmong(found);
  const all = beforeEnd(found).filter(
    (block) => block !== headline && !others.has(block) && !asides.has(block) && !footnotes.notes.has(block) && !references.has(block),
  );
  yield;
  const repeated = yield* repeats(all, headline, ({ box }) => makeOf(box) === own);
  const above =
    headline === null || opening === undefined ? [] : page.blocks.slice(page.blocks.indexOf(headline) + 1, page.blocks.indexOf(opening));
  const names = [
    ...namesIn(byline),
    ...[headline, opening].flatMap((near) => (near ? bylineAround(page.blocks, near) : [])),
    ...bareNames(
      above,
      found.filter((block) => !above.includes(block)),
    ),
  ];
  const top = new Set([root, ...(headline === null ? [] : lineage(headline.box))]);
  const kept = yield* judged(
    all.filter((block) => !repeated.has(block)),
    {
      root,
      top,
      own,
      lead,
      kin: kinOf(all),
      names,
      above: new Set(headline === null ? [] : page.blocks.slice(0, page.blocks.indexOf(headline))),
    },
  );
  const notes = [...(yield* visible(notesIn(located))), ...new Set([...footnotes.notes, ...references])];
  const blocks = dropLooseHeadings(withNotes(dropTail(kept, own, names), notes, page.blocks), root, new Set(lead));
  yield;
  const body = withStarts(
    blocks
      .map(({ block, kind }) => ({ kind, pieces: kind === 'note' ? block.pieces : readable(block, footnotes.marks), box: block.box }))
      .flatMap(asTyped),
    postsIn(page, root, types.has('liveblogposting')),
  );
  return { headline, blocks: headline === null ? body : [{ kind: 'title', pieces: headline.pieces, box: headline.box }, ...body] };
}

/** Without what stands behind the line that ends a statement. */
function beforeEnd(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const end = blocks.findIndex(isEnd);
  return end < 0 || proseIn(blocks.slice(0, end)) * 2 < proseIn(blocks) ? blocks : blocks.slice(0, end);
}

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** Most paragraphs are longer, and what a site says of itself is made as they are only where it is short. */
const LONGEST_SITE_LINE = 200;

/** What is known of the article before its blocks are judged. */
interface Known {
  readonly root: Box;
  /** The root, and the boxes around the headline. */
  readonly top: ReadonlySet<Box>;
  /** How most of its prose is made. */
  readonly own: string;
  readonly kin: ReadonlySet<string>;
  /** Standfirsts. */
  readonly lead: readonly RawBlock[];
  /** Of those who wrote it. */
  readonly names: readonly string[];
  /** What stands before the headline. */
  readonly above: ReadonlySet<RawBlock>;
}

function* judged(all: readonly RawBlock[], { root, top, own, kin, lead, names, above }: Known): Generator<void, Judged[], void> {
  const isOwn = (block: RawBlock): boolean => proseOf(block) > 0 && makeOf(block.box) === own;
  const ownBoxes = new Set(all.filter(isOwn).flatMap(({ box }) => [box, box.parent ?? box]));
  const start = all.findIndex((block) => block.chars >= LONGEST_DATED && isOwn(block) && !isOnIssue(block));
  // Pictures often stand over the text, beside its box.
  const isCaption = [...top].some(hasPictures) ? (block: RawBlock) => isUnderPicture(block, top, own) : () => false;
  const kept: Judged[] = [];
  for (const [at, block] of all.entries()) {
    if (at % BLOCKS_PER_SLICE === 0) yield;
    const isBefore = at < start;
    if (
      ((block.chars < LONGEST_SITE_LINE || !isOwn(block)) && isSiteLine(block)) ||
      ((isBefore || !isOwn(block)) && isOnWriter(block, names)) ||
      (isBefore && (isDated(block) || isOnIssue(block) || isScrap(block, own) || isNameAlone(block))) ||
      (above.has(block) && proseOf(block) < SHORTEST_LEAD) ||
      isSign(block)
    )
      continue;
    const kind = kindOf(block, root);
    if (belongs(block, kind, kin) || (isUnder(block) && lead.includes(block) && !isTeaser(block) && !isPromotion(block)))
      kept.push({
        block,
        kind: kind === 'paragraph' && (isCaption(block) || isCounted(block, all[at - 1], all[at + 1])) ? 'caption' : kind,
      });
    else if (kind !== 'paragraph' || isTeaser(block) || isPromotion(block)) continue;
    else if (isCrosshead(block, ownBoxes, all[at + 1], isOwn)) kept.push({ block, kind: 'heading' });
    else if (at > start && makeOf(block.box) === own && LINKED_SENTENCE.test(lineOf(block))) kept.push({ block, kind });
  }
  return kept;
}

const LONGEST_LABEL = 20;

/** A word or two between headline and text that no sentence ends: a rating, a place, a label. */
const isScrap = (block: RawBlock, own: string): boolean => isShort(block) && (makeOf(block.box) !== own || /\d/.test(lineOf(block)));

const isShort = ({ box, chars, stops }: RawBlock): boolean =>
  stops === 0 &&
  chars < (box.name === 'li' ? LONGEST_LABEL : SHORTEST_LEAD) &&
  !/^d[dt]$/.test(box.name) &&
  box.heading === 0 &&
  !box.caption;

/** The article's notes at their places among its blocks. */
function withNotes(blocks: readonly Judged[], notes: readonly RawBlock[], all: readonly RawBlock[]): readonly Judged[] {
  if (notes.length === 0) return blocks;
  const places = new Map(all.map((block, at) => [block, at]));
  const placeOf = ({ block }: Judged): number => places.get(block) ?? 0;
  return [...blocks, ...notes.map((block): Judged => ({ block, kind: 'note' }))].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Puts a block of kind `post`, which holds nothing, before each post of a live blog. */
function withStarts(blocks: readonly ArticleBlock[], posts: ReadonlyMap<Box, Box>): ArticleBlock[] {
  let at: Box | undefined;
  return blocks.flatMap((block): ArticleBlock[] => {
    const before = at;
    at = posts.get(block.box);
    return at === before ? [block] : [{ kind: 'post', pieces: [], box: at ?? block.box }, block];
  });
}

interface Judged {
  readonly block: RawBlock;
  readonly kind: BlockKind;
}

const ITEMS = new Set(['li', 'dd', 'dt']);

/** What is longer is a paragraph that is set as a heading: a standfirst. */
const LONGEST_HEADING = 300;

function kindOf(block: RawBlock, root: Box): BlockKind {
  // What an accordion's section is opened by says what is in it.
  if ((block.box.heading > 0 && block.chars < LONGEST_HEADING) || block.box.name === 'summary') return 'heading';
  if (block.box.caption || isCredited(block)) return 'caption';
  let isItem = false;
  for (let box: Box | null = block.box; box !== null; box = box === root ? null : box.parent) {
    if (box.name === 'blockquote') return 'quote';
    isItem ||= ITEMS.has(box.name);
  }
  return isItem ? 'item' : 'paragraph';
}

/** A picture's line, by the credit at its end: "(Credit: …)", "Foto: EFE", "Jane Doe/Getty Images". */
const CREDIT =
  /^item \d+ of \d+ |\bpurchase licensing rights\b|\((?:photo|picture|image|credit|foto|imagen|cr[eé]dito)[^()]{0,80}\)?$|\([^()]{0,30} (?:photo|picture|image)\)$|(?:^|[.|] ?)(?:photo|credit|foto|imagen|cr[eé]dito|v[ií]deo|graphic|gr[aá]fico|map|mapa)s?(?: by| de)?: ?.{1,60}$|\. ?© ?.{2,50}$|\/ ?(?:getty images|reuters|ap|afp|efe)\)?\.?$/i;
const LONGEST_CREDITED = 400;

/** No credit does without one of them. */
const CREDIT_SIGN = /[(:/©]/;

function isCredited(block: RawBlock): boolean {
  if (block.chars >= LONGEST_CREDITED) return false;
  const text = lineOf(block);
  return CREDIT_SIGN.test(text) && CREDIT.test(text);
}

/** How the article's own paragraphs are made: a short line made alike is one of them. */
function kinOf(blocks: readonly RawBlock[]): ReadonlySet<string> {
  return new Set(blocks.filter((block) => proseOf(block) > 60).map(({ box }) => makeOf(box)));
}

/** A paragraph that is a link from end to end: titles elsewhere have no full stop. */
const LINKED_SENTENCE = /\S+ .{40,}[.…]["”»)]?$/;

function belongs(block: RawBlock, kind: BlockKind, kin: ReadonlySet<string>): boolean {
  const { chars, linked, stops, box } = block;
  if (linked > chars * 0.6 && !(stops > 2 && chars > 200)) return false;
  if (isPromotion(block)) return false;
  if (kind === 'heading') return chars < LONGEST_HEADING && linked < chars * 0.5;
  if (isTeaser(block)) return false;
  if (kind === 'caption') return true;
  if (kind === 'item') return !isTime(block);
  if (box.name === 'p' || kind === 'quote') return stops > 0 || chars > 60 || (linked === 0 && chars > 2 && kin.has(makeOf(box)));
  return stops > 0 && (chars >= 40 || kin.has(makeOf(box)));
}

/** Behind the last paragraph: lists of topics, lone words, and the site's notes, made otherwise than the article's own paragraphs. */
function dropTail(blocks: readonly Judged[], own: string, names: readonly string[]): readonly Judged[] {
  const isNote = ({ block, kind }: Judged) =>
    kind === 'item'
      ? block.stops === 0 && block.chars < 40
      : kind === 'paragraph' && makeOf(block.box) !== own && (block.linked > block.chars * 0.1 || (block.stops === 0 && block.chars < 40));
  let end = blocks.length;
  for (let i = end - 1; i >= 0; i--) {
    const last = blocks[i];
    if (last === undefined) break;
    if (
      isNote(last) ||
      isInitials(last) ||
      isDated(last.block) ||
      isOnWriter(last.block, names) ||
      isNoteOnWriter(last.block, own) ||
      isSiteLine(last.block)
    )
      end = i;
    else if (last.kind !== 'heading' && last.kind !== 'caption') break;
  }
  return blocks.slice(0, end);
}

const LONGEST_INITIALS = 5;
/** Who typed it. */
const isInitials = ({ block, kind }: Judged): boolean => kind === 'paragraph' && block.chars <= LONGEST_INITIALS && block.stops === 0;

/** How most of the prose is made. */
function ownMake(blocks: readonly RawBlock[]): string {
  const sums = new Map<string, number>();
  for (const block of blocks) {
    const make = makeOf(block.box);
    sums.set(make, (sums.get(make) ?? 0) + proseOf(block));
  }
  return [...sums].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

/** Headings with nothing of their own under them belong to what was left out, and so do those whose box had text and kept none; pictures may come first. */
function dropLooseHeadings(blocks: readonly Judged[], root: Box, leads: ReadonlySet<RawBlock>): Judged[] {
  const around = new Set<Box>();
  for (const { block, kind } of blocks)
    for (let box: Box | null = kind === 'heading' ? null : block.box; box !== null && !around.has(box); box = box.parent) around.add(box);
  return blocks.filter(({ block, kind }, index) => {
    if (kind !== 'heading' || isSentence(block) || (leads.has(block) && block.chars >= SHORTEST_LEAD)) return true;
    const { parent } = block.box;
    if (parent !== null && parent !== root && parent.weight > 0 && !around.has(parent)) return false;
    if (blocks[index + 1]?.kind === 'note') return true;
    return blocks.slice(index + 1, index + 5).some((each) => !/^(?:heading|caption|note)$/.test(each.kind));
  });
}

/** A standfirst set as a heading. */
const isSentence = (block: RawBlock): boolean => block.stops > 1 && block.chars >= 100;
