/**
 * Words whose full stop ends no sentence. Source: the style guides' lists of titles, months and units (AP Stylebook; *Ortografía
 * de la lengua española*, appendix 1), not any corpus. Lower case, without the stop.
 */
const list = (words: string): string[] => words.split(' ');

/** Abbreviations only where they are written with a capital: "Gen. Palma" is one, "un mar. La" is none. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...list('mr mrs ms mx dr prof hon rev fr sr jr st sen rep gov gen col lt maj sgt capt cmdr adm brig pres supt atty amb insp'),
  ...list('sra srta dra dña gral tte cnel cap lic ing arq mons pbro exc excmo excma ud uds vd'),
  ...list('inc ltd co corp bros univ dept div assn ave blvd rd mt ft calif fla tex ariz colo conn mass mich minn va wash'),
  ...list('av avda dpto dto edo prov cía jan feb mar apr jun jul aug sept sep oct nov dec ene abr ago set dic no nos art'),
]);

/** Abbreviations in lower case too. */
export const LOWER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...list('sr sra srta dr dra lic ing tte dña mr mrs ms st vs etc cf approx est vol pp p arts núm núms pág págs aprox ej op cit art'),
]);

/** Abbreviations that stand before a number: "No. 4", "art. 27", "p. 12"; elsewhere the stop is a full stop. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(list('no nos art arts p pp vol núm núms pág págs mar set dic'));

/** Abbreviations that do often end a sentence ("etc.", "Inc."): a capital behind them starts a new one. */
export const ABBREVIATIONS_THAT_END: ReadonlySet<string> = new Set(list('etc inc ltd co corp jr sr uds ud'));
