/** Pages that announce something, by the labels on them: a meeting that one can go to, an episode that one can listen to. */
import { type Box, lineOf, type RawBlock } from './boxes.ts';
import { type Phrases, phrases } from './phrases.ts';
import { collapsed } from './words.ts';

const LONGEST_LABEL = 40;
const LONGEST_LINE = 120;
/** Labels of so many kinds: one or two stand on any page. */
const FEWEST_KINDS = 3;

/** What stands over the parts of an invitation, or on its buttons. */
const INVITES = phrases([
  [
    'speak panel prese discu parti ponen inter confe expos',
    '^(?:(?:our |featured |guest |keynote )?(?:speakers?|panell?ists?|presenters?|discussants?)|participants|ponentes?|panelistas|participantes|intervienen|conferencistas|expositor(?:es)?)\\s*:?$',
  ],
  [
    'regis book reser get buy ticke rsvp inscr regís confi compr entra',
    '^(?:register(?: (?:now|here|online|today|your (?:interest|place)|to attend|for (?:this|the) (?:event|webinar)))?|(?:book|reserve) (?:a|your|my) (?:place|seat|spot|ticket)s?|book (?:now|tickets)|(?:get |buy )?tickets|rsvp\\b.*|registration|inscr[ií]b[aeí]\\S*(?: aquí)?|inscripci(?:ón|ones)|reg[ií]str[eaá]\\S*(?: aquí)?|reserv[aeá] (?:tu|su) (?:plaza|lugar|cupo|entrada)|confirm[aeá] (?:tu|su) asistencia|(?:comprar )?entradas)\\s*:?$',
  ],
  ['calen', '^(?:(?:add|save) to (?:my |your )?calendar|(?:añadir|agregar) al? (?:mi |tu )?calendario)$'],
  ['moder chair', '^(?:(?:moderator|moderated by|chair|chaired by|modera|moderadora?)(?::.*)?|(?:moderated|chaired) by .*|modera .*)$'],
  [
    'event webin acto',
    '^(?:event details|about (?:the|this) (?:event|webinar)|detalles del (?:acto|evento)|sobre el (?:acto|evento)|(?:this is an? )?(?:hybrid|in-person|online|virtual) event)\\s*:?\\.?$',
  ],
  [
    'agend event progr sched atten how orden cómo',
    '^(?:agenda|(?:event )?program(?:me)?|schedule|attend(?:ing)? (?:in person|online|virtually)|how to (?:attend|join)|programa|orden del día|cómo asistir)\\s*:?$',
  ],
  ['venue locat where lugar dónde', '^(?:venue|location|where|lugar|dónde)\\s*:?$'],
  ['when date cuánd fecha', '^(?:when|date|date (?:and|&) time|cuándo|fecha|fecha y hora)\\s*:?$'],
  [
    'price cost admis fee preci costo coste tarif free entra',
    '^(?:price|cost|admission|fee|precio|costo|coste|tarifa|(?:free|admission free|entrada (?:libre|gratuita|general))(?:[ ,(].*)?)\\s*:?$',
  ],
]);

/** What stands in the offer of a post. */
const OFFERS = phrases([
  [
    'apply how inscr postu cómo envia',
    '^(?:apply(?: (?:now|here|online|for .{2,30}))?|how to apply|inscri(?:birme|birse|bete)(?: .{2,30})?|postul(?:ar|arme|arse|ate)(?: .{2,30})?|cómo (?:postular|inscribirse)|envi(?:ar|a) (?:tu )?(?:cv|candidatura))\\s*:?$',
  ],
  [
    'quali requi skill crite what who perfi qué',
    '^(?:(?:(?:minimum|essential|desirable|preferred|required) )?(?:qualifications|requirements|skills|criteria)|what you(?:.ll)? (?:need|bring)|who you are|requisitos(?: .{2,30})?|perfil(?: (?:requerido|buscado|del candidato))?|qué pedimos)\\s*:?$',
  ],
  [
    'respo dutie what job posit role princ funci tarea descr puest',
    '^(?:(?:key |main )?(?:responsibilities|duties)|what you(?:.ll)? do|(?:job|position) description|(?:about )?the role|(?:principales )?(?:funciones|tareas|responsabilidades)(?: .{2,30})?|descripción (?:del puesto|de la oferta)|(?:sobre )?el puesto)\\s*:?$',
  ],
  [
    'salar compe remun offer pay suel sueld retri ofrec condi',
    '^(?:salary(?: range)?|compensation|remuneration|(?:what )?we offer|pay and benefits|salario|sueldo|remuneración|retribución|(?:qué )?(?:se ofrece|ofrecemos)|condiciones(?: laborales)?)\\s*:?$',
  ],
  [
    'full part emplo contr job closi jorna tipo vacan fecha',
    '^(?:full[- ]time|part[- ]time|(?:employment|contract|job) type|closing date|jornada(?: (?:completa|parcial))?|tipo de contrato|vacantes|fecha límite)\\s*:?$',
  ],
]);

/** What stands around a player of episodes. */
const EPISODES = phrases([
  [
    'apple spoti googl pocke overc castb ivoox deeze amazo youtu stitc podbe rss',
    '^(?:(?:listen|subscribe|follow|escucha|escúchalo|suscríbete) (?:on|in|en|a) )?(?:apple podcasts?|spotify|google podcasts?|pocket ?casts|overcast|castbox|ivoox|deezer|amazon music|youtube music|stitcher|podbean|rss(?: feed)?)$',
  ],
  [
    'downl desca liste play escuc repro',
    '^(?:(?:download|descargar)(?: (?:the |el )?(?:mp3|audio|episode|episodio))?|(?:listen|play|escuchar?|reproducir)(?: (?:now|ahora|(?:to )?(?:the |this |el |este )?(?:episode|episodio)))?)(?: [(·|].*)?$',
  ],
  [
    'episo show chapt times notas capít minut',
    '^(?:in this episode|on this episode|(?:show|episode) notes|chapters|timestamps|en este episodio|notas del (?:episodio|programa)|capítulos|minutaje)\\s*:?$',
  ],
  [
    'hoste prese host hosts guest condu invit',
    '^(?:(?:hosted|presented) by|hosts?:|guests?:|(?:conduce|presenta|conducen|presentan)(?: |:)|(?:conducido|presentado) por|invitad[oa]s?:)',
  ],
  ['show podca progr pódca', '^(?:about (?:the|this) (?:show|podcast|program(?:me)?)|sobre (?:el|este) (?:programa|p[oó]dcast))$'],
  [
    'episo',
    '^(?:(?:more|all|other|latest|recent|previous|past|earlier|related|más|otros|todos los|últimos) (?:episodes|episodios)\\b.*|episodes|episodios(?: anteriores)?)$',
  ],
  ['trans', '\\btranscript\\b.* (?:not|un)(?: yet)? ?available|\\btranscripción\\b.*\\bno (?:está )?disponible'],
  [
    'seaso tempo s episo ep e',
    '^(?:(?:season|temporada|s\\.?) ?\\d+.{1,4}(?:episode|episodio|ep?\\.?) ?\\d+|(?:episode|episodio|ep\\.?) (?:no\\.? ?|n\\.?º ?|#)?\\d+)(?:\\W.*)?$',
  ],
]);

/** What stands in a forecast of the weather. */
const FORECAST = phrases([
  ['today tonig tomor hoy esta mañan', '^(?:today|tonight|tomorrow|hoy|esta noche|mañana)\\s*:?$'],
  ['outlo exten persp próxi day días', '^(?:outlook|extended forecast|perspectiva|próximos días|\\d+[- ](?:day|días))\\b.{0,40}$'],
  ['', '^-?\\d{1,2} ?°'],
  ['wind winds vient humid humed uv índic', '^(?:wind|viento|humidity|humedad|uv index|índice uv)s?\\b.{0,20}$'],
  ['sunri sunse salid puest', '^(?:sunrise|sunset|salida del sol|puesta del sol)\\b.{0,20}$'],
  ['feels sensa chanc proba', '^(?:feels like|sensación(?: térmica)?|chance of rain|probabilidad de (?:lluvia|precipitación))\\b.{0,20}$'],
]);

/** What stands around the first post of a forum's thread. */
const POSTS = phrases([
  [
    'joine regis membe join se ingre miemb',
    '^(?:joined|registered|member since|join date|registrad[oa](?: el)?|se unió(?: el)?|ingreso|miembro desde)\\s*:',
  ],
  ['posts messa mensa respu', '^(?:posts|messages|mensajes|respuestas)\\s*: ?[\\d.,]+$|^(?:posts|mensajes)$'],
  [
    'reply respo quote multi post conte citar',
    '^(?:(?:reply|respond) (?:with quote|to this topic)|quote|multiquote|post (?:a )?reply|(?:responder|contestar)(?: (?:citando|con cita|al tema))?|citar)$',
  ],
  [
    'topic threa tema back volve arrib',
    '^(?:(?:view )?(?:previous|next) (?:topic|thread)|(?:ver )?tema (?:anterior|siguiente)|(?:new|nuevo) (?:topic|tema)|back to top|(?:volver )?arriba)$',
  ],
  ['poste post publi envia asunt', '^(?:posted|post subject|publicado|enviado|asunto)\\s*: .*|\\b(?:post subject|asunto): '],
  ['re rv ', '^(?:re|rv): \\S|^#\\d{1,4}$'],
]);

/** What labels are told by: a test holds that the words of each rule are in all that it finds. */
export const GUARDED: readonly Phrases[] = [INVITES, OFFERS, EPISODES, FORECAST, POSTS];

/** The page holds posts of several people. @param labels as `labelsAmong` finds them before the text and right behind its beginning */
export const isThread = (labels: readonly string[]): boolean => hasKinds(labels, POSTS);

/** The page invites to something. @param labels as `labelsAmong` finds them */
export const isEvent = (labels: readonly string[]): boolean => hasKinds(labels, INVITES);

/** The page offers a post. @param labels as `labelsAmong` finds them */
export const isOfferOfPost = (labels: readonly string[]): boolean => hasKinds(labels, OFFERS);

/** The page tells the weather to come. @param labels as `labelsAmong` finds them */
export const isForecast = (labels: readonly string[]): boolean => hasKinds(labels, FORECAST);

/** Over what was said in an episode, word by word. */
const TRANSCRIPT = /^(?:full |read the |lea la )?(?:transcript|transcripción)\b.{0,20}$/i;

/** The page is about an episode, and does not write down what was said in it. @param blocks those behind its headline, with their labels */
export const isEpisode = (blocks: readonly RawBlock[], labels: readonly string[]): boolean =>
  hasKinds(labels, EPISODES) && !blocks.some((block) => block.box.heading > 0 && TRANSCRIPT.test(lineOf(block)));

const hasKinds = (labels: readonly string[], kinds: Phrases): boolean =>
  new Set(labels.flatMap((label) => kinds.found(label))).size >= FEWEST_KINDS;

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
