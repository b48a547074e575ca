/** Standfirsts: what stands between an article's headline and its text. */
import { type Box, lineage, lineOf, type RawBlock } from './boxes.ts';
import { isDated } from './folio.ts';
import type { Located } from './located.ts';
import { visible } from './visible.ts';
import { proseOf } from './weigh.ts';
import { BY } from './writers.ts';

const MOST_LEADS = 8;
/** In characters, where it is no heading. */
export const SHORTEST_LEAD = 60;
const SHORTEST_SUBHEAD = 30;

/** A standfirst: prose, a heading that is more than a label, a sentence in a list, a paragraph without a full stop. */
function isLead(block: RawBlock): boolean {
  const { box, chars, linked, stops } = block;
  if (box.heading > 1) return chars >= SHORTEST_SUBHEAD && linked === 0;
  if (proseOf(block) >= SHORTEST_LEAD) return true;
  return chars >= SHORTEST_LEAD && linked === 0 && (box.name === 'li' ? stops > 0 : box.name === 'p' && !box.caption);
}

const UNDER = /^(?:li|div)$/;
/** Dates, figures and labels side by side. */
const PARTED = /[|•·]/;

/** True for a line as long as a sentence that can be one without its full stop, where it stands right under a headline. */
export const isUnder = (block: RawBlock): boolean =>
  UNDER.test(block.box.name) &&
  block.chars >= SHORTEST_LEAD &&
  block.linked === 0 &&
  !block.box.caption &&
  !isDated(block) &&
  !PARTED.test(lineOf(block)) &&
  !BY.test(lineOf(block));

/** Some call the standfirst the story's teaser. */
const isTeaserOfOwn = ({ name, place }: Box): boolean => name === 'p' && place.beside.startsWith('teaser');

/** It often stands with the headline, outside the box of the text: what is between the two. */
export function* leadOf(
  { page, weights }: Located,
  headline: RawBlock,
  first: RawBlock | undefined,
): Generator<void, readonly RawBlock[], void> {
  const from = page.blocks.indexOf(headline) + 1;
  const to = first === undefined ? from : page.blocks.indexOf(first);
  const around = new Set(lineage(headline.box));
  const isBeside = ({ box }: RawBlock): boolean =>
    weights.excluded.has(box) &&
    lineage(box).some(
      (each) =>
        !around.has(each) &&
        ((each.place.beside !== '' && !isTeaserOfOwn(each)) || each.name === 'footer' || each.place.comments || each.place.unseen),
    );
  const between = page.blocks.slice(from, Math.max(from, to)).filter((block) => !isBeside(block));
  const isOverList = (block: RawBlock, after: RawBlock | undefined): boolean =>
    block.box.heading > 1 && block.linked === 0 && after?.box.name === 'li' && isLead(after);
  // Right under the headline a line is what it says in short, whatever it is made as; so are the lines of a list.
  const under = new Set<RawBlock>();
  for (const [at, block] of between.entries()) {
    const before = between[at - 1];
    if (isUnder(block) && (at === 0 || (block.box.name === 'li' && before?.box.parent === block.box.parent && under.has(before))))
      under.add(block);
  }
  const leads = between.filter((block, at) => isLead(block) || under.has(block) || isOverList(block, between[at + 1]));
  const last = between.at(-1);
  // What parts the standfirst from the text ("Transcript") is of the article, too.
  if (last !== undefined && last !== leads.at(-1) && leads.length > 0 && last.box.heading > 1 && last.linked === 0) leads.push(last);
  return (yield* visible(leads)).slice(0, MOST_LEADS);
}
