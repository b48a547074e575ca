/**
 * Names of properties that only the reading of a page knows (src/dom): content script and desk give these objects to each other and to
 * nobody else. Both bundles shorten them, since every marked page pays for the content script's length. What crosses to the background,
 * the popup or the storage, and whatever the browser itself names so, must not stand here.
 */
const INNER_NAMES =
  'addBreak addText beside caption chars comments excluded heading inLink isAfterBreak linked located metadata opensBox pieces place shadows stops unseen weight weights';

/** The same for esbuild, each with its short name: left to itself it would choose other ones for each of the two. */
export const INNER = {
  mangleProps: new RegExp(`^(?:${INNER_NAMES.replaceAll(' ', '|')})$`),
  mangleCache: Object.fromEntries(INNER_NAMES.split(' ').map((name, at) => [name, String.fromCharCode('A'.charCodeAt(0) + at)])),
};
