/** Head of popup and panel: sign, name, site, switch. */
import { commonWords, popupWords, stateWords } from '../../locales/index.ts';
import { useWords } from './lang.tsx';
import { Sign } from './sign.tsx';
import { Switch } from './switch.tsx';

/** The head. Where there is no page to switch, the switch is left out rather than dead. */
export function Header(props: {
  readonly site: string;
  /** Number of marks; null where nothing was read. */
  readonly marks: number | null;
  /** Reads the page once more; null where there is nothing to read anew. */
  readonly again: (() => void) | null;
  readonly on: boolean;
  readonly busy: boolean;
  readonly turn: ((on: boolean) => void) | null;
}) {
  const common = useWords(commonWords);
  const popup = useWords(popupWords);
  const { again } = useWords(stateWords).nothing;
  return (
    <div class="head">
      <Sign on={props.on} />
      <div class="head-name">
        <h1>{common.product}</h1>
        <p class="quiet small" dir="auto">
          {props.site}
        </p>
      </div>
      {props.turn !== null && (
        <Switch on={props.on} busy={props.busy} turn={props.turn}>
          {popup.thisPage}
        </Switch>
      )}
      {props.marks !== null && (
        <p class="quiet small head-count">
          {popup.marks(props.marks)}
          {props.again !== null && (
            <>
              {' · '}
              <button type="button" class="press small" onClick={props.again}>
                {again}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
