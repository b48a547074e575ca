/** One sentence that shows a stance, with its ladder. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Statement } from '../../core/types.ts';
import { commonWords, quoteWords, stanceWords } from '../../locales/index.ts';
import { type LadderSource, ladder, type Step } from '../view/ladder.ts';
import { saidWords, type Whole } from '../view/said.ts';
import { shorten } from '../view/text.ts';
import { Disclosure } from './disclosure.tsx';
import { useWords } from './lang.tsx';
import { Said } from './said.tsx';
import { ShowButton } from './show-button.tsx';

/** The sentence, which side it takes, and the ladder; `open`: unfolded from the start. `place`: where in the article it stands, where that is to be said. */
export function StatementItem(props: {
  readonly statement: Statement;
  readonly source: LadderSource & { readonly whole: Whole };
  readonly open: boolean;
  readonly place: ComponentChildren;
}) {
  const { statement, source } = props;
  const [open, setOpen] = useState(props.open);
  const common = useWords(commonWords);
  const stance = useWords(stanceWords);
  const t = { common, quotes: useWords(quoteWords), stance };
  const sentence = saidWords(source.text, source.whole, statement);
  const side = common.stances[statement.stance] + (statement.conditional ? `, ${stance.if}` : '');
  return (
    <li class="statement">
      <p>
        <Said text={sentence} lang={source.analysis.lang} />
      </p>
      {props.place}
      <div class="statement-line small">
        <span class="side">{side}</span>
        <ShowButton span={statement} what={shorten(sentence, 60)} />
        <Disclosure
          class="press drawer-button"
          open={open}
          toggle={() => setOpen(!open)}
          label={stance.why}
          name={`${stance.why} ${shorten(sentence, 60)}`}
        >
          <Ladder steps={open ? ladder(statement, source, t) : []} />
        </Disclosure>
      </div>
    </li>
  );
}

function Ladder({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <dl class="ladder">
      {steps.map(({ key, label, says }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
