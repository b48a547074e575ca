/**
 * The reader's own colors in the page: a stylesheet that no element holds, so that the page's tree stays as it is. The page can take it
 * away, or see it; then it sees colors and no word.
 */
import type { Theme } from '../../core/types.ts';
import { colorVariables, type MarkColors } from '../../settings/colors.ts';
import { coatNamesOf } from './marks.ts';

const THEMES: readonly Theme[] = ['sovereignty', 'cartel', 'intervention'];

/** Keeps one document, and the shadow root of card and overview, in the reader's colors. */
export class Palette {
  readonly #root: ShadowRoot;
  #page: { readonly document: Document; readonly sheet: CSSStyleSheet } | null = null;
  #own: CSSStyleSheet | null = null;
  #worn = '';

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Shows these colors in the document instead of those before; none take all away. Puts back what the page took. */
  wear(document: Document, colors: MarkColors): void {
    const rules = pageRules(colors);
    const isThere = this.#page !== null && this.#page.document === document && document.adoptedStyleSheets.includes(this.#page.sheet);
    if (rules === this.#worn && (rules === '' || isThere)) return;
    this.takeOff();
    if (rules === '') return;
    this.#page = { document, sheet: adopt(document, document, rules) };
    this.#own = adopt(this.#root.ownerDocument, this.#root, cardRules(colors));
    this.#worn = rules;
  }

  /** Leaves nothing behind. */
  takeOff(): void {
    if (this.#page !== null) discard(this.#page.document, this.#page.sheet);
    if (this.#own !== null) discard(this.#root, this.#own);
    this.#page = this.#own = null;
    this.#worn = '';
  }
}

/** A sheet must be made by the window of the document that it is for. */
function adopt({ defaultView }: Document, holder: DocumentOrShadowRoot, rules: string): CSSStyleSheet {
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(rules);
  holder.adoptedStyleSheets.push(sheet);
  return sheet;
}

function discard(holder: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  const at = holder.adoptedStyleSheets.indexOf(sheet);
  if (at >= 0) holder.adoptedStyleSheets.splice(at, 1);
}

/** Stronger than the rules of `content.css` by the element that all stand in; on paper, and where the system chooses all colors, without effect. */
function pageRules(colors: MarkColors): string {
  const rules = THEMES.flatMap((theme) => {
    const pair = colors[theme];
    if (pair === undefined) return [];
    const selectors = coatNamesOf(theme).map((name) => `html *::highlight(${name})`);
    return [
      `${selectors.join()} { background-color: ${pair.ground} !important; color: ${pair.words} !important; text-decoration-color: ${pair.words} !important; }`,
    ];
  });
  return rules.length === 0 ? '' : `@media screen and (forced-colors: none) { ${rules.join(' ')} }`;
}

function cardRules(colors: MarkColors): string {
  const set = colorVariables(colors).flatMap(([name, color]) => (color === null ? [] : [`${name}: ${color};`]));
  return `.card, .overview { ${set.join(' ')} }`;
}
