/**
 * Reading the tree of a page that cannot be trusted: a form whose input is named `childNodes` answers `form.childNodes` with that
 * input, and sites do wrap whole pages in such forms. The prototype's own getters cannot be shadowed that way.
 */

/** The prototype's getter in a browser; a plain look-up where the document comes without globals (the command line). */
function getterOf<N extends Node, T>(type: 'Node' | 'Element', name: string): (node: N) => T {
  let get: ((this: N) => T) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(globalThis[type]?.prototype ?? {}, name)?.get;
    if (get !== undefined) return get.call(node);
    const plain: object = node;
    return Reflect.get(plain, name);
  };
}

/** First child, null where there is none. */
export const firstChildOf = getterOf<Node, Node | null>('Node', 'firstChild');
/** Next sibling, null where there is none. */
export const nextSiblingOf = getterOf<Node, Node | null>('Node', 'nextSibling');
/** Parent node, null for a document and for what was taken out. */
const parentOf = /* @__PURE__ */ getterOf<Node, Node | null>('Node', 'parentNode');
/** The open shadow root of an element, null where there is none or it is closed. */
export const shadowOf = getterOf<Element, ShadowRoot | null>('Element', 'shadowRoot');

const nodeTypeOf = getterOf<Node, number>('Node', 'nodeType');

/** Lower-case local name. */
export const nameOf = getterOf<Element, string>('Element', 'localName');

/** True for a text node (also one of a CDATA section's kin that the parser made a text node). */
export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === 3;
}

/** True for an element. */
export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === 1;
}

/** True for a shadow root or a document fragment. */
export function isFragment(node: Node | null): node is ShadowRoot {
  return node !== null && nodeTypeOf(node) === 11;
}

/** The prototype in a browser; where the document comes without globals (the command line), the element itself. */
const methodsOf = (element: Element): Pick<Element, 'getAttribute' | 'getAttributeNames'> =>
  typeof Element === 'undefined' ? element : Element.prototype;

/** An attribute's value, empty where it is absent. */
export function attribute(element: Element, name: string): string {
  return methodsOf(element).getAttribute.call(element, name) ?? '';
}

/** The names of the attributes that stand there. Most elements have one or two; to ask for each that could would cost far more. */
export const attributesOf = (element: Element): readonly string[] => methodsOf(element).getAttributeNames.call(element);

/** The parent as the flat tree sees it: out of a shadow root it goes on at the host. */
export function flatParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (isElement(parent)) return parent;
  return isFragment(parent) && 'host' in parent ? parent.host : null;
}
