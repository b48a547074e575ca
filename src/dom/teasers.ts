/** Lines between an article's paragraphs that lead elsewhere: "Read more: …", "Lea también: …". */
import { lineOf, type RawBlock } from './boxes.ts';
import { isOnMakers } from './makers.ts';
import { atBeginning, type Phrases, phrases } from './phrases.ts';
import { fromFirstWord } from './words.ts';

/** Of a line in lower case, as below. */
const LEADS = phrases(
  atBeginning([
    ['read see also more', '(?:read|see) (?:more|also|next|the full)|also (?:read|see|on)|more (?:from|on|about|in|stories|coverage|news)'],
    ['relat adver skip', 'related|advertisement|skip advert'],
    [
      'conti watch liste photo video opini recom must live',
      '(?:story|article) continues|continue reading|(?:watch|listen|photos?|video|opinion|recommended|must read|live updates)\\s*[:|»>–—-]',
    ],
    [
      'lee leé lea léase lease vea ver mirá mira te le',
      'le[aeé] |l[eé]ase |(?:vea|ver|mir[aá]) (?:también|además|más|aquí)|(?:también )?[tl]e (?:puede|podría|recomend)',
    ],
    [
      'más notic conte nota notas relac recom',
      'más (?:noticias|información|sobre|en)|(?:noticias?|contenidos?|notas?) relacionad|relacionad[oa]s?\\b|recomendad[oa]s?\\b',
    ],
    [
      'sigue seguí siga publi anunc enter entér no puede podés',
      '(?:sigue|seguí|siga) leyendo|publicidad|anuncio\\b|ent[eé]rate|no te pierdas|(?:puedes|podés) (?:leer|ver)',
    ],
    [
      'filed poste tagge this archi etiqu esta',
      'filed under|posted in\\b|tagged (?:with|as)\\b|this entry was posted|archivado en\\b|etiquetado (?:con|como|en)\\b|esta entrada (?:fue|se) public',
    ],
  ]),
);

/** The site speaks of itself. */
const PROMOTIONS = phrases(
  atBeginning([
    [
      'sign subsc follo our explo reuse downl get click to',
      'sign up|subscribe|follow (?:us|our|@|[^.]{0,30}\\bcoverage\\b)|our standards:|explore more on|reuse this content|download (?:the|our)|get (?:the|our) |click here|to receive new posts',
    ],
    [
      'this notic infor habrá segui more',
      'this (?:story|article|post) (?:was|has been) (?:first|originally|updated|published)|this is a (?:developing|breaking) (?:news )?story\\b|(?:esta es una )?(?:noticia|información) en desarrollo|habrá (?:más )?ampliaci|seguiremos informando|more (?:details )?(?:to follow|to come)\\b',
    ],
    [
      'suscr sígue sigue seguí siga sigan únete unete súmat sumat unite regís regis desca recib',
      'suscr[ií]b|(?:s[ií]gue|seguí|siga)(?:nos| a | nuestr| toda| la (?:act|cob))|(?:[uú]nete|s[uú]mate) (?:a |al )|unite al? (?:nuestr|canal|comunidad|grupo)|reg[ií]str[aá]te|descarg[aá] (?:la|nuestra)|recib[eaí] (?:la|las|los|tod[oa]s|cada|en tu|nuestr)',
    ],
    ['sourc fuent', '(?:sources?|fuentes?): '],
  ]),
);
/** Wherever in it the link stands. */
const INVITATIONS = phrases([
  [
    'sign subsc newsl bolet canal puede podés',
    '\\b(?:(?:sign up|subscribe) (?:here|now)|(?:our|nuestr[oa]) (?:[\\wáéíóú]+ )?(?:newsletter|bolet[ií]n)|canal (?:de|en) (?:whatsapp|telegram)|(?:newsletter|bolet[ií]n) semanal|(?:puedes?|podés) seguir a)\\b',
  ],
]);
/** Where to write to. */
const CONTACT = /\S@[\w-]+\.\w/;
/** The site asks its readers. */
const CALLS = phrases([
  [
    'hear conta publi tell leert escuc conoc saber cuént cuent envía envia',
    '\\b(?:(?:like|want|love) to hear from you|we may (?:contact you|publish)|tell us (?:here|about your)|(?:queremos|nos gustaría) (?:leerte|escucharte|conocer tu|saber de)|cu[eé]ntanos|env[ií]anos tu)(?![\\wà-ÿ])',
  ],
]);
/** What such lines are told by: a test holds that the words of each rule are in all that it finds. */
export const GUARDED: readonly Phrases[] = [LEADS, PROMOTIONS, INVITATIONS, CALLS];

const QUOTED = /[“”"«»]/;
/** Who typed it, and from what: "afcl/LL", "jov (efe, ap)". */
const INITIALS = /^[a-z]{1,5}(?:(?:\/[a-z]{1,5})+\)?|(?:\/[a-z]{1,5})* \((?:efe|afp|ap|reuters|dpa)\b[\w ,/.]*\))$/i;
const LONGEST_CONTACT = 160;

const LONGEST_TEASER = 260;

const isOf = (list: Phrases, line: string): boolean => list.found(line).length > 0;

const isInitials = (text: string): boolean => (text.includes('/') || text.endsWith(')')) && INITIALS.test(text);

const isContact = ({ chars }: RawBlock, text: string): boolean => chars < LONGEST_CONTACT && text.includes('@') && CONTACT.test(text);

/** True for a short line in which the site speaks of itself and its people, or names who made the article. */
export function isPromotion(block: RawBlock): boolean {
  if (block.chars > LONGEST_TEASER) return false;
  const text = wordsIn(block);
  const lower = text.toLowerCase();
  if (isOf(PROMOTIONS, lower) || isInitials(text) || isOnMakers(block, text)) return true;
  if (isOf(CALLS, lower) && !QUOTED.test(text)) return true;
  return (block.linked > 0 && isOf(INVITATIONS, lower)) || isContact(block, text);
}

/** True for a short line that begins as those do that lead elsewhere, and either is mostly a link or ends without a sentence. */
export function isTeaser(block: RawBlock): boolean {
  if (block.chars > LONGEST_TEASER) return false;
  const text = wordsIn(block).toLowerCase();
  if (!isOf(LEADS, text)) return false;
  return block.linked > 0 || block.stops === 0 || /^.{0,40}[:|»>]/.test(text);
}

const wordsIn = (block: RawBlock): string => fromFirstWord(lineOf(block));
