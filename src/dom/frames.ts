/** Articles that stand in a frame of the page's own site. Frames of other sites are closed to us, as they are to the page. */

const SMALLEST_WIDTH = 300;
const MOST_FRAMES = 5;

/** Documents of the frames that are open to us and large enough to hold an article. */
export function framedDocuments(document: Document): Document[] {
  const frames = [...document.querySelectorAll('iframe')].filter((frame) => frame.clientWidth >= SMALLEST_WIDTH);
  return frames.slice(0, MOST_FRAMES).flatMap(({ contentDocument }) => contentDocument ?? []);
}
