/** What an element's tag, role, class and id say of it. Judged once per element, without asking for computed styles. */
import { attribute, hasAttribute, nameOf } from './tree.ts';

/** Never text of an article, whatever stands in it. */
const DEAD = new Set(
  (
    'script style noscript template nav aside button input textarea select option datalist svg math canvas video audio iframe object embed ' +
    'dialog menu pre head link meta base title area map progress meter rt rp picture img frameset applet marquee amp-ad amp-sidebar'
  ).split(' '),
);

/** Part of the running text of their block. Every other element begins and ends one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q ruby rb s samp slot small span strike strong ' +
    'sub sup time tt u var wbr nobr'
  ).split(' '),
);

const DEAD_ROLES = new Set(
  'navigation complementary search dialog alertdialog menu menubar toolbar tablist alert status button textbox contentinfo banner form'.split(
    ' ',
  ),
);

/** Words in class and id of what stands beside an article, in the markup of English and Spanish sites. */
const BESIDE =
  /(?:^|[\s_-])(?:related|relacionad[oa]s?|relateds|recommend\w*|recomendad[oa]s?|read-?(?:more|next|also)|more-?(?:from|on|stories|news|in|articles|links)|most-?(?:read|popular|viewed|shared)|popular|trending|(?:lo-)?(?:mas|más)-?(?:leid|leíd|vist|notic)\w*|mas-?(?:en|sobre|de)|tambien|te-puede|le-puede|puede-?interesar|ver-?(?:mas|tambien)|up-?next|next-?(?:up|article|story|post)|prev(?:ious)?-?next|newsletter\w*|suscri\w+|subscri\w+|signup|sign-up|paywall-\w+|regwall|promo\w*|teaser\w*|sidebar|side-?bar|side-?rail|right-?rail|rail|breadcrumbs?|migas|social\w*|share\w*|sharing|sharedaddy|compartir|addtoany|addthis|toolbar|byline\w*|author\w*|autor\w*|bio|biography|about-the-author|contributor\w*|signature|firma|tags?|tag-?list|tagcloud|topics?|temas|etiquetas|keywords|meta|metadata|entry-meta|post-meta|dateline|timestamp|copyright|legal|disclaimer|ad|ads|advert\w*|adslot|ad-?(?:unit|slot|wrapper|container|box|block)|dfp|sponsor\w*|publicidad|patrocinad\w*|banner\w*|outbrain\w*|taboola\w*|zergnet|revcontent|popup|modal\w*|overlay|lightbox|tooltip|cookie\w*|consent|gdpr|gallery|galeria|slideshow|carousel|carrusel|slider|widget\w*|poll|encuesta|rating|votes?|infobox|navbox|toc|references|reflist|footnotes|mw-editsection|catlinks|hatnote|printonly|print-only|skip-?links?|jump-?links?|login|search|buscador|menu|nav|navbar|navigation|footer|pie|masthead|pager|pagination|paginacion|pull-?quote\w*|pullquote|destacado-?texto|sumario-?lateral|factbox|fact-?box|correction-?box|donate|donation|whatsapp|telegram|app-?promo|download-?app|audio-?player|video-?player|player|media-?viewer|credits?|byline-?credit|photo-?credit|storylist|story-?list|linklist|link-?list|headlines|inline-?links?|in-?article-?(?:links?|related|promo)|card-?list|feed-?list)(?:$|[\s_-])/i;

/** Readers' comments: often longer than the article, so weight is no argument for them. */
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|thread|body|wrapper|area|respond)\w*|comentarios?|disqus\w*|respond|replies|livefyre|coral|viafoura|hyvor|fb-comments|opiniones-lectores|comment\w*)(?:$|[\s_-])/i;

const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|screen-?reader\w*|visually-?hidden|visuallyhidden|hidden-text|assistive-text|offscreen|oculto|d-none|is-hidden|hide|noprint-hidden)(?:$|\s)/i;

const CAPTION = /(?:^|[\s_-])(?:caption\w*|wp-caption-text|pie-?(?:de-)?foto|leyenda|epigrafe|cutline|image-?desc\w*)(?:$|[\s_-])/i;

const STANDFIRST =
  /(?:^|[\s_-])(?:dek|standfirst|sub-?title|subtitulo|sub-?head(?:line)?|sub-?heading|bajada|entradilla|copete|deck|excerpt|summary|sumario|lead|lede|intro)(?:$|[\s_-])/i;

const BODY =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|copy)|story-?(?:body|content|text|copy)|post-?(?:body|content|text)|entry-?content|body-?(?:copy|text|content)|nota-?(?:cuerpo|contenido|texto)|cuerpo(?:-?\w+)?|contenido-?(?:nota|noticia)?|articulo-?(?:cuerpo|contenido|texto)|texto-?(?:nota|noticia)?|rich-?text|articlebody|storytext|content__article-body|main-?text)(?:$|[\s_-])/i;

/** How an element takes part in the text. */
export type Part = 'dead' | 'inline' | 'break' | 'block';

/** Tells how an element takes part, from tag, role and attributes alone. */
export function partOf(element: Element): Part {
  const name = nameOf(element);
  if (name === 'br' || name === 'hr') return 'break';
  if (DEAD.has(name) || isSwitchedOff(element)) return 'dead';
  if (!INLINE.has(name)) return name.includes('-') && !hasAttribute(element, 'class') ? 'inline' : 'block';
  return isUnseen(element) || isNote(element, name) ? 'dead' : 'inline';
}

function isSwitchedOff(element: Element): boolean {
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (isEditable(element) || DEAD_ROLES.has(attribute(element, 'role'))) return true;
  return hasAttribute(element, 'style') && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

function isEditable(element: Element): boolean {
  return hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
}

/** Text for screen readers alone, which nobody sees marked. */
function isUnseen(element: Element): boolean {
  return UNSEEN.test(attribute(element, 'class'));
}

/** A footnote's mark ("[3]"), which would cut phrases and sentences in two. */
function isNote(element: Element, name: string): boolean {
  return name === 'sup' && (/reference|footnote|noteref/i.test(attribute(element, 'class')) || hasAttribute(element, 'data-fn'));
}

/** What an element's names say of the place where it stands. */
export interface Place {
  readonly beside: boolean;
  readonly comments: boolean;
  readonly caption: boolean;
  readonly standfirst: boolean;
  /** The page says that the article's text is here. */
  readonly body: boolean;
  readonly unseen: boolean;
}

const NOWHERE: Place = { beside: false, comments: false, caption: false, standfirst: false, body: false, unseen: false };
const LONGEST_NAMES = 400;

/** Judges class, id, itemprop and data-component of a block element. Names beyond 400 characters are cut. */
export function placeOf(element: Element): Place {
  const prop = attribute(element, 'itemprop');
  const names = namesOf(element);
  const body = prop === 'articleBody' || (names !== '' && BODY.test(names));
  if (names === '') return body ? { ...NOWHERE, body } : NOWHERE;
  return {
    beside: !body && BESIDE.test(names),
    comments: COMMENTS.test(names),
    caption: CAPTION.test(names),
    standfirst: STANDFIRST.test(names),
    body,
    unseen: UNSEEN.test(names),
  };
}

function namesOf(element: Element): string {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-component')}`;
  return names
    .trim()
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}
