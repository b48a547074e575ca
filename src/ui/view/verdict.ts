/** An actor's verdict in words. */
import type { common } from '../../locales/en/common.ts';
import type { stance } from '../../locales/en/stance.ts';
import type { ActorRow } from './rows.ts';

/** "against", "seems against", "in favor, if", "no side", "unclear". */
export function verdictWords(row: ActorRow, words: { readonly common: typeof common; readonly stance: typeof stance }): string {
  const side = words.common.stances[row.verdict];
  const said = row.sure ? side : words.stance.seems(side);
  return row.conditional ? `${said}, ${words.stance.if}` : said;
}
