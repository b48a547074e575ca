/** Pages of the site itself: on its terms, its people, and on what it does not have. */
import { lineOf, type RawBlock } from './boxes.ts';
import { SEPARATOR } from './headline.ts';
import { isArticleType, type Metadata } from './metadata.ts';
import { atBeginning, type Phrases, phrases } from './phrases.ts';
import { isName } from './shown-byline.ts';
import { isProfile } from './writers.ts';

/** By the whole first part of their title or the last part of their address, in lower case. */
const OWN_PAGE = phrases(
  atBeginning(
    [
      [
        'priva cooki corre edito ethic compl terms about conta sign log login signi acces code',
        '(?:our )?(?:privacy|cookies?|corrections?|editorial|ethics|complaints)(?:[ -](?:policy|notice))?|terms[ -](?:of|and)[ -]\\w+|(?:about|contact)(?:[ -]us)?|(?:sign|log)[ -]?in(?: .*)?|accessibility(?:[ -]statement)?|code[ -]of[ -](?:ethics|conduct)',
      ],
      [
        'aviso polít polit térmi termi condi quién quien conta inici acces códig codig prote',
        'aviso[ -]legal.*|pol[ií]tica[ -]de[ -](?:privacidad|cookies|protecci[oó]n.*)|(?:t[eé]rminos|condiciones)(?:[ -]generales)?(?:[ -]y[ -]condiciones)?(?:[ -](?:de|del)[ -](?:uso|servicio|sitio|contrataci[oó]n))?|qui[eé]nes[ -]somos|contacto|iniciar[ -]sesi[oó]n|accesibilidad|c[oó]digo[ -][eé]tico|protecci[oó]n[ -]de[ -]datos',
      ],
    ],
    '$',
  ),
);

/** What a page says that stands for another: of a whole part of its title, or its headline. */
const NOT_FOUND = phrases(
  atBeginning(
    [
      ['error ', '(?:error )?404\\b.*'],
      [
        'found longe moved remov find',
        '(?:(?:the |this )?(?:page|story|article|link|that) (?:is |was |has been |could )?)?(?:not (?:be )?found|no longer (?:available|exists)|(?:re)?moved)|.{0,20}\\bcan.t find (?:the|that|this|your) (?:page|story|article).*',
      ],
      [
        'encon exist dispo encue',
        '(?:(?:la |esta )?(?:página|noticia|nota|dirección) )?(?:no (?:se ha |ha sido )?(?:encontrad[ao]|existe|disponible|está disponible)).*|(?:lo sentimos\\W+)?(?:no (?:hemos podido encontrar|encontramos|se encontró|se encuentra)) .*',
      ],
    ],
    '$',
  ),
);

/** What such pages are told by: a test holds that the words of each rule are in all that it finds. */
export const GUARDED: readonly Phrases[] = [OWN_PAGE, NOT_FOUND];

const isOf = (list: Phrases, text: string): boolean => list.found(text.toLowerCase()).length > 0;

/** True for such a page, where its data claim no article. @param headline empty without one */
export function isOwnPage({ title, types }: Metadata, { URL: url }: Document, headline: string): boolean {
  if ([...types].some(isArticleType)) return false;
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '') : '';
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  return (
    [parts[0] ?? '', last.replace(/\.\w+$/, '')].some((name) => isOf(OWN_PAGE, name)) ||
    [...parts, headline].some((name) => isOf(NOT_FOUND, name))
  );
}

/** The address of somebody's own page: stories stand deeper. */
const PERSONS_PAGE =
  /\/(?:authors?|autor(?:es|a)?|contributors?|columnistas?|staff|profiles?|perfil(?:es)?|people|personas?|equipo|team|colaborador[ea]s)(?:\/[^/]+){1,2}\/?$/i;

/**
 * True for a page that tells who somebody is: its headline is a name, and it says at no date what that person does, or it is that person's own by its address.
 * @param opening the first of its text
 */
export function isOnSomebody(opening: readonly RawBlock[], headline: RawBlock, isDated: boolean, url: string): boolean {
  const name = lineOf(headline);
  const isOwn = isName(name) && PERSONS_PAGE.test(new URL(URL.canParse(url) ? url : 'about:blank').pathname);
  return isOwn || (!isDated && opening.some((block) => isProfile(block, name)));
}
