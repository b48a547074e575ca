/** Lines between an article's paragraphs that lead elsewhere: "Read more: …", "Lea también: …". */
import type { RawBlock } from './boxes.ts';

const LEADS = new RegExp(
  `^(?:${[
    '(?:read|see) (?:more|also|next|the full)|also (?:read|see|on)|more (?:from|on|about|in|stories|coverage|news)',
    'related|advertisement|skip advert',
    '(?:story|article) continues|continue reading|(?:watch|listen|photos?|video|opinion|recommended|must read)\\s*[:|»>–—-]',
    'le[ae] |l[eé]ase |(?:vea|ver|mir[aá]) (?:también|además|más|aquí)|(?:también )?[tl]e (?:puede|podría|recomend)',
    'más (?:noticias|información|sobre|en)|(?:noticias?|contenidos?|notas?) relacionad|relacionad[oa]s?\\b|recomendad[oa]s?\\b',
    'sigue leyendo|publicidad|anuncio\\b|entérate|no te pierdas|puedes (?:leer|ver)',
  ].join('|')})`,
  'i',
);

/** The site speaks of itself. */
const PROMOTIONS =
  /^(?:sign up|subscribe|follow (?:us|our|@)|download (?:the|our)|get (?:the|our) |suscr[ií]b|s[ií]gue(?:nos| a | nuestr))/i;

const LONGEST_TEASER = 260;

/** True for a short line that begins as such lines do, and either is mostly a link or ends without a sentence. */
export function isTeaser(block: RawBlock): boolean {
  if (block.chars > LONGEST_TEASER) return false;
  const start = block.pieces
    .slice(0, 12)
    .map((piece) => piece?.data ?? ' ')
    .join('')
    .slice(0, 400)
    .replace(/^[\s\W_]+/u, '')
    .slice(0, 80);
  if (PROMOTIONS.test(start)) return true;
  if (!LEADS.test(start)) return false;
  return block.linked > 0 || block.stops === 0 || /^.{0,40}[:|»>]/.test(start);
}
