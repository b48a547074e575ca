/** Lines that only name who made an article or helped, and from where. */
import { forLetters } from './alphabets.ts';
import type { RawBlock } from './boxes.ts';

const LONGEST = 260;

/** Who writes, films, records; in what stands before "by", "de" or a colon. */
const WORK = [
  '(?:Words|Text|Story|Photos?|Photographs|Photography|Pictures|Illustrations?|Graphics?|Video|(?:Theme |Original )?[Mm]usic|Sound(?: design)?|Research|Fact[- ]check(?:ing|ed)?',
  'Written|Reported|Edited|Produced|Hosted|Presented|Mixed|Recorded|Engineered|Compiled|Translated|Translation|Production|Editing)(?: and [\\p{L}]+)? by:?',
];
const WORK_ES = [
  '(?:Textos?|Fotos?|Fotograf[ií]as?|Ilustraci(?:ón|ones)|V[ií]deo|Gr[aá]ficos?|Guion|M[uú]sica|Sonido|Producción|Edición|Conducción|Realización|Redacción|Traducción|Verificación)(?: y [\\p{L}]+)?(?: de| por|:)',
  '(?:Escrit|Editad|Producid|Presentad|Grabad|Traducid|Conducid|Realizad)[oa] por:?',
];
/** Classes of all alphabets are dear to make: most lines are known not to name anybody before those are asked. */
const MAKERS_BEGIN =
  /^(?:[A-ZÁÉÍÓÚ][\wáéíóúñ-]*(?: (?:[\wáéíóúñ-]+ ){0,3}(?:by|de|por)\b|:)|B[Yy] |P(?:or|OR) |(?:T[ií]tulo del )?[Aa]utora?,)/;
/** Who made it, and nothing else: "By Ana Lima and Leo Brandt", "Fotografías de Ana Lima". */
const MAKERS = forLetters(
  `^(?:${[...WORK, ...WORK_ES, 'B[Yy]|P(?:or|OR)|(?:T[ií]tulo del )?[Aa]utora?'].join('|')})(?:,? (?:[\\p{Lu}][\\p{L}.’'-]*|and|the|to|for|in|from|y|e|de|del|en|desde|la|los|van|von|da|dos|corresponsal|correspondent|enviad[oa]|especial)){2,}$`,
);
/** Between two such lines in one block; initials end with a full stop too. */
const BETWEEN = forLetters(String.raw`(?<=[\p{Ll}]{2})\.\s*|\s*[|;]\s*`);

const NAMES =
  "(?:(?:The |L[oa]s? )?(?:periodistas? (?:de )?)?(?:[\\p{Lu}][\\p{L}.’'-]*,? (?:(?:and|y|e|in|at|en|del?|la|writers?|reporters?|correspondents?|producers?|editors?|journalists?|staff|corresponsal(?:es)?) ){0,2}){1,14})";
/** No line of whoever reported begins otherwise. */
const REPORTING_BEGINS = /^(?:Additional r|R)eporting |^Con inf/;
const REPORTING = forLetters(
  '^(?:(?:Additional r|R)eporting (?:was |is )?(?:contributed )?by [\\p{Lu}]|Con informaci[oó]n de (?:[\\p{Lu}]|(?:las |otras )?agencias))(?!.* (?:that|que) )',
);
/** In every line that says who helped. */
const HELPERS_SAY =
  / (?:contribut|contribuy|reported (?:from|to|in|across) |travell?ed (?:to|in|from|across) |viaj(?:ó|aron) a |colabor(?:ó|aron) |inform(?:ó|aron) desde)/;
/** Who helped, and from where: "Ana Lima contributed reporting from Sellan." */
const HELPERS = forLetters(
  `^(?:${NAMES}(?:(?:also )?contributed (?:reporting|to this|from [\\p{Lu}])|reported from|(?:travell?ed|reported) (?:to|in|from|across) .* for this (?:article|story|report)|viaj(?:ó|aron) a .* para (?:este reportaje|esta nota|este artículo)|(?:tambi[eé]n )?(?:(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:a|con|en) (?:est[ea]|la información) |(?:colaboró|colaboraron) (?:con información|desde)\\b)|inform(?:ó|aron) desde))(?!.* (?:that|que) )`,
);
const AGENCIES_BEGIN = /^\(?(?:Con|With) /;
/** Which agencies: "Con AFP y EFE", "With files from MW". */
const AGENCIES = forLetters(
  String.raw`^(?=.*(?:[\p{Lu}]{2}|Reuters|agenc))\(?(?:Con|With(?: (?:files|reporting|inputs?) from)?) (?:[\p{Lu}][\p{L}.]*|(?:(?:otras|other|the|las) )?agenc(?:ies|ias))(?:(?:,| y| e| and)? (?:[\p{Lu}][\p{L}.]*|(?:(?:otras|other|the|las) )?agenc(?:ies|ias)))*[.)]*$`,
);
const LONGEST_AGENCIES = 60;

/** True for such a line. @param text its words, from the first on */
export function isOnMakers({ chars, box }: RawBlock, text: string): boolean {
  if (chars > LONGEST || box.heading > 0) return false;
  if (MAKERS_BEGIN.test(text) && text.split(BETWEEN(text)).every((part) => part === '' || MAKERS(part).test(part))) return true;
  return (
    (REPORTING_BEGINS.test(text) && REPORTING(text).test(text)) ||
    (HELPERS_SAY.test(text) && HELPERS(text).test(text)) ||
    (chars < LONGEST_AGENCIES && AGENCIES_BEGIN.test(text) && AGENCIES(text).test(text))
  );
}
