import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Head, Phrase, TokenRange } from '../phrases/phrase.ts';
import type { Scene } from '../scene/scene.ts';
import type { Description } from './describe.ts';

/**
 * The body that a description names beside its first noun ("a *State Department* spokeswoman", *parte interno de la Armada*), as
 * a description of its own.
 * @returns null where there is none
 */
export function bodyIn(scene: Scene, description: Description): Description | null {
  for (const head of description.phrase.heads.slice(1)) {
    const sense = head.entry.senses.find((one) => one.kind === 'organ' || one.kind === 'body');
    if (sense === undefined || (description.kind === 'document' && isAddressed(scene, head))) continue;
    const core = nameAround(scene, description.phrase, head);
    const phrase = { ...description.phrase, heads: [head], opening: 'definite' as const, core, modifiers: wordsBeside(scene, core, head) };
    return {
      ...description,
      phrase,
      kind: sense.kind,
      lemma: sense.lemma,
      further: [],
      families: [],
      general: [],
      keys: [],
      weak: sense.weak,
      plural: sense.plural,
    };
  }
  return null;
}

const TOWARDS = new Set(['to', 'a', 'al', 'ante']);

/** "An amendment *to Congress*", *una carta al Senado*: where the writing goes, not whose it is. */
function isAddressed({ doc: { tokens } }: Scene, { at }: Head): boolean {
  const before = tokens.lower[at - 1] ?? '';
  return TOWARDS.has(before === 'the' || before === 'la' ? (tokens.lower[at - 2] ?? '') : before);
}

/** "*Justice* Department", "Department *of Homeland Security*": the noun with the capitalised words beside it, as far as the phrase goes. */
function nameAround({ doc: { tokens }, names }: Scene, phrase: Phrase, { at, entry }: Head): TokenRange {
  const capital = (i: number): boolean => hasFlag(tokens, i, Flag.capital) && hasFlag(tokens, i, Flag.word);
  let from = at;
  let to = at + entry.words.length;
  if (!capital(at)) return { from, to };
  while (from > phrase.from && capital(from - 1) && !isOpening(phrase, from - 1)) from -= 1;
  for (let i = to; i < phrase.to && (capital(i) || names.links.nameLinks.has(tokens.lower[i] ?? '')); i += 1) if (capital(i)) to = i + 1;
  return { from, to };
}

/** Another noun of the phrase begins there: "*Spokesman* Department" has two. */
const isOpening = ({ heads }: Phrase, i: number): boolean => heads.some(({ at }) => at === i);

/** The words of a name but for its noun, folded. */
function wordsBeside({ doc: { tokens } }: Scene, { from, to }: TokenRange, { at, entry }: Head): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1)
    if ((i < at || i >= at + entry.words.length) && hasFlag(tokens, i, Flag.capital)) words.push(tokens.norm[i] ?? '');
  return words;
}
