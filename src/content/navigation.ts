/** Soft navigation: a site that changes its address and content without loading a page. */

/**
 * Reports each change of the page's address, until the signal aborts. Uses the Navigation API, else history events; never polls.
 * @param onChange called after the address changed; a changed fragment alone is no navigation, unless the site routes by it.
 *   Told whether the query alone changed
 */
export function watchNavigation(onChange: (isQueryAlone: boolean) => void, signal: AbortSignal): void {
  let [path, query] = pageOf(location);
  const check = () => {
    const [newPath, newQuery] = pageOf(location);
    const isSamePath = newPath === path;
    if (isSamePath && newQuery === query) return;
    [path, query] = [newPath, newQuery];
    onChange(isSamePath);
  };
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', check, { signal });
  for (const type of ['popstate', 'hashchange'] as const) window.addEventListener(type, check, { signal });
}

/** The parts of an address that name a page: its path, with a fragment by which the site routes, and its query. */
export const pageOf = ({ origin, pathname, search, hash }: URL | Location): [path: string, query: string] => [
  origin + pathname + (/^#!?\//.test(hash) ? hash : ''),
  search,
];
