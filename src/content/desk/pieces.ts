/** Small makers of elements: the card is plain DOM, so that it weighs next to nothing in every page. */

type Child = Node | string | null;

/** Makes an element with a class and children; null children are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes a button. */
export function button(className: string, label: string, onPress: () => void): HTMLButtonElement {
  const element = make('button', className, label);
  element.type = 'button';
  element.addEventListener('click', onPress);
  return element;
}

/** Makes the lines of a description list. */
export function line(term: string, ...description: readonly Child[]): HTMLElement[] {
  return [make('dt', '', term), make('dd', '', ...description)];
}
