/** Looks into closed shadow roots in Chromium: the DevTools protocol sees what the page cannot. */
import type { Page } from 'puppeteer-core';

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** Runs a function on the page's one closed shadow root; null where there is none. */
export async function inClosedRoot<A extends readonly unknown[], R>(
  page: Page,
  run: (root: ShadowRoot, ...args: A) => R,
  ...args: A
): Promise<R | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = roots(root)[0];
    if (shadow === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${run.toString()})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return (result.value as R | undefined) ?? null;
  } finally {
    await session.detach();
  }
}

function roots(node: DomNode): readonly DomNode[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? []).flatMap(roots)];
}
