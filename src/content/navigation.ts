/** Soft navigation: a site that changes its address and content without loading a page. */

/**
 * Reports each change of the page's address, until the signal aborts. Uses the Navigation API, else history events; never polls.
 * @param onChange called after the address changed; a changed fragment alone is no navigation, unless the site routes by it
 */
export function watchNavigation(onChange: () => void, signal: AbortSignal): void {
  let at = pageOf(location.href);
  const check = () => {
    const now = pageOf(location.href);
    if (now === at) return;
    at = now;
    onChange();
  };
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', check, { signal });
  for (const type of ['popstate', 'hashchange'] as const) window.addEventListener(type, check, { signal });
}

/** The part of an address that names a page. */
export function pageOf(href: string): string {
  const { origin, pathname, search, hash } = new URL(href);
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
