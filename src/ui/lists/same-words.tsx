/** The marks of the same words under one heading: forty times "cartel" is one thing to read, and forty to go to. */
import { useId, useState } from 'preact/hooks';
import { commonWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import type { Article } from '../view/article.ts';
import type { Wording } from '../view/marks.ts';
import { shorten } from '../view/text.ts';
import { MarkItem } from './mark-item.tsx';

const SHOWN = 3;
/** A fold that hides less is no help. */
const FOLDED_FROM = 6;

/** The heading with the number, the first sentences, and the others a word away. `whole`: all of them at once. */
export function SameWords(props: { readonly wording: Wording; readonly article: Article; readonly whole: boolean }) {
  const { text, marks } = props.wording;
  const common = useWords(commonWords);
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const folds = !props.whole && marks.length >= FOLDED_FROM;
  const shown = folds && !unfolded ? marks.slice(0, SHOWN) : marks;
  return (
    <div class="wording">
      <h3 id={id}>
        <span lang={props.article.analysis.lang ?? undefined} dir="auto">
          {shorten(text, 80)}
        </span>{' '}
        <span class="quiet">{marks.length}</span>
      </h3>
      <ul aria-labelledby={id}>
        {shown.map((mark) => (
          <MarkItem key={mark.number} mark={mark} article={props.article} />
        ))}
      </ul>
      {folds && (
        <button type="button" class="press small" aria-expanded={unfolded} aria-describedby={id} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? common.fewer : common.all(marks.length)}
        </button>
      )}
    </div>
  );
}
