/** Walls: what a site puts where the rest of an article is for those who pay or sign in. */
import { lineOf, type RawBlock } from './boxes.ts';
import { type Phrases, phrases } from './phrases.ts';

const LONGEST = 160;

/** Of a line in lower case, which stands over or in the offer. */
const WALL = phrases([
  [
    'conti keep finis read unloc',
    '^(?:subscribe|register|sign (?:in|up)|log in|join|create an? (?:free )?account)(?: \\w+){0,3} to (?:continue|keep|finish|read|unlock)\\b',
  ],
  [
    'conti keep finis go read',
    '^(?:to|want to) (?:continue|keep|finish|go on|read)(?: reading)?\\b.*(?:subscri|sign|log in|register|account|member|\\?$)|^(?:continue|keep) reading(?: (?:for|with|by|your)\\b.*)?[.:…]?$',
  ],
  [
    'subsc membe',
    '\\bthis (?:article|story|content|report|analysis|post) is (?:only |exclusively |exclusive |reserved |available )*(?:for|to) (?:(?:our|paying|paid|registered) )*(?:subscribers|members)\\b|^(?:exclusive(?:ly)? )?for (?:subscribers|members)(?: only)?$|^(?:subscribers|members)[ -]only\\b',
  ],
  [
    'reach read used unloc alrea readi',
    '\\byou(?: have|.ve) (?:reached|read|used) (?:your|the|all)\\b.*(?:free|limit|articles)|^unlock (?:this|the full|the rest|unlimited)\\b|^already (?:a (?:subscriber|member)|have an account)|^(?:you are|you.re) reading (?:a|your) (?:preview|free)\\b',
  ],
  [
    'suscr socio abona usuar sol solo sola sólo exclu reser dispo',
    '\\b(?:est[ea]|la|el) (?:artículo|nota|noticia|contenido|texto|reportaje|análisis|informe) (?:es|está) (?:\\w+ )?(?:sol[oa]|sólo|exclusiv[oa]|reservad[oa]|disponible)(?: \\w+)? (?:para|a|de) (?:(?:nuestros|los) )?(?:suscriptores|socios|abonados|usuarios registrados)',
  ],
  [
    'suscr socio abona',
    '^(?:contenido|nota|artículo|noticia)?s? ?(?:exclusiv[oa]s?|solo|sólo) (?:para|de) (?:(?:nuestros|los) )?(?:suscriptores|socios|abonados)',
  ],
  [
    'para',
    '^(?:suscríb|regístr|suscrib|registr|inici[ae]|hazte|hacete|accede)(?:\\S+)(?: \\S+){0,3} para (?:seguir|continuar|leer|acceder|desbloquear)\\b',
  ],
  [
    'segui seguí quier queré sigue siga conti',
    '^para (?:seguir|continuar) (?:leyendo|la lectura)\\b|^(?:quier[eo]s?|querés|quiere) seguir leyendo|^(?:sigue|siga|seguí|continúa|continúe) leyendo (?:por|con|desde)\\b',
  ],
  [
    'alcan llega leído agota desbl ya',
    '^(?:has|ha|han) (?:alcanzado|llegado|leído|agotado) .*(?:límite|gratis|gratuit)|^desbloque\\S+ (?:est[ea]|el|la)\\b|^¿?ya (?:eres|es|sos|tienes?|tenés) (?:suscriptor|socio|una cuenta|una suscripción)',
  ],
]);

/** What such lines are told by: a test holds that the words of each rule are in all that it finds. */
export const GUARDED: readonly Phrases[] = [WALL];

/** True for a line of the site's own that says that the article ends here for those who do not pay or sign in. */
export function isWallLine(block: RawBlock): boolean {
  if (block.chars >= LONGEST) return false;
  const text = lineOf(block).toLowerCase().replace(/^¿/, '');
  return WALL.found(text).length > 0;
}

const PERIOD = '(?:month|week|year|mo|yr|mes|semana|año|trimestre)';
const MONEY = '(?:(?:[$€£]|us\\$|s/)\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:€|[$£]|euros?|pesos?|soles|d[óo]lares|dollars|coins?|monedas?))';
/** In lower case: what it costs by the month or the week. */
const OFFER = new RegExp(
  `${MONEY}\\s?(?:(?:/|an?\\b|per\\b|every\\b|al?\\b|por\\b|cada\\b)\\s?(?:\\w+ )?${PERIOD}(?![\\wñ])|(?:billed )?(?:monthly|weekly|yearly|annually)\\b|(?:mensual|semanal|anual)(?:es)?\\b)`,
);

/** True for a line that says what a subscription costs. */
export const isOffer = (block: RawBlock): boolean => block.chars < LONGEST && OFFER.test(lineOf(block).toLowerCase());
