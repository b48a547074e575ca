/** A second look at where the article stands, for pages that are read: what only text tells, not its weight. */
import { lineage, withInside } from './boxes.ts';
import type { Located } from './located.ts';
import { oneOfSeveral } from './one-of-several.ts';
import { articleRoot } from './root.ts';
import { commentsAround } from './sections.ts';

/** The place of the article, outside readers' comments and beside no other article. */
export function settle(located: Located, title: string): Located {
  return oneOfSeveral(outsideComments(located, title), title);
}

/** Comments can weigh more than the article, and their boxes say nothing on sites whose names are made by tools; the line above them does. */
function outsideComments(located: Located, title: string): Located {
  const { page, weights, root } = located;
  const section = commentsAround(page, root);
  if (section === null) return located;
  const without = withInside(page.boxes, new Set([section]));
  for (const box of lineage(section).slice(1)) box.weight -= section.weight;
  for (const box of without) box.weight = 0;
  const excluded = new Set([...weights.excluded, ...without]);
  const other = articleRoot(page, { ...weights, excluded }, title);
  if (other === null || other.weight === 0) return located;
  const inside = withInside(page.boxes, new Set([other]));
  for (const box of excluded) inside.delete(box);
  return { page, weights: { ...weights, excluded }, root: other, inside };
}
