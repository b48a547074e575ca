/** Stretches of the article's box that a line above them names as something else: readers' comments, other stories, the author. */
import { type Box, isIn, lineage, lineOf, type RawBlock } from './boxes.ts';
import { atBeginning, type Phrases, phrases } from './phrases.ts';
import { BOLD, isSetAll } from './set.ts';
import type { Survey } from './survey.ts';
import { isWallLine } from './walls.ts';
import { proseOf } from './weigh.ts';

/** Colons and dots may follow. */
const END = '\\s*[:.…]*$';

const COMMENTS = phrases(
  atBeginning(
    [
      [
        'comme comen repli respu',
        '(?:all |view |show |reader |top )*\\(?\\d*\\)? ?(?:comments?|comentarios?|replies|respuestas)(?: [(\\d].*| (?:on|en|a|de) .*)?',
      ],
      [
        'leave post join thoug respo what discu',
        'leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|\\d+ (?:thoughts|responses?) (?:on|to) .*|what do you think\\?|welcome to the discussion',
      ],
      [
        'reade lette lecto',
        '(?:what )?(?:our )?readers (?:say|write|respond)|letters to the editor|(?:lo que )?(?:dicen|opinan) (?:los|nuestros) lectores|(?:opiniones|cartas) de (?:los|nuestros) lectores',
      ],
      [
        'deja dejá deje únete unete comen',
        'dej[aeá] (?:un comentario|una respuesta|tu comentario)|[uú]nete a la conversaci[oó]n|comenta esta (?:nota|noticia)',
      ],
    ],
    END,
  ),
);

const OTHERS = phrases(
  atBeginning(
    [
      [
        'relat recom popul lates trend top recen featu',
        '(?:related|recommended|popular|latest|trending|top|recent|featured)(?: (?:stor(?:y|ies)|articles?|posts?|content|topics?|news|headlines|coverage|reading|links?|videos?|now|for you))*',
      ],
      [
        'you read see next don miss',
        '(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|read (?:next|more|also)|see also|up next|what to read next|don.t miss|in case you missed it)',
      ],
      [
        'more most edito newsl',
        '(?:read )?more (?:on|from|in|news|stories|coverage|like this)\\b.*|most (?:read|popular|viewed|shared|commented)\\b.*|editors?.? picks?|(?:our )?newsletters?',
      ],
      [
        'key gloss glosa térmi termi shop buy was',
        '(?:key terms|glossary|t[eé]rminos clave|glosario|(?:shop|buy) (?:our|the|these) .*|was this (?:page|article|story) (?:helpful|useful)\\?)',
      ],
      [
        'how cómo como',
        'how we (?:check|verif(?:y|ied)|fact-check)\\b.*|c[oó]mo (?:lo |hemos )?(?:verificamos|comprobamos|verificado|comprobado)\\b.*',
      ],
      [
        'read readi note notes nota notas',
        '(?:people|others) (?:are )?(?:also )?read(?:ing)?|not(?:es|as?) (?:to|for|para|a) (?:the |los |las )?(?:editors?|editores|redacci[oó]n|redacciones)',
      ],
      ['autho autho sourc learn follo share', 'about the authors?|sources(?: consulted)?|learn more|follow us\\b.*|share (?:this|on)\\b.*'],
      [
        'relac recom',
        '(?:noticias|notas|art[ií]culos|contenidos?|temas|entradas|v[ií]deos?) (?:relacionad|recomendad)[ao]s?|relacionad[ao]s?|recomendad[ao]s?(?: para (?:ti|usted))?',
      ],
      [
        'más mas últim ultim lo',
        '(?:(?:lo )?m[aá]s (?:le[ií]d|vist|comentad|popular)\\w*|m[aá]s (?:noticias|informaci[oó]n|notas|contenido)|[uú]ltimas noticias|lo [uú]ltimo)\\b.*',
      ],
      [
        'puede podrí podri recom pierd sigue seguí siga ver lea leer leé vea mira mirá segui',
        '(?:tambi[eé]n )?(?:te|le) (?:puede|podr[ií]a|recomendamos)\\b.*|no te (?:lo )?pierdas|(?:sigue|seguí|siga) leyendo|(?:ver|lea|leer|leé|vea|mir[aá]) (?:tambi[eé]n|adem[aá]s|m[aá]s)|seguir leyendo',
      ],
      [
        'otros otras sobre acerc sígue sigue compá compa temas fuent conoc conoz secci archi',
        'otr[ao]s (?:noticias|notas|comunicados|art[ií]culos)\\b.*|sobre (?:el autor|la autora|la firma|quien escribe)|acerca del autor|s[ií]guenos\\b.*|comp[aá]rt[\\wí]+|temas|fuentes(?: consultadas)?|conoc[eé] m[aá]s|conozca m[aá]s|en esta secci[oó]n|about the archive',
      ],
    ],
    END,
  ),
);

/** What such lines are told by: a test holds that the words of each rule are in all that it finds. */
export const GUARDED: readonly Phrases[] = [COMMENTS, OTHERS];

const LONGEST_LABEL = 60;
/** A box that holds more than this share of the article's prose is the article's, whatever stands above it. */
const MOST_OF_IT = 0.4;

const isLabel = (block: RawBlock, what: Phrases): boolean =>
  block.chars < LONGEST_LABEL && what.found(lineOf(block).toLowerCase()).length > 0;

/**
 * What of the blocks stands under such a line, the line itself included.
 * @param blocks in document order
 * @param root the article's box
 */
export function otherSections(blocks: readonly RawBlock[], root: Box): ReadonlySet<RawBlock> {
  const found = new Set<RawBlock>();
  for (const [at, label] of blocks.entries()) {
    if (found.has(label)) continue;
    const isComments = at > 0 && label.linked === 0 && isLabel(label, COMMENTS);
    const isWall = at > 0 && isWallLine(label);
    if (!isComments && !isWall && !isLabel(label, OTHERS)) continue;
    const section = sectionOf(label, blocks[at - 1], root);
    const rest = blocks.slice(at);
    // Between paragraphs without a box of its own, it names what follows only as a heading over readers' comments, which end the page.
    if (section === null)
      for (const block of isComments && (label.box.heading > 0 || isSetAll(label, BOLD) || isCountBehind(label, blocks, at))
        ? rest
        : [label])
        found.add(block);
    else if (isComments || isWall || section.weight < root.weight * MOST_OF_IT)
      for (const block of rest) if (isIn(block.box, section)) found.add(block);
  }
  return found;
}

/** "Comments (14)" behind the text: above it, it is only a way there. */
const isCountBehind = (label: RawBlock, blocks: readonly RawBlock[], at: number): boolean =>
  /\d/.test(lineOf(label)) && proseIn(blocks.slice(0, at)) > proseIn(blocks.slice(at));

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/**
 * The box itself, where a line such as "Latest headlines" begins it and the article's headline stands outside.
 * @param headlineBefore finds the article's headline by the first block of its text; dear, so asked last
 */
export function othersIn({ blocks }: Survey, inner: Box, headlineBefore: (first: RawBlock) => RawBlock | null): Box | null {
  const first = blocks.find(({ box }) => isIn(box, inner));
  if (first === undefined || first.box.heading === 0 || !isLabel(first, OTHERS)) return null;
  const headline = headlineBefore(first);
  return headline === null || isIn(headline.box, inner) ? null : inner;
}

/** The section of readers' comments that the box stands in, by the line above them; null where it stands in none. */
export function commentsAround({ blocks, boxes }: Survey, inner: Box): Box | null {
  const body = boxes[0];
  if (body === undefined) return null;
  const line = lineage(inner);
  for (const [at, label] of blocks.entries()) {
    if (at === 0 || label.linked > 0 || !isLabel(label, COMMENTS)) continue;
    const section = sectionOf(label, blocks[at - 1], body);
    if (section !== null && line.includes(section)) return section;
  }
  return null;
}

/** The largest box inside the root that begins with the label; null where it is the label's own. */
function sectionOf(label: RawBlock, before: RawBlock | undefined, root: Box): Box | null {
  const inside = lineage(label.box);
  const around = new Set(before === undefined ? [] : lineage(before.box));
  const own = inside.slice(0, inside.indexOf(root)).filter((box) => !around.has(box));
  const section = own.at(-1);
  return section === undefined || section === label.box ? null : section;
}
