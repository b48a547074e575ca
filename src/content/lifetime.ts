/** One living instance per page: the newest. Whatever is started hangs on its signal, and ends with it. */

const KEY = Symbol.for('lindero.instance');
/** How often a page in view asks whether its extension is still there: an old card stays no longer than this after an update. */
const PULSE_MS = 1_000;

/**
 * Begins the life of this instance and ends that of an older one in the same world. The page cannot reach either: content scripts
 * have a global object of their own. An instance of an older version lives in another such world; it sees by itself that its
 * extension is gone, within a second or at the next event, whichever comes first.
 * @param isAlive false once the extension was updated, disabled or removed
 */
export function beginLife(isAlive: () => boolean): AbortController {
  const older: unknown = Reflect.get(globalThis, KEY);
  if (older instanceof AbortController) older.abort();
  const life = new AbortController();
  Reflect.set(globalThis, KEY, life);
  watchExtension(isAlive, life);
  return life;
}

function watchExtension(isAlive: () => boolean, life: AbortController): void {
  // Not while hidden. A tab that closes is hidden first, and Firefox then logs an error for each script that calls the browser.
  const check = () => {
    if (document.visibilityState === 'visible' && !isAlive()) life.abort();
  };
  const pulse = setInterval(check, PULSE_MS);
  life.signal.addEventListener('abort', () => clearInterval(pulse), { once: true });
  const { signal } = life;
  // Before whoever listens later: what an old instance would repaint on these is taken away instead.
  for (const type of ['focus', 'click', 'pageshow', 'visibilitychange']) window.addEventListener(type, check, { capture: true, signal });
}

/** A controller that ends with its parent, and can end before it. */
export function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  if (parent.aborted) child.abort();
  else parent.addEventListener('abort', () => child.abort(), { once: true, signal: child.signal });
  return child;
}
