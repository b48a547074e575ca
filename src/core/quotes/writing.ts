import type { Range } from './noun-phrase.ts';
import type { View } from './view.ts';

/** What bears writing without a speaker: "A banner: “…”", "a sheet of cardboard that says “…”". */
const BEARERS = new Set(
  (
    'sign signs banner banners placard placards poster posters slogan slogans graffiti caption photo sheet cardboard wall mural sticker plaque billboard t-shirt shirt ' +
    'cartel carteles pancarta pancartas pintada pintadas grafiti letrero rótulo consigna lema pie foto cartulina lona manta mural muro pared pegatina placa camiseta'
  ).split(' '),
);

/** Whether a word names something that bears writing. */
export const isBearer = (view: View, i: number): boolean => BEARERS.has(view.lower(i)) && !view.capital(i);

/** Whether a noun phrase is about something that bears writing: its words are nobody's speech. */
export function bearsWriting(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isBearer(view, i)) return true;
  return false;
}
