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
    'descarg(?:a|ue|ar) (?:[\\wáéíóúñ]+ ){0,6}(?:app|aplicación)(?![\\wáéíóúñ])|\\brecib(?:e|a|ir|irás) (?:notificaciones|[^.]{0,40}\\ben (?:tu|su) (?:correo|bandeja|buzón))',
    'suscr[ií]b(?:ete|ase)(?![\\wáéíóúñ])|\\bdej[ae] (?:tu|su) correo\\b|\\bhaz(?:te)? (?:una donación|un donativo|soci[oa]|miembro)(?![\\wáéíóúñ])|\\b(?:dona|done) (?:ahora|aquí|hoy)',
    '\\bapoya (?:nuestro|el) (?:periodismo|trabajo)\\b|^¿?(?:te|le) (?:ha sido|fue|resultó|ha resultado|sirvió) (?:útil|est[ae])|^he leído y acepto\\b|^activa las notificaciones',
  ].join('|'),
);
/** Where a post or a film of another site is shown, or would be. */
const EMBEDS = new RegExp(
  `^(?:${[
    '(?:view|see|watch|ver|mira) [^.]{0,40}\\b(?:on|en) (?:youtube|instagram|facebook|twitter|tiktok|threads|telegram|x)\\b',
    '(?:a (?:post|video) shared by|una publicación (?:compartida|de)) |(?:this|est[ea]) (?:content|video|post|contenido|vídeo|publicación) (?:is not|isn.t|no está) (?:available|disponible)',
    '(?:please )?(?:enable|turn on) javascript|(?:activa|habilit[ae]|active) javascript',
  ].join('|')})`,
);
const LEGAL =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\b|\btodos los derechos reservados\b|^(?:queda )?prohibida (?:su|la) reproducción/;
/** Whose the opinions are, and what the site does not answer for. */
const DISCLAIMERS = new RegExp(
  [
    '\\bnot responsible for the content of (?:external|other|linked)|\\b(?:views|opinions)[^.]{0,80} (?:are|as) (?:solely )?those of the authors?\\b|\\bsolely those of the author',
    '\\bno se (?:hace responsable|responsabiliza) (?:del contenido|de(?: las)? opiniones|por (?:el|los) contenidos?)|\\bopiniones[^.]{0,80} (?:responsabilidad (?:exclusiva )?de|exclusivas? de)',
    '\\b(?:do|does) not necessarily (?:reflect|represent) the (?:views|opinions|position)|\\bno (?:refleja|representa)n? necesariamente (?:la|las|el)',
  ].join('|'),
);
/** What a wire changed since it last sent the story. */
const WIRE = /^\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|releads?|agrega|añade|actualiza|corrige|repite|amplía)\b[^()]*\)$/;
const QUOTED = /[“”"«»]/;

/** True for a line of the site's own. */
export function isSiteLine(block: RawBlock): boolean {
  if (block.chars > LONGEST_DISCLAIMER) return false;
  const text = lineOf(block).toLowerCase();
  if (QUOTED.test(text)) return false;
  if (DISCLAIMERS.test(text)) return true;
  return block.chars <= LONGEST && [CALLS, EMBEDS, LEGAL, WIRE].some((kind) => kind.test(text));
}
