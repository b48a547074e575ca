/** Lines between an article's paragraphs that lead elsewhere: "Read more: …", "Lea también: …". */
import type { RawBlock } from './survey.ts';

const LEADS = new RegExp(
  `^(?:${[
    'read (?:more|also|next|the full)',
    'see also',
    'also (?:read|see|on)',
    'more (?:from|on|about|in|stories|coverage|news)',
    'related(?: (?:stories|articles|coverage|content|topics|links|posts))?',
    '(?:watch|listen|photos|video|opinion|live updates|don.t miss|in pictures|recommended|must read|trending|from the archives?|go deeper|background)\\s*[:|»>–—-]',
    'sign up',
    'subscribe',
    'click here',
    'follow (?:us|our|@)',
    'download (?:the|our)',
    'get (?:the|our) (?:latest|newsletter|app)',
    'advertisement',
    'story continues',
    'continue reading',
    'skip advertisement',
    'le[ae] (?:también|tambien|más|mas|además|aquí)',
    'l[eé]ase también',
    'ver (?:también|más|además)',
    'vea (?:también|además)',
    'mir[aá] (?:también|además)',
    'te (?:puede|podría) interesar',
    'le (?:puede|podría) interesar',
    'también (?:te|le) (?:puede|podría)',
    'más (?:noticias|información|sobre|en)',
    'noticias? relacionad',
    'contenidos? relacionad',
    'relacionad[oa]s?\\b',
    'te recomendamos',
    'le recomendamos',
    'recomendad[oa]s?\\b',
    'suscr[ií]b',
    's[ií]guenos',
    'sigue (?:leyendo|a |nuestr)',
    'publicidad',
    'anuncio\\b',
    'consulta (?:también|además|aquí)',
    'entérate',
    'no te pierdas',
    'puedes (?:leer|ver)',
  ].join('|')})`,
  'i',
);

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
  if (!LEADS.test(start)) return false;
  return block.linked > 0 || block.stops === 0 || /^.{0,40}[:|»>]/.test(start);
}
