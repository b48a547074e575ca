/**
 * Where a Spanish word is stressed, and where that must be written. Source: *Ortografía de la lengua española* (RAE and ASALE),
 * chapter II. Used to put clitics on verb forms: *diciendo* + *le* = *diciéndole*.
 */
const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
/** What a letter is in a syllable: a weak vowel joins any other, two strong ones part, a stressed weak one parts from a strong one. */
const STRONG = 'aeoáéó';
const HIATUS = 'íú';
const VOWELS = `${STRONG}${HIATUS}iuü`;

/** A syllable's vowels: first and last offset (inclusive). */
interface Nucleus {
  readonly from: number;
  readonly to: number;
}

/** The syllables of a word, by their vowels. */
function nuclei(word: string): Nucleus[] {
  const found: Nucleus[] = [];
  for (let i = 0; i < word.length; i += 1) {
    if (!isSounded(word, i)) continue;
    let to = i;
    while (isSounded(word, to + 1) && joins(word[to] ?? '', word[to + 1] ?? '')) to += 1;
    found.push({ from: i, to });
    i = to;
  }
  return found;
}

/** The u of que, qui, gue, gui is silent. */
function isSounded(word: string, i: number): boolean {
  const letter = word.charAt(i);
  if (letter === '' || !VOWELS.includes(letter)) return false;
  if (letter !== 'u') return true;
  const before = word.charAt(i - 1);
  return before !== 'q' && !(before === 'g' && isFront(word.charAt(i + 1)));
}

const isFront = (letter: string): boolean => letter !== '' && 'eiéí'.includes(letter);

/** Two vowels make one syllable unless both are strong or a stressed weak one meets a strong one ("ía", but "uí" is one). */
function joins(a: string, b: string): boolean {
  const strong = STRONG.includes(a);
  return strong ? !STRONG.includes(b) && !HIATUS.includes(b) : !(HIATUS.includes(a) && STRONG.includes(b));
}

function stressed(word: string, syllables: readonly Nucleus[]): number {
  const written = syllables.findIndex(({ from, to }) => /[áéíóú]/.test(word.slice(from, to + 1)));
  if (written >= 0) return written;
  const last = syllables.length - 1;
  return /[aeiouns]$/.test(word) ? Math.max(0, last - 1) : last;
}

/**
 * A verb form with clitics behind it, its accent written where the longer word needs one.
 * @param form lower case with its accents ("diga", "oír")
 * @param clitics joined ("selo")
 */
export function withClitics(form: string, clitics: string): string {
  const at = stressed(form, nuclei(form));
  const hiatus = /[aeo][íú]|[íú][aeo]/.test(form);
  const bare = hiatus ? form : form.replace(/[áéíóú]/g, (letter) => PLAIN[letter] ?? letter);
  const word = bare + clitics;
  const syllables = nuclei(word);
  const fromEnd = syllables.length - 1 - at;
  const needed = fromEnd >= 2 || fromEnd === (/[aeiouns]$/.test(word) ? 0 : 1);
  const syllable = syllables[at];
  return needed && !hiatus && syllable !== undefined ? accented(word, syllable) : word;
}

/** The accent stands on the strong vowel, or on the second of two weak ones. */
function accented(word: string, { from, to }: Nucleus): string {
  let place = to;
  for (let i = from; i <= to; i += 1) if (STRONG.includes(word.charAt(i))) place = i;
  const letter = word[place] ?? '';
  return word.slice(0, place) + (ACUTE[letter] ?? letter) + word.slice(place + 1);
}

/** True for a word of one syllable ("ve", "veis"). */
export const isMonosyllable = (word: string): boolean => nuclei(word).length === 1;

/** The same word with an accent on its last syllable: "ve" in "prevé", "habla" in "habláramos". */
export function accentLastSyllable(word: string): string {
  if (/[áéíóú]/.test(word)) return word;
  const last = nuclei(word).at(-1);
  return last === undefined ? word : accented(word, last);
}

/** True where the last syllable is the stressed one ("francés", "gas"). */
export function isStressedAtEnd(word: string): boolean {
  const syllables = nuclei(word);
  return stressed(word, syllables) === syllables.length - 1;
}
