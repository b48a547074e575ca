/** Lines between an article's paragraphs that lead elsewhere: "Read more: …", "Lea también: …". */
import { lineOf, type RawBlock } from './boxes.ts';
import { fromFirstWord } from './words.ts';

/** Of a line in lower case, as below: patterns that look past the case of each letter take longer to make, and every page makes them. */
const LEADS = new RegExp(
  `^(?:${[
    '(?:read|see) (?:more|also|next|the full)|also (?:read|see|on)|more (?:from|on|about|in|stories|coverage|news)',
    'related|advertisement|skip advert',
    '(?:story|article) continues|continue reading|(?:watch|listen|photos?|video|opinion|recommended|must read)\\s*[:|»>–—-]',
    'le[ae] |l[eé]ase |(?:vea|ver|mir[aá]) (?:también|además|más|aquí)|(?:también )?[tl]e (?:puede|podría|recomend)',
    'más (?:noticias|información|sobre|en)|(?:noticias?|contenidos?|notas?) relacionad|relacionad[oa]s?\\b|recomendad[oa]s?\\b',
    'sigue leyendo|publicidad|anuncio\\b|entérate|no te pierdas|puedes (?:leer|ver)',
  ].join('|')})`,
);

/** The site speaks of itself. */
const PROMOTIONS = new RegExp(
  `^(?:${[
    'sign up|subscribe|follow (?:us|our|@)|download (?:the|our)|get (?:the|our) |click here|to receive new posts',
    'this (?:story|article|post) (?:was|has been) (?:first|originally|updated|published)',
    'suscr[ií]b|s[ií]gue(?:nos| a | nuestr| toda| la act)|[uú]nete (?:a |al )|reg[ií]strate|descarga (?:la|nuestra)|recib[ea] (?:la|las|los|cada|en tu|nuestr)',
  ].join('|')})`,
);
/** Wherever in it the link stands. */
const INVITATIONS =
  /\b(?:(?:sign up|subscribe) (?:here|now)|(?:our|nuestr[oa]) (?:[\wáéíóú]+ )?(?:newsletter|bolet[ií]n)|canal (?:de|en) (?:whatsapp|telegram)|(?:newsletter|bolet[ií]n) semanal)\b/;
/** Where to write to. */
const CONTACT = /\S@[\w-]+\.\w/;
/** Classes of all alphabets are dear to make: most lines are known not to name anybody before those are asked. */
const MAKERS_BEGIN = /^(?:Words|Text|Story|Photo|Illustration|Graphic|Video|B[Yy] |P(?:or|OR) |Foto|Ilustraci|V[ií]deo)/;
/** Who made it, and nothing else: "By Ana Lima and Leo Brandt", "Fotografías de Ana Lima". */
const MAKERS = new RegExp(
  `^(?:${[
    '(?:(?:Words|Text|Story|Photos?|Photographs|Photography|Illustrations?|Graphics?|Video)(?: and \\p{L}+)? by|B[Yy]|P(?:or|OR))',
    '(?:Textos?|Fotos?|Fotograf[ií]as?|Ilustraci(?:ón|ones)|V[ií]deo)(?: y \\p{L}+)?(?: de| por|:)',
  ].join('|')})(?:,? (?:\\p{Lu}[\\p{L}.’'-]*|and|y|e|de|del|la|van|von|da|dos)){2,}$`,
  'u',
);
const REPORTERS_SAY = /eporting by |Con informaci|contributed |reported from|colabor|inform/;
/** Who helped, and from where: "Ana Lima contributed reporting from Sellan." */
const REPORTERS = new RegExp(
  `^(?:${[
    '(?:Additional r|R)eporting by \\p{Lu}|Con informaci[oó]n de \\p{Lu}',
    "(?:\\p{Lu}[\\p{L}.’'-]+,? (?:(?:and|y|in|de|en|del) )?){2,12}(?:contributed (?:reporting|to this)|reported from|colabor(?:ó|aron) (?:con|en|desde)|inform(?:ó|aron) desde)",
  ].join('|')})(?!.* (?:that|que) )`,
  'u',
);
/** Where pictures and figures came from. */
const SOURCES = /^(?:sources?|fuentes?): /;
/** The site asks its readers. */
const CALLS =
  /\b(?:(?:like|want|love) to hear from you|we may (?:contact you|publish)|tell us (?:here|about your)|(?:queremos|nos gustaría) (?:leerte|escucharte|conocer tu|saber de)|cu[eé]ntanos|env[ií]anos tu)(?![\wà-ÿ])/;
const QUOTED = /[“”"«»]/;
const LONGEST_MAKERS = 100;
/** Who typed it: "afcl/LL". */
const INITIALS = /^[a-z]{1,5}(?:\/[a-z]{1,5})+$/i;
const LONGEST_CONTACT = 160;

const LONGEST_TEASER = 260;

const isMakers = ({ chars, box }: RawBlock, text: string): boolean =>
  chars < LONGEST_MAKERS && box.heading === 0 && MAKERS_BEGIN.test(text) && MAKERS.test(text);

const isReporters = (text: string): boolean => REPORTERS_SAY.test(text) && REPORTERS.test(text);

const isInitials = (text: string): boolean => text.includes('/') && INITIALS.test(text);

const isContact = ({ chars }: RawBlock, text: string): boolean => chars < LONGEST_CONTACT && text.includes('@') && CONTACT.test(text);

/** True for a short line in which the site speaks of itself and its people, or names who made the article. */
export function isPromotion(block: RawBlock): boolean {
  if (block.chars > LONGEST_TEASER) return false;
  const text = wordsIn(block);
  const lower = text.toLowerCase();
  if (PROMOTIONS.test(lower) || SOURCES.test(lower) || isInitials(text) || isMakers(block, text) || isReporters(text)) return true;
  if (CALLS.test(lower) && !QUOTED.test(text)) return true;
  return (block.linked > 0 && INVITATIONS.test(lower)) || isContact(block, text);
}

/** True for a short line that begins as those do that lead elsewhere, and either is mostly a link or ends without a sentence. */
export function isTeaser(block: RawBlock): boolean {
  if (block.chars > LONGEST_TEASER) return false;
  const text = wordsIn(block).toLowerCase();
  if (!LEADS.test(text)) return false;
  return block.linked > 0 || block.stops === 0 || /^.{0,40}[:|»>]/.test(text);
}

const wordsIn = (block: RawBlock): string => fromFirstWord(lineOf(block));
