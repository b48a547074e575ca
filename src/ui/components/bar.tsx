/** The bar of one actor: left of the axis against, right of it in favor, hatched where it hangs on a condition, an outline where little evidence stands for it. */
import { type ActorRow, type Side, total } from '../view/rows.ts';

/** A bar. `longest` is the number of sentences that fills one side. The numbers stand in the row's name, so the picture is hidden. */
export function Bar({ row, longest }: { readonly row: ActorRow; readonly longest: number }) {
  return (
    <span class={row.sure && row.verdict !== 'unclear' ? 'bar' : 'bar pale'} aria-hidden="true">
      <Half side={row.against} longest={longest} class="against" />
      <Half side={row.favor} longest={longest} class="favor" />
    </span>
  );
}

function Half(props: { readonly side: Side; readonly longest: number; readonly class: string }) {
  const { side, longest } = props;
  const share = (count: number) => ({ width: `${(count / longest) * 100}%` });
  return (
    <span class={`half ${props.class}`}>
      {total(side) > 0 && side.plain > 0 && <i style={share(side.plain)} />}
      {side.conditional > 0 && <i class="if" style={share(side.conditional)} />}
    </span>
  );
}
