/** Lines in which the site speaks to its readers, or of itself: invitations, legal lines, what stands where a post of another site would be. */
import { lineOf, type RawBlock } from './boxes.ts';
import { atBeginning, type Phrases, phrases, type Rule } from './phrases.ts';

const LONGEST = 300;
const LONGEST_DISCLAIMER = 700;

/** Of a line in lower case; none of them counts inside what somebody is quoted with. */
const CALLS: readonly Rule[] = [
  [
    'app inbox sign',
    '\\b(?:download|get|install) (?:our|the) (?:[\\w-]+ ){0,3}app\\b|\\b(?:in|to) your inbox\\b|\\bsign up(?:,|\\.|!|$| for (?:free|our|the)\\b| today\\b)',
  ],
  [
    'subsc suppo donat',
    '\\bsubscribe (?:to (?:our|the)|today|for)\\b|\\bsupport (?:our|independent) (?:journalism|reporting|work)\\b|\\bdonate (?:now|today|here)\\b',
  ],
  [
    'donat gift becom notif',
    '\\bmake a (?:donation|gift)(?: (?:today|now|here))?[.!]?$|\\bbecome a (?:member|subscriber|supporter) (?:today|now|here)\\b|\\bturn on notifications\\b',
  ],
  [
    'helpf usefu shop buy',
    '^was this (?:page|article|story|answer|information) (?:helpful|useful)|^(?:shop|buy) (?:our|the|these) (?:[\\w-]+ )?(?:favou?rites|picks|looks?|collection)\\b',
  ],
  [
    'desca recib',
    '\\bdescarg(?:a|á|ue|ar) (?:[\\wáéíóúñ]+ ){0,6}(?:app|aplicación)(?![\\wáéíóúñ])|\\brecib(?:e|a|í|ir|irás) (?:notificaciones|[^.]{0,40}\\ben (?:tu|su) (?:correo|bandeja|buzón))',
  ],
  [
    'suscr corre email mail donac donat socio socia miemb doná dona done',
    '\\bsuscr[ií]b(?:ete|ase|ite)(?![\\wáéíóúñ])|\\bdej[aeá] (?:tu|su) (?:correo|e-?mail)\\b|\\b(?:haz(?:te)?|hacé|hacete) (?:una donación|un donativo|soci[oa]|miembro)(?![\\wáéíóúñ])|\\b(?:doná|dona|done) (?:ahora|aquí|hoy)',
  ],
  [
    'liste tune email mail brows',
    'you can (?:now )?listen to (?:our|this|the)\\b|\\b(?:listen (?:to us|live)|tune in to us) (?:on|at)\\b|^tune in (?:on|at|every|to)\\b|^reading this (?:in|by) (?:your )?e-?mail\\b|\\bview (?:it|this e?-?mail) in (?:your|a) browser\\b',
  ],
  [
    'escuc escúc sinto corre naveg',
    '\\besc[uú]ch(?:anos|enos) (?:en|por|todos|cada|de)\\b|^sintoniza|\\bsinton[ií]zanos\\b|\\b(?:ahora )?puedes? escuchar (?:nuestr|est[ea] (?:art|not))|^¿(?:lees|lee|estás leyendo|está leyendo) esto (?:en|por) (?:tu |su |el )?correo\\b|\\bver (?:este correo )?en (?:tu|su|el) navegador\\b',
  ],
  [
    'write send email reach escrí whats',
    '\\b(?:write|send (?:it|them|tips)|email us|reach us)(?: (?:to us|securely))? (?:to|at) \\S+@\\w|\\bescríb(?:enos|anos|e|a) (?:a|al correo) \\S+@\\w|\\b(?:m[áa]nd[aá]|env[íi][aá])(?:l[oae]s?|nos(?:l[oae]s?)?) (?:[\\wáéíóú]+ ){0,3}(?:al?|por|nuestro) (?:[\\wáéíóú]+ ){0,3}whatsapp\\b|\\bya est(?:á|amos) en whatsapp\\b',
  ],
  [
    'trans tradu',
    '^th(?:is|e) (?:transcript|translation)(?: (?:was|is|has been))? .{0,30}(?:automat|by (?:a )?(?:machine|software))|^(?:esta|la) (?:transcripción|traducción)(?: (?:fue|es|ha sido|se))? .{0,30}(?:automátic|por (?:una )?máquina)',
  ],
  [
    'episo podca newsl show submi contr comme consi pódca bolet progr',
    '^this (?:episode|podcast|newsletter|show) (?:contains|is (?:sponsored|supported|brought)|may contain)\\b|\\bif you would like to (?:submit|contribute|comment)\\b|\\bconsidered for publication\\b|^este (?:episodio|pódcast|podcast|boletín|programa) (?:contiene|está patrocinado|cuenta con el (?:apoyo|patrocinio)|puede contener)\\b',
  ],
  [
    'break devel refre actua desar recar',
    '^this (?:is a )?(?:breaking|developing) (?:news )?story\\b.*\\b(?:updated|follow|shortly)\\b|\\brefresh (?:the|this) page\\b|^esta (?:noticia|información|nota) (?:se |está |será )+(?:actualiz|siendo actualizada|en desarrollo)|\\b(?:actualic[ea]|recargu?[ea]) (?:la|esta) página\\b',
  ],
  [
    'trans',
    '\\btranscripts?\\b[^.]{0,80}\\b(?:may vary|errors|rush deadline|lightly edited)\\b|\\btranscripci(?:ón|ones)\\b[^.]{0,80}\\b(?:errores|puede(?:n)? variar)\\b',
  ],
  [
    'corre buzón bande email mail',
    '\\b(?:en|a) tu (?:correo|buzón|bandeja de entrada|e-?mail)(?![\\wáéíóúñ])|\\bcada [\\wáéíóú]+ en su (?:correo|buzón)(?![\\wáéíóúñ])|\\b(?:every|each) (?:\\w+ )?(?:morning|evening|day|week\\w*|\\w+day) (?:by|in your) e-?mail\\b',
  ],
  ['spam write escrí', '\\bno spam\\b|\\bsin spam\\b|\\bwrite to us and\\b|\\b(?:escríbenos|escríbanos) y\\b'],
  [
    'audio voice voz recor graba lectu',
    '^(?:this|est[ea]) (?:audio|voice|voz|recording|grabación|lectura)\\b[^.]{0,20} (?:generated|produced|created|generad[oa]|cread[oa]|producid[oa]) [^.]{0,30}(?:\\bai\\b|artificial)',
  ],
  [
    'produ suppo made funde repor inves nota traba ensay artíc proye serie',
    '^this (?:story|article|report|project|series|investigation|reporting) (?:was|is) (?:produced|supported|made possible|funded)\\b[^.]{0,30} (?:by|with|through)\\b|^est[ea] (?:reportaje|investigación|nota|trabajo|ensayo|artículo|proyecto|serie) [^.]{0,60}(?:financiad[oa] por|con (?:el )?apoyo de)(?![\\wáéíóúñ])',
  ],
  [
    'subsc gift regal',
    '\\bbenefit (?:for|of) (?:[\\w-]+ ){0,5}subscribers\\b|\\bgift (?:articles?|links?) (?:to|each|per|a|every|this)\\b|\\bart[ií]culos? (?:de|para) regal(?:o|ar) (?:al|cada|por|este)\\b',
  ],
  [
    'dispo usuar modal devic user',
    '^(?=.*\\b(?:dispositivo|usuario|modalidad)\\b).*\\btu (?:cuenta|suscripción)\\b|^(?=.*\\b(?:device|user)\\b).*\\byour (?:account|subscription)\\b',
  ],
  [
    'apoya apoyá sido fue resul sirvi acept notif',
    '\\bapoy[aá] (?:nuestro|el) (?:periodismo|trabajo)\\b|^¿?(?:te|le) (?:ha sido|fue|resultó|ha resultado|sirvió) (?:útil|est[ae])|^he leído y acepto\\b|^activ[aáe] las notificaciones',
  ],
];
/** Where a post or a film of another site is shown, or would be. */
const EMBEDS = atBeginning([
  [
    'youtu insta faceb twitt tikto threa teleg x',
    '(?:view|see|watch|ver|mira) [^.]{0,40}\\b(?:on|en) (?:youtube|instagram|facebook|twitter|tiktok|threads|telegram|x)\\b',
  ],
  [
    'share publi avail dispo',
    '(?:a (?:post|video) shared by|una publicación (?:compartida|de)) |(?:this|est[ea]) (?:content|video|post|contenido|vídeo|publicación) (?:is not|isn.t|no está) (?:available|disponible)',
  ],
  [
    'loadi carga live señal trans',
    '(?:loading|cargando)(?: [\\wáéíóúñ]+){0,3} ?(?:\\.\\.\\.|…)$|(?:watch|ver|mira)(?: (?:la|el|our|the))? (?:live|señal|transmisión)\\b.{0,20}$',
  ],
  ['javas', '(?:please )?(?:enable|turn on) javascript|(?:activa|habilit[ae]|active) javascript'],
]);
const LEGAL: readonly Rule[] = [
  ['c copyr reser', '^(?:\\(c\\) |copyright (?:©|\\(c\\)|\\d{4}))|\\ball rights reserved\\b|\\btodos los derechos reservados\\b'],
  [
    'repro repub',
    '^(?:queda )?prohibida (?:su|la) reproducción|\\bpued[ae]n? reproducirse\\b|\\bse (?:autoriza|permite) (?:la|su) reproducción\\b|^(?:this|the|our) .*\\bmay be (?:freely )?(?:reproduced|republished)\\b',
  ],
];
/** Of prints, archives and offices: where a text first stood, and for whom it is sent. */
const ORIGINS = atBeginning([
  [
    'find read print url cite citar keywo palab doi',
    '(?:find|read) this (?:article|story) (?:online )?at\\b|printed from\\b|(?:source )?url: |(?:how to )?cite this (?:article|essay|paper)|c[oó]mo citar\\b|keywords?: |palabras clave: |doi: ?10',
  ],
  ['recup consu retri acces', '.{10,}\\b(?:recuperado|consultado|retrieved|accessed)(?: (?:de|from|el|on))?:? (?:[^:]{0,30} )?https?:'],
  [
    'digit origi occas',
    'this is a digiti[sz]ed version of|see the (?:article|story) in its original context|occasionally the digiti[sz]ation',
  ],
  [
    'edite abrid short versi extra',
    'this is an (?:edited|abridged|shortened) (?:version|extract)\\b|est[ea] es una? (?:versión|extracto) (?:abreviad|editad|resumid)[oa]\\b',
  ],
  [
    'appea publi ran apare',
    'this (?:article|story|essay|piece|review|column) (?:also )?(?:appears|appeared|was published|ran) in|est[ea] (?:artículo|texto|ensayo|reportaje|reseña|columna) (?:apareció|aparece|se publicó|fue publicad[oa]) (?:en|originalmente)',
  ],
  [
    'versi immed conta offic inqui enqui',
    'a version of this (?:article|story|essay|column|editorial) (?:also )?(?:appears|appeared|was published|ran) in|for immediate release\\b|(?:press|media) (?:contacts?|office|inquiries|enquiries)(?:[:.]|$| for )',
  ],
  [
    'desde digit apare publi',
    '(?:art[ií]culo|nota)? ?impres[oa] desde|esta es una (?:versión|copia) digitalizada|una versión de este (?:artículo|texto|ensayo) (?:apareció|se publicó|fue publicada)',
  ],
  ['inmed conta', 'para (?:su )?(?:publicación|difusión) inmediata|contactos? (?:de|para(?: la)?) (?:prensa|medios)\\b'],
]);
/** Whose the opinions are, and what the site does not answer for: also in longer lines. */
const DISCLAIMERS = phrases([
  [
    'respo views opini solel',
    '\\bsolely responsible for (?:all|this|its) content|\\bes (?:la )?únic[oa] responsable (?:de|del) (?:todo el |este )?contenido|\\bnot responsible for the content of (?:external|other|linked)|\\b(?:views|opinions)[^.]{0,80} (?:are|as) (?:solely )?those of the authors?\\b|\\bsolely those of the author',
  ],
  [
    'respo opini',
    '\\bno se (?:hace responsable|responsabiliza) (?:del contenido|de(?: las)? opiniones|por (?:el|los) contenidos?)|\\bopiniones[^.]{0,80} (?:responsabilidad (?:exclusiva )?de|exclusivas? de)',
  ],
  [
    'neces',
    '\\b(?:do|does) not necessarily (?:reflect|represent) the (?:views|opinions|position)|\\bno (?:refleja|representa)n? necesariamente (?:la|las|el)',
  ],
]);
/** What a wire changed since it last sent the story. */
const WIRE = /^\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|releads?|agrega|añade|actualiza|corrige|repite|amplía)\b[^()]*\)$/;
const QUOTED = /[“”"«»]/;

const PHRASES = phrases([...CALLS, ...EMBEDS, ...LEGAL, ...ORIGINS]);

/** What such lines are told by: a test holds that the words of each rule are in all that it finds. */
export const GUARDED: readonly Phrases[] = [DISCLAIMERS, PHRASES];

/** True for a line of the site's own. */
export function isSiteLine(block: RawBlock): boolean {
  if (block.chars > LONGEST_DISCLAIMER) return false;
  const text = lineOf(block).toLowerCase();
  if (text.includes('<iframe ')) return true;
  return (DISCLAIMERS.found(text).length > 0 || (block.chars <= LONGEST && isCall(text))) && !QUOTED.test(text);
}

const isCall = (text: string): boolean =>
  text.startsWith('©') || (text.startsWith('(') && WIRE.test(text)) || PHRASES.found(text).length > 0;
