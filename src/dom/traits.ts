/** What an element's tag, role, class and id say of it. Judged once per element, without asking for computed styles. */
import { attribute, attributesOf, nameOf } from './tree.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Never text of an article, whatever stands in it. */
const DEAD = setOf(
  'script style noscript template nav aside button input textarea select svg math video audio iframe dialog menu amp-ad amp-sidebar',
);

/** Part of the running text of their block. Every other element begins and ends one. */
const INLINE = setOf(
  'a abbr b big cite code data del dfn em font i img ins kbd label mark q s samp slot small span strike strong sub sup ' +
    'time tt u var wbr',
);

const DEAD_ROLES = setOf('navigation complementary search dialog menu alert status button textbox contentinfo banner');

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

/** Some wires and all mail set their paragraphs as they came, in `pre`: longer than a sample of code, with ends of sentences and few braces or pipes. */
const PROSE = /^(?=.*[a-z]{3}\.\s+[A-Z"]).{400,}$/s;
const isProse = (text: string): boolean => PROSE.test(text) && text.split(/[{}<|\\]/).length * 300 < text.length;

/**
 * Tells how an element takes part, from its name and attributes alone.
 * @param given the names of its attributes
 * @param known as `placeOf` has it
 */
export function partOf(element: Element, name: string, given: readonly string[], known: Map<string, Place>): Part {
  if (name === 'br' || name === 'hr') return 'break';
  if (DEAD.has(name) || isSwitchedOff(element, name, given) || (name === 'pre' && !isProse(element.textContent))) return 'dead';
  if (!INLINE.has(name)) return name.includes('-') && !given.includes('class') ? 'inline' : 'block';
  return isUnseen(element, given, known) || (name === 'sup' && isNote(element, given)) ? 'dead' : 'inline';
}

/** Only hidden from assistive technology. Sites do that to the whole page while a banner stands over it, so that of containers their weight decides. */
const isAriaHidden = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true';
const TEXTUAL = /^(p|li|h[1-6]|blockquote)$/;

const SWITCHES = setOf('hidden aria-hidden contenteditable role style');
const isSwitch = (name: string): boolean => SWITCHES.has(name);

function isSwitchedOff(element: Element, name: string, given: readonly string[]): boolean {
  if (!given.some(isSwitch)) return false;
  if (given.includes('hidden') || (TEXTUAL.test(name) && isAriaHidden(element))) return true;
  if (given.includes('contenteditable') && attribute(element, 'contenteditable') !== 'false') return true;
  return DEAD_ROLES.has(attribute(element, 'role')) || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

/** Text for screen readers alone, which nobody sees marked, and signs that are no text. */
function isUnseen(element: Element, given: readonly string[], known: Map<string, Place>): boolean {
  return (given.includes('aria-hidden') && isAriaHidden(element)) || (given.includes('class') && placeOf(element, given, known).unseen);
}

/** A footnote's mark ("[3]"), which would cut phrases and sentences in two. */
function isNote(element: Element, given: readonly string[]): boolean {
  return given.includes('data-fn') || /reference|footnote|noteref/i.test(attribute(element, 'class'));
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
 * @param given the names of its attributes
 * @param known what was judged before on this page, by names: paragraphs and cards come by the hundred
 */
export function placeOf(element: Element, given: readonly string[], known: Map<string, Place>): Place {
  const names = namesOf(element, given);
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

const NAMES = setOf('aria-hidden id itemprop data-component');
const isNaming = (name: string): boolean => NAMES.has(name);

/** What names an element, as it stands there; hidden from assistive technology is as good as a name. Not a heading's id, which is made of its words ("what-comes-next"). */
export function namesOf(element: Element, given = attributesOf(element)): string {
  const own = given.length > 0 ? attribute(element, 'class') : '';
  if (!given.some(isNaming)) return own;
  return `${isAriaHidden(element) ? 'offscreen ' : ''}${own} ${/^h\d/.test(nameOf(element)) ? '' : attribute(element, 'id')} ${attribute(element, 'itemprop')} ${attribute(element, 'data-component')}`;
}

/** Names in lower case, parts joined by hyphens; cut at 400 characters. */
export const tidy = (names: string): string =>
  names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|--+/g, '-')
    .toLowerCase();
