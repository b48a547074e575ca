/** Pages that announce something, by the labels on them: a meeting that one can go to, an episode that one can listen to. */
import { type Box, lineOf, type RawBlock } from './boxes.ts';
import { collapsed } from './words.ts';

const LONGEST_LABEL = 40;
const LONGEST_LINE = 120;
/** Labels of so many kinds: one or two stand on any page. */
const FEWEST_KINDS = 3;

/** How all of the next ones begin: patterns are dear to make, and most pages have no line for which the long ones need be. */
const INVITES_BEGIN =
  /^(?:our |featured |guest |keynote )?(?:speaker|panel|presenter|discussant|particip|ponente|intervienen|conferenc|expositor|reg[ií]st|book|reserv|get |buy |ticket|rsvp|inscr|confirm|comprar|entrada|add |save |añad|agreg|moder|chair|event|about th|detalles|sobre el|this is|hybrid|in-person|online|virtual|agenda|program|schedule|attend|how to|orden|cómo|venue|location|where|lugar|dónde|when|date|cuándo|fecha|price|cost|admission|fee|precio|tarifa|free)/;
/** What stands over the parts of an invitation, or on its buttons. */
const INVITES: readonly RegExp[] = [
  /^(?:(?:our |featured |guest |keynote )?(?:speakers?|panell?ists?|presenters?|discussants?)|participants|ponentes?|panelistas|participantes|intervienen|conferencistas|expositor(?:es)?)\s*:?$/,
  /^(?:register(?: (?:now|here|online|today|your (?:interest|place)|to attend|for (?:this|the) (?:event|webinar)))?|(?:book|reserve) (?:a|your|my) (?:place|seat|spot|ticket)s?|book (?:now|tickets)|(?:get |buy )?tickets|rsvp\b.*|registration|inscr[ií]b[aeí]\S*(?: aquí)?|inscripci(?:ón|ones)|reg[ií]str[eaá]\S*(?: aquí)?|reserv[aeá] (?:tu|su) (?:plaza|lugar|cupo|entrada)|confirm[aeá] (?:tu|su) asistencia|(?:comprar )?entradas)\s*:?$/,
  /^(?:(?:add|save) to (?:my |your )?calendar|(?:añadir|agregar) al? (?:mi |tu )?calendario)$/,
  /^(?:(?:moderator|moderated by|chair|chaired by|modera|moderadora?)(?::.*)?|(?:moderated|chaired) by .*|modera .*)$/,
  /^(?:event details|about (?:the|this) (?:event|webinar)|detalles del (?:acto|evento)|sobre el (?:acto|evento)|(?:this is an? )?(?:hybrid|in-person|online|virtual) event)\s*:?\.?$/,
  /^(?:agenda|(?:event )?program(?:me)?|schedule|attend(?:ing)? (?:in person|online|virtually)|how to (?:attend|join)|programa|orden del día|cómo asistir)\s*:?$/,
  /^(?:venue|location|where|lugar|dónde)\s*:?$/,
  /^(?:when|date|date (?:and|&) time|cuándo|fecha|fecha y hora)\s*:?$/,
  /^(?:price|cost|admission|fee|precio|costo|coste|tarifa|(?:free|admission free|entrada (?:libre|gratuita|general))(?:[ ,(].*)?)\s*:?$/,
];

/** The same for the next ones. */
const OFFERS_BEGIN =
  /^(?:apply|how to apply|inscri|postul|cómo|envi|minimum|essential|desirable|preferred|required|qualif|requirem|skills|criteria|what|who you|requisitos|perfil|qué|key |main |responsib|duties|job|position|about|the role|principales|responsab|funciones|tareas|descripción|sobre|el puesto|salary|compens|remun|we offer|pay and|salario|sueldo|retrib|se ofrece|ofrecemos|condiciones|full|part|employ|contract|closing|jornada|tipo|vacantes|fecha)/;
/** What stands in the offer of a post. */
const OFFERS: readonly RegExp[] = [
  /^(?:apply(?: (?:now|here|online|for .{2,30}))?|how to apply|inscri(?:birme|birse|bete)(?: .{2,30})?|postul(?:ar|arme|arse|ate)(?: .{2,30})?|cómo (?:postular|inscribirse)|envi(?:ar|a) (?:tu )?(?:cv|candidatura))\s*:?$/,
  /^(?:(?:(?:minimum|essential|desirable|preferred|required) )?(?:qualifications|requirements|skills|criteria)|what you(?:.ll)? (?:need|bring)|who you are|requisitos(?: .{2,30})?|perfil(?: (?:requerido|buscado|del candidato))?|qué pedimos)\s*:?$/,
  /^(?:(?:key |main )?(?:responsibilities|duties)|what you(?:.ll)? do|(?:job|position) description|(?:about )?the role|(?:principales )?(?:funciones|tareas|responsabilidades)(?: .{2,30})?|descripción (?:del puesto|de la oferta)|(?:sobre )?el puesto)\s*:?$/,
  /^(?:salary(?: range)?|compensation|remuneration|(?:what )?we offer|pay and benefits|salario|sueldo|remuneración|retribución|(?:qué )?(?:se ofrece|ofrecemos)|condiciones(?: laborales)?)\s*:?$/,
  /^(?:full[- ]time|part[- ]time|(?:employment|contract|job) type|closing date|jornada(?: (?:completa|parcial))?|tipo de contrato|vacantes|fecha límite)\s*:?$/,
];

/** One of these is in all of the next ones. */
const EPISODES_HOLD =
  /^(?:listen|subscribe|follow|esc[uú]ch|suscríb|apple|spotify|google|pocket|overcast|castbox|ivoox|deezer|amazon|youtube|stitcher|podbean|rss|download|descargar|play|reproducir|show|chapters|timestamps|notas|capítulos|minutaje|host|present|guest|conduc|invitad|about t|sobre e|season|temporada|s\.? ?\d|ep)|episod|transcri/;
/** What stands around a player of episodes. */
const EPISODES: readonly RegExp[] = [
  /^(?:(?:listen|subscribe|follow|escucha|escúchalo|suscríbete) (?:on|in|en|a) )?(?:apple podcasts?|spotify|google podcasts?|pocket ?casts|overcast|castbox|ivoox|deezer|amazon music|youtube music|stitcher|podbean|rss(?: feed)?)$/,
  /^(?:(?:download|descargar)(?: (?:the |el )?(?:mp3|audio|episode|episodio))?|(?:listen|play|escuchar?|reproducir)(?: (?:now|ahora|(?:to )?(?:the |this |el |este )?(?:episode|episodio)))?)(?: [(·|].*)?$/,
  /^(?:in this episode|on this episode|(?:show|episode) notes|chapters|timestamps|en este episodio|notas del (?:episodio|programa)|capítulos|minutaje)\s*:?$/,
  /^(?:(?:hosted|presented) by|hosts?:|guests?:|(?:conduce|presenta|conducen|presentan)(?: |:)|(?:conducido|presentado) por|invitad[oa]s?:)/,
  /^(?:about (?:the|this) (?:show|podcast|program(?:me)?)|sobre (?:el|este) (?:programa|p[oó]dcast))$/,
  /^(?:(?:more|all|other|latest|recent|previous|past|earlier|related|más|otros|todos los|últimos) (?:episodes|episodios)\b.*|episodes|episodios(?: anteriores)?)$/,
  /\btranscript\b.* (?:not|un)(?: yet)? ?available|\btranscripción\b.*\bno (?:está )?disponible/,
  /^(?:(?:season|temporada|s\.?) ?\d+.{1,4}(?:episode|episodio|ep?\.?) ?\d+|(?:episode|episodio|ep\.?) (?:no\.? ?|n\.?º ?|#)?\d+)(?:\W.*)?$/,
];

/** The same for the next ones. */
const FORECAST_BEGINS =
  /^(?:to|hoy|esta|mañana|outlook|extended|perspectiva|próximos|\d|-\d|wind|viento|humid|humed|uv|índice|sun|salida|puesta|feels|sensación|chance|probab)/;
/** What stands in a forecast of the weather. */
const FORECAST: readonly RegExp[] = [
  /^(?:today|tonight|tomorrow|hoy|esta noche|mañana)\s*:?$/,
  /^(?:outlook|extended forecast|perspectiva|próximos días|\d+[- ](?:day|días))\b.{0,40}$/,
  /^-?\d{1,2} ?°/,
  /^(?:wind|viento|humidity|humedad|uv index|índice uv)s?\b.{0,20}$/,
  /^(?:sunrise|sunset|salida del sol|puesta del sol)\b.{0,20}$/,
  /^(?:feels like|sensación(?: térmica)?|chance of rain|probabilidad de (?:lluvia|precipitación))\b.{0,20}$/,
];

/** The same for the next ones. */
const POSTS_HOLD =
  /^(?:join|regist|member|se unió|ingreso|miembro|post|messages|mensajes|resp|reply|quote|multiquote|contestar|citar|view|previous|next|ver |tema|new|nuevo|back|volver|arriba|publicado|enviado|asunto|re:|rv:|#\d)|(?:post subject|asunto): /;
/** What stands around the first post of a forum's thread. */
const POSTS: readonly RegExp[] = [
  /^(?:joined|registered|member since|join date|registrad[oa](?: el)?|se unió(?: el)?|ingreso|miembro desde)\s*:/,
  /^(?:posts|messages|mensajes|respuestas)\s*: ?[\d.,]+$|^(?:posts|mensajes)$/,
  /^(?:(?:reply|respond) (?:with quote|to this topic)|quote|multiquote|post (?:a )?reply|(?:responder|contestar)(?: (?:citando|con cita|al tema))?|citar)$/,
  /^(?:(?:view )?(?:previous|next) (?:topic|thread)|(?:ver )?tema (?:anterior|siguiente)|(?:new|nuevo) (?:topic|tema)|back to top|(?:volver )?arriba)$/,
  /^(?:posted|post subject|publicado|enviado|asunto)\s*: .*|\b(?:post subject|asunto): /,
  /^(?:re|rv): \S|^#\d{1,4}$/,
];

/** What each list of labels is told by: a test holds that no label is missed. */
export const GUARDED = [
  { hold: INVITES_BEGIN, kinds: INVITES },
  { hold: OFFERS_BEGIN, kinds: OFFERS },
  { hold: EPISODES_HOLD, kinds: EPISODES },
  { hold: FORECAST_BEGINS, kinds: FORECAST },
  { hold: POSTS_HOLD, kinds: POSTS },
];

/** The page holds posts of several people. @param labels as `labelsAmong` finds them before the text and right behind its beginning */
export const isThread = (labels: readonly string[]): boolean => hasKinds(labels, POSTS, POSTS_HOLD);

/** The page invites to something. @param labels as `labelsAmong` finds them */
export const isEvent = (labels: readonly string[]): boolean => hasKinds(labels, INVITES, INVITES_BEGIN);

/** The page offers a post. @param labels as `labelsAmong` finds them */
export const isOfferOfPost = (labels: readonly string[]): boolean => hasKinds(labels, OFFERS, OFFERS_BEGIN);

/** The page tells the weather to come. @param labels as `labelsAmong` finds them */
export const isForecast = (labels: readonly string[]): boolean => hasKinds(labels, FORECAST, FORECAST_BEGINS);

/** Over what was said in an episode, word by word. */
const TRANSCRIPT = /^(?:full |read the |lea la )?(?:transcript|transcripción)\b.{0,20}$/i;

/** The page is about an episode, and does not write down what was said in it. @param blocks those behind its headline, with their labels */
export const isEpisode = (blocks: readonly RawBlock[], labels: readonly string[]): boolean =>
  hasKinds(labels, EPISODES, EPISODES_HOLD) && !blocks.some((block) => block.box.heading > 0 && TRANSCRIPT.test(lineOf(block)));

/** @param hold what every label of any such kind holds */
function hasKinds(labels: readonly string[], kinds: readonly RegExp[], hold: RegExp): boolean {
  const likely = labels.filter((label) => hold.test(label));
  return likely.length > 0 && kinds.filter((kind) => likely.some((label) => kind.test(label))).length >= FEWEST_KINDS;
}

/** What could be labels, in lower case and each once. @param blocks those behind a page's headline */
export const labelsAmong = (blocks: readonly RawBlock[]): readonly string[] => [
  ...new Set(blocks.filter(({ box, chars }) => chars <= LONGEST_LINE && !isInFooter(box)).flatMap(labelsIn)),
];

/** A line, and its pieces: buttons stand side by side without a blank between them. */
function labelsIn(block: RawBlock): string[] {
  const pieces = block.pieces.length > 1 ? block.pieces.map((piece) => collapsed(piece?.data ?? '').trim()) : [];
  return [lineOf(block), ...pieces.filter(({ length }) => length <= LONGEST_LABEL)].map((line) => line.toLowerCase());
}

function isInFooter(box: Box): boolean {
  let at: Box | null = box;
  while (at !== null && at.name !== 'footer') at = at.parent;
  return at !== null;
}
