/**
 * What an expression is the object of. In "rejected a threat to bomb Mexico" the bombing is another's, and rejecting it is what the
 * sentence says of its subject: an expression that a predicate governs says nothing of its own. Nor does one that is a predicate's subject.
 */
import { Feature } from '../nlp/word-classes.ts';
import type { Lang } from '../types.ts';
import { CLAUSE_ENDS } from './elements.ts';
import type { Scene } from './scene.ts';
import type { Cue } from './scope.ts';

/** How far behind its predicate a governed verb may stand, in tokens. */
const REACH = 14;

/** Words that open a clause with a subject of its own, or join one to the clause before. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CLAUSE_ENDS,
  ...', and or but that while after as because if unless y e o u pero que mientras tras porque si'.split(' '),
]);

/** Words that bring in a verb without a subject of its own: "to send", "from sending", *de enviar*. */
const LINKS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set('to of from against for about'.split(' ')),
  es: new Set('a de para por contra en con'.split(' ')),
};

/** The expressions of a sentence, in text order, but for those that another one governs. */
export function withoutGoverned(scene: Scene, lang: Lang, cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(
    (cue, index) => !isInfinite(scene, cue.from) || !(isSubjectClause(scene, lang, cue.from) || isGoverned(scene, lang, cues, cue, index)),
  );
}

/** "Inviting troops would be a mistake", *enviar tropas sería un error*: of a deed that opens a clause, what follows tells the side. */
function isSubjectClause(scene: Scene, lang: Lang, at: number): boolean {
  const opens = THAT.has(scene.text.norm[at - 1] ?? '') || scene.quoteOf[at - 1] !== scene.quoteOf[at];
  return opens && ((scene.reading.features[at] ?? 0) & (lang === 'en' ? Feature.gerund : Feature.infinitive)) !== 0;
}

const THAT: ReadonlySet<string> = new Set(['that', 'que', '“', '"', '«', '—']);

/** Looks back no further than a predicate reaches. */
function isGoverned(scene: Scene, lang: Lang, cues: readonly Cue[], cue: Cue, index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = cues[i];
    if (other === undefined || cue.from - other.to > REACH) return false;
    if (governs(scene, lang, other, cue)) return true;
  }
  return false;
}

const isInfinite = (scene: Scene, at: number): boolean => ((scene.reading.features[at] ?? 0) & (Feature.infinitive | Feature.gerund)) !== 0;

/** True for a predicate that stands before it in its clause, in the same voice, with nothing or a link right before the verb. */
function governs(scene: Scene, lang: Lang, { family, to, side }: Cue, cue: Cue): boolean {
  if (family.use !== 'frame' || side === 0) return false;
  if (to < cue.from && !LINKS[lang].has(scene.text.norm[cue.from - 1] ?? '')) return false;
  if (scene.quoteOf[to - 1] !== scene.quoteOf[cue.from]) return false;
  for (let i = to; i < cue.from; i += 1) if (OPENERS.has(scene.text.norm[i] ?? '')) return false;
  return true;
}
