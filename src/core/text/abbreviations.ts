/**
 * Words whose full stop ends no sentence. Source: the style guides' lists of titles, months and units (AP Stylebook; *Ortografía
 * de la lengua española*, appendix 1), not any corpus. Lower case, without the stop.
 */
const list = (words: string): string[] => words.split(' ');

/** Titles: a name follows, so that their stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...list('mr mrs ms mx messrs dr drs prof profs hon rev fr st sen sens rep reps gov govs gen gens col cols lt maj sgt cpl pvt pfc capt'),
  ...list('cmdr adm brig pres supt atty amb insp det ald'),
  ...list('sra srta sres sras dr dra dña gral grales tte cnel cap lic ing arq mons pbro exc excmo excma dip mtro mtra'),
]);

/** Abbreviations only where they are written with a capital: "Gen. Palma" is one, "un mar. La" is none. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...list('jr sr ud uds vd inc ltd co corp bros univ dept div assn ave blvd rd mt ft'),
  ...list('ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'),
  ...list('av avda dpto dto edo prov cía jan feb mar apr jun jul aug sept sep oct nov dec ene abr ago set dic no nos art'),
]);

/** Abbreviations in lower case too. */
export const LOWER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...list('sra srta dr dra lic ing tte dña mr mrs ms st vs etc cf approx est vol pp p arts núm núms pág págs aprox ej op cit art'),
]);

/** Abbreviations that stand before a number: "No. 4", "art. 27", "p. 12"; elsewhere the stop is a full stop. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(list('no nos art arts p pp vol núm núms pág págs mar set dic'));

/** Abbreviations that do often end a sentence ("etc.", "Inc."): a capital behind them starts a new one. */
export const ABBREVIATIONS_THAT_END: ReadonlySet<string> = new Set(list('etc inc ltd co corp jr uds ud'));
