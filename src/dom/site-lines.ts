/** Lines in which the site speaks to its readers, or of itself: invitations, legal lines, what stands where a post of another site would be. */
import { lineOf, type RawBlock } from './boxes.ts';

const LONGEST = 300;
const LONGEST_DISCLAIMER = 700;

/** Of a line in lower case; none of them counts inside what somebody is quoted with. */
const CALLS = new RegExp(
  [
    '\\b(?:download|get|install) (?:our|the) (?:[\\w-]+ ){0,3}app\\b|\\b(?:in|to) your inbox\\b|\\bsign up(?:,|\\.|!|$| for (?:free|our|the)\\b| today\\b)',
    '\\bsubscribe (?:to (?:our|the)|today|for)\\b|\\bsupport (?:our|independent) (?:journalism|reporting|work)\\b|\\bdonate (?:now|today|here)\\b',
    '\\bmake a (?:donation|gift)(?: (?:today|now|here))?[.!]?$|\\bbecome a (?:member|subscriber|supporter) (?:today|now|here)\\b|\\bturn on notifications\\b',
    '^was this (?:page|article|story|answer|information) (?:helpful|useful)|^(?:shop|buy) (?:our|the|these) (?:[\\w-]+ )?(?:favou?rites|picks|looks?|collection)\\b',
    'descarg(?:a|á|ue|ar) (?:[\\wáéíóúñ]+ ){0,6}(?:app|aplicación)(?![\\wáéíóúñ])|\\brecib(?:e|a|í|ir|irás) (?:notificaciones|[^.]{0,40}\\ben (?:tu|su) (?:correo|bandeja|buzón))',
    'suscr[ií]b(?:ete|ase|ite)(?![\\wáéíóúñ])|\\bdej[aeá] (?:tu|su) (?:correo|e-?mail)\\b|\\b(?:haz(?:te)?|hacé|hacete) (?:una donación|un donativo|soci[oa]|miembro)(?![\\wáéíóúñ])|\\b(?:doná|dona|done) (?:ahora|aquí|hoy)',
    'you can (?:now )?listen to (?:our|this|the)\\b|\\b(?:listen (?:to us|live)|tune in to us) (?:on|at)\\b|^tune in (?:on|at|every|to)\\b|^reading this (?:in|by) (?:your )?e-?mail\\b|\\bview (?:it|this e?-?mail) in (?:your|a) browser\\b',
    '\\besc[uú]ch(?:anos|enos) (?:en|por|todos|cada|de)\\b|^sintoniza|\\bsinton[ií]zanos\\b|\\b(?:ahora )?puedes? escuchar (?:nuestr|est[ea] (?:art|not))|^¿(?:lees|lee|estás leyendo|está leyendo) esto (?:en|por) (?:tu |su |el )?correo\\b|\\bver (?:este correo )?en (?:tu|su|el) navegador\\b',
    '\\b(?:write|send (?:it|them|tips)|email us|reach us)(?: (?:to us|securely))? (?:to|at) \\S+@\\w|\\bescríb(?:enos|anos|e|a) (?:a|al correo) \\S+@\\w|\\b(?:m[áa]nd[aá]|env[íi][aá])(?:l[oae]s?|nos(?:l[oae]s?)?) (?:[\\wáéíóú]+ ){0,3}(?:al?|por|nuestro) (?:[\\wáéíóú]+ ){0,3}whatsapp\\b|\\bya est(?:á|amos) en whatsapp\\b',
    '^th(?:is|e) (?:transcript|translation)(?: (?:was|is|has been))? .{0,30}(?:automat|by (?:a )?(?:machine|software))|^(?:esta|la) (?:transcripción|traducción)(?: (?:fue|es|ha sido|se))? .{0,30}(?:automátic|por (?:una )?máquina)',
    '^this (?:episode|podcast|newsletter|show) (?:contains|is (?:sponsored|supported|brought)|may contain)\\b|\\bif you would like to (?:submit|contribute|comment)\\b|\\bconsidered for publication\\b|^este (?:episodio|pódcast|podcast|boletín|programa) (?:contiene|está patrocinado|cuenta con el (?:apoyo|patrocinio)|puede contener)\\b',
    '^this (?:is a )?(?:breaking|developing) (?:news )?story\\b.*\\b(?:updated|follow|shortly)\\b|\\brefresh (?:the|this) page\\b|^esta (?:noticia|información|nota) (?:se |está |será )+(?:actualiz|siendo actualizada|en desarrollo)|\\b(?:actualic[ea]|recargu?[ea]) (?:la|esta) página\\b',
    '\\btranscripts?\\b[^.]{0,80}\\b(?:may vary|errors|rush deadline|lightly edited)\\b|\\btranscripci(?:ón|ones)\\b[^.]{0,80}\\b(?:errores|puede(?:n)? variar)\\b',
    '\\b(?:en|a) tu (?:correo|buzón|bandeja de entrada|e-?mail)(?![\\wáéíóúñ])|\\bcada [\\wáéíóú]+ en su (?:correo|buzón)(?![\\wáéíóúñ])|\\b(?:every|each) (?:\\w+ )?(?:morning|evening|day|week\\w*|\\w+day) (?:by|in your) e-?mail\\b',
    '\\bno spam\\b|\\bsin spam\\b|\\bwrite to us and\\b|\\b(?:escríbenos|escríbanos) y\\b',
    '^(?:this|est[ea]) (?:audio|voice|voz|recording|grabación|lectura)\\b[^.]{0,20} (?:generated|produced|created|generad[oa]|cread[oa]|producid[oa]) [^.]{0,30}(?:\\bai\\b|artificial)',
    '^this (?:story|article|report|project|series|investigation|reporting) (?:was|is) (?:produced|supported|made possible|funded)\\b[^.]{0,30} (?:by|with|through)\\b|^est[ea] (?:reportaje|investigación|nota|trabajo|ensayo|artículo|proyecto|serie) [^.]{0,60}(?:financiad[oa] por|con (?:el )?apoyo de)(?![\\wáéíóúñ])',
    '\\bbenefit (?:for|of) (?:[\\w-]+ ){0,5}subscribers\\b|\\bgift (?:articles?|links?) (?:to|each|per|a|every|this)\\b|\\bart[ií]culos? (?:de|para) regal(?:o|ar) (?:al|cada|por|este)\\b',
    '^(?=.*\\b(?:dispositivo|usuario|modalidad)\\b).*\\btu (?:cuenta|suscripción)\\b|^(?=.*\\b(?:device|user)\\b).*\\byour (?:account|subscription)\\b',
    '\\bapoy[aá] (?:nuestro|el) (?:periodismo|trabajo)\\b|^¿?(?:te|le) (?:ha sido|fue|resultó|ha resultado|sirvió) (?:útil|est[ae])|^he leído y acepto\\b|^activ[aáe] las notificaciones',
  ].join('|'),
);
/** Where a post or a film of another site is shown, or would be. */
const EMBEDS = new RegExp(
  `^(?:${[
    '(?:view|see|watch|ver|mira) [^.]{0,40}\\b(?:on|en) (?:youtube|instagram|facebook|twitter|tiktok|threads|telegram|x)\\b',
    '(?:a (?:post|video) shared by|una publicación (?:compartida|de)) |(?:this|est[ea]) (?:content|video|post|contenido|vídeo|publicación) (?:is not|isn.t|no está) (?:available|disponible)',
    '(?:loading|cargando)(?: [\\wáéíóúñ]+){0,3} ?(?:\\.\\.\\.|…)$|(?:watch|ver|mira)(?: (?:la|el|our|the))? (?:live|señal|transmisión)\\b.{0,20}$',
    '(?:please )?(?:enable|turn on) javascript|(?:activa|habilit[ae]|active) javascript',
  ].join('|')})`,
);
const LEGAL =
  /^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\b|\btodos los derechos reservados\b|^(?:queda )?prohibida (?:su|la) reproducción|\bpued[ae]n? reproducirse\b|\bse (?:autoriza|permite) (?:la|su) reproducción\b|^(?:this|the|our) .*\bmay be (?:freely )?(?:reproduced|republished)\b/;
/** Whose the opinions are, and what the site does not answer for. */
const DISCLAIMERS = new RegExp(
  [
    '\\bsolely responsible for (?:all|this|its) content|\\bes (?:la )?únic[oa] responsable (?:de|del) (?:todo el |este )?contenido|\\bnot responsible for the content of (?:external|other|linked)|\\b(?:views|opinions)[^.]{0,80} (?:are|as) (?:solely )?those of the authors?\\b|\\bsolely those of the author',
    '\\bno se (?:hace responsable|responsabiliza) (?:del contenido|de(?: las)? opiniones|por (?:el|los) contenidos?)|\\bopiniones[^.]{0,80} (?:responsabilidad (?:exclusiva )?de|exclusivas? de)',
    '\\b(?:do|does) not necessarily (?:reflect|represent) the (?:views|opinions|position)|\\bno (?:refleja|representa)n? necesariamente (?:la|las|el)',
  ].join('|'),
);
/** Of prints, archives and offices: where a text first stood, and for whom it is sent. */
const ORIGINS = new RegExp(
  `^(?:${[
    '(?:find|read) this (?:article|story) (?:online )?at\\b|printed from\\b|(?:source )?url: |(?:how to )?cite this (?:article|essay|paper)|c[oó]mo citar\\b|.{10,}\\b(?:recuperado|consultado|retrieved|accessed)(?: (?:de|from|el|on))?:? (?:[^:]{0,30} )?https?:|keywords?: |palabras clave: |doi: ?10|this is a digiti[sz]ed version of|see the (?:article|story) in its original context|occasionally the digiti[sz]ation',
    'this is an (?:edited|abridged|shortened) (?:version|extract)\\b|est[ea] es una? (?:versión|extracto) (?:abreviad|editad|resumid)[oa]\\b',
    'this (?:article|story|essay|piece|review|column) (?:also )?(?:appears|appeared|was published|ran) in|est[ea] (?:artículo|texto|ensayo|reportaje|reseña|columna) (?:apareció|aparece|se publicó|fue publicad[oa]) (?:en|originalmente)',
    'a version of this (?:article|story|essay|column|editorial) (?:also )?(?:appears|appeared|was published|ran) in|for immediate release\\b|(?:press|media) (?:contacts?|office|inquiries|enquiries)(?:[:.]|$| for )',
    '(?:art[ií]culo|nota)? ?impres[oa] desde|esta es una (?:versión|copia) digitalizada|una versión de este (?:artículo|texto|ensayo) (?:apareció|se publicó|fue publicada)',
    'para (?:su )?(?:publicación|difusión) inmediata|contactos? (?:de|para(?: la)?) (?:prensa|medios)\\b',
  ].join('|')})`,
);
/** What a wire changed since it last sent the story. */
const WIRE = /^\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|releads?|agrega|añade|actualiza|corrige|repite|amplía)\b[^()]*\)$/;
const QUOTED = /[“”"«»]/;

/**
 * One of these is in every line that the patterns above find, or begins it. Those patterns are the dearest to make of all; on many pages
 * no line asks for them.
 */
const HOLD = new RegExp(
  [
    'app|inbox|sign up|sub?scr|support|don[aáe]|notif|become a|make a|descarg|recib|correo|mail|soci[oa]|miembro|listen|tune in|browser|navegador|esc[uú]ch|sinton|@|whatsapp|transcri|translation|traducci',
    'if you would|considered for|breaking|developing|refresh|actualic|recarg|buzón|bandeja|spam|write to us|escríb|gift|regal|your acc|tu cuenta|apoy|shared by|javascript|rights|derechos|prohibid|reprod|republ',
    'respons|those of|opinion|necess?ar|https?:|url: |cite this|citar|contact',
    '^(?:th[ei]s? |est[ea] |la t|was |shop |buy |reading |¿?[tl]e |he le|activ|view|see |watch|ver |mira|una |load|carg|©|\\(|copy|queda|find|read |print|source|how to|keyw|palabras|doi|occas|a v|a p|for imm|press |media |(?:art[ií]culo|nota)? ?impres|para |haz|hac[eé])',
  ].join('|'),
);

const KINDS = [CALLS, EMBEDS, LEGAL, ORIGINS, WIRE];

/** What such lines are told by: a test holds that none is missed. */
export const GUARDED = { hold: HOLD, kinds: [DISCLAIMERS, ...KINDS] };

/** True for a line of the site's own. */
export function isSiteLine(block: RawBlock): boolean {
  if (block.chars > LONGEST_DISCLAIMER) return false;
  const text = lineOf(block).toLowerCase();
  if (text.includes('<iframe ')) return true;
  if (!HOLD.test(text) || QUOTED.test(text)) return false;
  if (DISCLAIMERS.test(text)) return true;
  return block.chars <= LONGEST && KINDS.some((kind) => kind.test(text));
}
