/** What an element's tag, role, class and id say of it. Judged once per element, without asking for computed styles. */
import { attribute, hasAttribute, hasAttributes, nameOf } from './tree.ts';

/** Never text of an article, whatever stands in it. */
const DEAD = new Set(
  (
    'script style noscript template nav aside button input textarea select svg math video audio iframe ' + 'dialog menu amp-ad amp-sidebar'
  ).split(' '),
);

/** Part of the running text of their block. Every other element begins and ends one. */
const INLINE = new Set(
  (
    'a abbr b big cite code data del dfn em font i img ins kbd label mark q s samp slot small span strike strong sub sup ' +
    'time tt u var wbr'
  ).split(' '),
);

const DEAD_ROLES = new Set('navigation complementary search dialog menu alert status button textbox contentinfo banner'.split(' '));

/** A word of class and id, in the lower case and with hyphens as `tidy` makes them; a hyphen ends it too (`ads` is in `top-ads-box`). */
const named = (words: string): RegExp => new RegExp(`(^|[ -])(${words.replaceAll(' ', '|')})($|[ -])`);

/** What stands beside an article, in the markup of English and Spanish sites. */
const BESIDE = named(
  'rela(ted|cionad)\\w* recomm?end\\w* (read|see)-(more|also) more-(from|on|stories|news|in) ' +
    'most popular trending m[aá]s-?(le|not|vi)\\w+ tambien interesar next newsletter\\w* su[bs]scri(?!ber-(only|preview))\\w+ sign-?up ' +
    'promo\\w* teasers? side-?bar (right|side)?rail breadcrumbs? social\\w* shar[ei]\\w* compartir toolbar byline\\w* ' +
    'auth?ors? signature firmas? tags? metadata ' +
    'ads? advert\\w* ad(unit|slot|wrapper|container|box|block) sponsor\\w* publicidad banner\\w* ' +
    'modal\\w* cookie\\w* consent gall?er\\w+ carr?ou?sel widget\\w* (info|nav|fact-?)box ficha toc ' +
    'references reflist footnotes? search menu nav(bar|igation)? footer pagination pull-?quotes? ' +
    'donat\\w+ (audio|video|media)-?player credits? (story|link)-?list ai2html (custom|interactive)-?(embed|graphic)\\w*',
);

/** Readers' comments: often longer than the article, so weight is no argument for them. */
const COMMENTS = named('comment\\w* comentarios? respond replies');
/** Whether comments are allowed: sites write it on the page or the article itself. */
const COMMENTS_ALLOWED = /comments?-(open|closed|on|off|\w+bled|allowed)\b/g;

/** Text for screen readers alone, which nobody sees marked. */
const UNSEEN = named('mw-editsection sr-only screen-?reader\\w* visually-?hidden offscreen');

const CAPTION = named('\\w*caption\\w* pie-(de-)?foto leyenda');

const BODY = named(
  '(article|story|post|entry|body|nota|noticia|articulo)-?(body|content|text|copy|contenido|cuerpo|texto) ' +
    'cuerpo\\w* (contenido|texto)-(nota|noticia|articulo) rich-?text',
);

/** How an element takes part in the text. */
export type Part = 'dead' | 'inline' | 'break' | 'block';

/** Some wires set their paragraphs as they came, in `pre`: longer than a sample of code, with ends of sentences and no braces or pipes. */
const PROSE = /^(?=.*[a-z]{3}\.\s+[A-Z"])[^{}<>|\\]{400,}$/s;

/** Tells how an element takes part, from its name and attributes alone. @param known as `placeOf` has it */
export function partOf(element: Element, name: string, known: Map<string, Place>): Part {
  if (name === 'br' || name === 'hr') return 'break';
  if (DEAD.has(name) || isSwitchedOff(element, name) || (name === 'pre' && !PROSE.test(element.textContent))) return 'dead';
  if (!INLINE.has(name)) return name.includes('-') && !hasAttribute(element, 'class') ? 'inline' : 'block';
  return isUnseen(element, known) || isNote(element, name) ? 'dead' : 'inline';
}

/** Only hidden from assistive technology. Sites do that to the whole page while a banner stands over it, so that of containers their weight decides. */
const isAriaHidden = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true';
const TEXTUAL = /^(p|li|h[1-6]|blockquote)$/;

function isSwitchedOff(element: Element, name: string): boolean {
  // Most have none, and reading one that is not there costs as much.
  if (!hasAttributes(element)) return false;
  if (hasAttribute(element, 'hidden') || (TEXTUAL.test(name) && isAriaHidden(element))) return true;
  if (isEditable(element) || DEAD_ROLES.has(attribute(element, 'role'))) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

const isEditable = (element: Element): boolean =>
  hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';

/** Text for screen readers alone, which nobody sees marked, and signs that are no text. */
function isUnseen(element: Element, known: Map<string, Place>): boolean {
  return hasAttributes(element) && (isAriaHidden(element) || (hasAttribute(element, 'class') && placeOf(element, known).unseen));
}

/** A footnote's mark ("[3]"), which would cut phrases and sentences in two. */
function isNote(element: Element, name: string): boolean {
  return name === 'sup' && (/reference|footnote|noteref/i.test(attribute(element, 'class')) || hasAttribute(element, 'data-fn'));
}

/** What an element's names say of the place where it stands. */
export interface Place {
  /** The word that says that this stands beside the article; empty where none does. */
  readonly beside: string;
  readonly comments: boolean;
  readonly caption: boolean;
  /** The page says that the article's text is here. */
  readonly body: boolean;
  readonly unseen: boolean;
}

const LONGEST_NAMES = 400;

/**
 * Judges class, id, itemprop and data-component of a block element. Names beyond 400 characters are cut.
 * @param known what was judged before on this page, by names: paragraphs and cards come by the hundred
 */
export function placeOf(element: Element, known: Map<string, Place>): Place {
  const names = hasAttributes(element) ? namesOf(element) : '';
  const place = known.get(names) ?? placeNamed(tidy(names));
  known.set(names, place);
  return place;
}

function placeNamed(names: string): Place {
  const body = BODY.test(names);
  return {
    beside: body ? '' : (BESIDE.exec(names)?.[2] ?? ''),
    comments: COMMENTS.test(names.replace(COMMENTS_ALLOWED, '')),
    caption: CAPTION.test(names),
    body,
    unseen: UNSEEN.test(names),
  };
}

/** What names an element, as it stands there; hidden from assistive technology is as good as a name. Not a heading's id, which is made of its words ("what-comes-next"). */
export const namesOf = (element: Element): string =>
  `${isAriaHidden(element) ? 'offscreen ' : ''}${attribute(element, 'class')} ${/^h\d/.test(nameOf(element)) ? '' : attribute(element, 'id')} ${attribute(element, 'itemprop')} ${attribute(element, 'data-component')}`;

/** Names in lower case, parts joined by hyphens; cut at 400 characters. */
export const tidy = (names: string): string =>
  names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|--+/g, '-')
    .toLowerCase();
