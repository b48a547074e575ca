import { type Press, type PressHandlers, watchPresses } from '../../../src/content/desk/pointer.ts';
import { hit, indexAt } from '../../../src/dom/hit-test.ts';
import { Places } from '../../../src/dom/ranges.ts';

describe('presses', () => {
  let end: AbortController;
  let handlers: jest.Mocked<PressHandlers>;

  const start = (isReal = true) => {
    end = new AbortController();
    handlers = { onPress: jest.fn((_: Press) => true), onOutside: jest.fn(), isOwn: jest.fn((_: EventTarget) => false) };
    watchPresses(window, handlers, end.signal, () => isReal);
  };
  const click = (selector: string, init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
    document.querySelector(selector)?.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    document.body.innerHTML =
      '<p>text <a href="#x"><b>link</b></a> <button>go</button></p><details><summary>more</summary></details><p contenteditable="true"><i>edit</i></p><div role="link"><u>x</u></div>';
    document.getSelection()?.removeAllRanges();
  });
  afterEach(() => end.abort());

  it('on text are answered', () => {
    start();
    expect(click('p').defaultPrevented).toBe(false);
    expect(handlers.onPress).toHaveBeenCalledTimes(1);
  });

  it.each(['a', 'a b', 'button', 'summary', 'i', 'u'])('on %s are left to the page', (selector) => {
    start();
    expect(click(selector).defaultPrevented).toBe(false);
    expect(handlers.onPress).not.toHaveBeenCalled();
    expect(handlers.onOutside).toHaveBeenCalledTimes(1);
  });

  it('on a link with Alt open the card instead', () => {
    start();
    expect(click('a b', { altKey: true }).defaultPrevented).toBe(true);
    expect(handlers.onPress).toHaveBeenCalledTimes(1);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])('with %j are not ours', (init) => {
    start();
    click('p', init);
    expect(handlers.onPress).not.toHaveBeenCalled();
  });

  it('that scripts make are not answered', () => {
    start(false);
    click('p');
    expect(handlers.onPress).not.toHaveBeenCalled();
    expect(handlers.onOutside).not.toHaveBeenCalled();
  });

  it('that end a selection are not answered', () => {
    start();
    const paragraph = document.querySelector('p');
    if (paragraph !== null) document.getSelection()?.selectAllChildren(paragraph);
    click('p');
    expect(handlers.onPress).not.toHaveBeenCalled();
  });

  it('reach us where the site stops events', () => {
    start();
    document.body.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    click('p');
    expect(handlers.onPress).toHaveBeenCalledTimes(1);
  });

  it('end with the signal', () => {
    start();
    end.abort();
    click('p');
    expect(handlers.onPress).not.toHaveBeenCalled();
  });
});

describe('the mark under a point', () => {
  const setUp = () => {
    document.body.innerHTML = '<p>no foreign troops here</p>';
    const paragraph = document.querySelector('p');
    const node = paragraph?.firstChild;
    if (!(paragraph instanceof Element) || !(node instanceof Text)) throw new Error('no text');
    const range = document.createRange();
    range.setStart(node, 3);
    range.setEnd(node, 17);
    range.getClientRects = () => Object.assign([new DOMRect(30, 0, 140, 20)], { item: () => null });
    const target = { start: 3, end: 17, ranges: [range] };
    const places = new Places({ article: { text: node.data, blocks: [] }, runs: [{ node, from: 0, start: 0, length: node.length }] });
    return { paragraph, node, target, places };
  };
  const caret = (offsetNode: Node, offset: number) =>
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset, getClientRect: () => null }) });
  afterEach(() => Reflect.deleteProperty(document, 'caretPositionFromPoint'));

  it('is found by the caret', () => {
    const { paragraph, node, target, places } = setUp();
    caret(node, 8);
    expect(hit([target], places, 100, 10, paragraph)).toBe(target);
  });

  it('is found where the caret stands at its end', () => {
    const { paragraph, node, target, places } = setUp();
    caret(node, 17);
    expect(hit([target], places, 168, 10, paragraph)).toBe(target);
  });

  it('is none where the point lies beside the words, though the caret is near', () => {
    const { paragraph, node, target, places } = setUp();
    caret(node, 17);
    expect(hit([target], places, 300, 10, paragraph)).toBeNull();
  });

  it('is found by its rectangles where the page allows no caret', () => {
    const { paragraph, target, places } = setUp();
    expect(hit([target], places, 100, 10, paragraph)).toBe(target);
    expect(hit([target], places, 100, 10, document.createElement('div'))).toBeNull();
  });

  it('is looked up by halving', () => {
    const targets = [{ end: 5 }, { end: 9 }, { end: 20 }];
    expect([0, 5, 8, 9, 19, 20].map((offset) => indexAt(targets, offset))).toEqual([0, 1, 1, 2, 2, 3]);
  });
});
