import type { Box } from './boxes.ts';
import type { Survey } from './survey.ts';
import type { Weights } from './weigh.ts';

/** Where the article stands. Holds what was read of the whole page: let go of it when the text is read. */
export interface Located {
  readonly page: Survey;
  readonly weights: Weights;
  /** The box that holds the article. */
  readonly root: Box;
  /** The root and all boxes in it, but for what stands beside the article. */
  readonly inside: ReadonlySet<Box>;
}
