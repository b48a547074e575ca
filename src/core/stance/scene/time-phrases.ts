/** Phrases of time: days, dates and spans with what stands with them. */
import type { Reading } from '../../nlp/reading.ts';
import { Class } from '../../nlp/word-classes.ts';

/** For each token that begins a phrase of time the token behind it; 0 elsewhere. */
export function timePhrases({ document, classes }: Reading): Int32Array {
  const { norm, length } = document.tokens;
  const behind = new Int32Array(length);
  let end = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    const at = classes[i] ?? 0;
    if ((at & (Class.calendar | Class.time)) !== 0 || YEAR.test(norm[i] ?? '')) end = Math.max(end, i + 1);
    else if ((at & WITH_TIME) === 0 && !NUMBER.test(norm[i] ?? '')) end = 0;
    behind[i] = end;
  }
  return behind;
}

/** What stands with a day, a date or a span: "on the first of May", *en la madrugada de este viernes*. */
const WITH_TIME = Class.preposition | Class.genitive | Class.determiner | Class.demonstrative | Class.numeral;
const NUMBER = /^\d/;
const YEAR = /^(?:19|20)\d\d$/;
