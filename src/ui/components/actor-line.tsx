/** One actor of "who stands where": name, bar, verdict; unfolds to the evidence. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commonWords, stanceWords } from '../../locales/index.ts';
import type { Article } from '../view/article.ts';
import { nameAtStart } from '../view/names.ts';
import { type ActorRow, inferred, total, weight } from '../view/rows.ts';
import { shorten } from '../view/text.ts';
import { verdictWords } from '../view/verdict.ts';
import { Bar } from './bar.tsx';
import { Disclosure } from './disclosure.tsx';
import { Evidence } from './evidence.tsx';
import { useWords } from './lang.tsx';

const LONGEST_NAME = 80;

/** The line. The whole of it is the button, so that it is easy to hit and reads as one sentence. */
export function ActorLine({ row, longest, article }: { readonly row: ActorRow; readonly longest: number; readonly article: Article }) {
  const [open, setOpen] = useState(false);
  const common = useWords(commonWords);
  const whole = nameAtStart(row.actor, common);
  const name = open ? whole : shorten(whole, LONGEST_NAME);
  const place = useRef<HTMLLIElement>(null);
  // What unfolds below the window's edge would be missed; what is taller than the window begins at its top.
  useLayoutEffect(() => {
    if (open) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <li class="actor" ref={place}>
      <Disclosure
        class="actor-line"
        open={open}
        toggle={() => setOpen(!open)}
        label={<Line row={row} name={name} whole={whole} longest={longest} />}
      >
        <Evidence row={row} article={article} />
      </Disclosure>
    </li>
  );
}

function Line(props: { readonly row: ActorRow; readonly name: string; readonly whole: string; readonly longest: number }) {
  const { row, name, whole, longest } = props;
  const words = { common: useWords(commonWords), stance: useWords(stanceWords) };
  const isSide = row.verdict === 'favor' || row.verdict === 'against';
  return (
    <>
      <span class="actor-name" title={name === whole ? undefined : whole}>
        <bdi>{name}</bdi>
        <span class="unseen">: </span>
      </span>
      <Bar row={row} longest={longest} />
      <span class="verdict">
        <span class={isSide && row.sure ? 'side' : ''}>{verdictWords(row, words)}</span>{' '}
        {/* A bare number to the ear; what follows tells it in words. */}
        <span class="count" aria-hidden="true">
          · {weight(row)}
          <span class="unit"> {words.stance.sentences(weight(row))}</span>
        </span>
        <span class="unseen">. {useNumbers(row)}</span>
      </span>
    </>
  );
}

/** What the bar shows, for those who do not see it: "6 sentences against, 1 of them on a condition". */
function useNumbers(row: ActorRow): string {
  const { numbers } = useWords(stanceWords);
  const conditional = row.against.conditional + row.favor.conditional;
  return numbers({ against: total(row.against), favor: total(row.favor), neither: row.neither, conditional, inferred: inferred(row) });
}
