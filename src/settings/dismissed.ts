/** The rules that the reader put aside. */
import type { Dismissed } from './properties.ts';
import type { Settings } from './settings.ts';

/** The list with a rule put aside, as its newest, or without it. A rule is named by its entry and where it is put aside. */
export function withRule({ dismissed }: Settings, rule: Dismissed, isAside: boolean): readonly Dismissed[] {
  const others = dismissed.filter(({ entry, site }) => entry !== rule.entry || site !== rule.site);
  return isAside ? [rule, ...others] : others;
}
