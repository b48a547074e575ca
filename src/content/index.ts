/** The content script: one session per page, from the newest instance alone. */

import * as runtime from '../platform/content-runtime.ts';
import { loadSettings, onSettings } from '../platform/content-settings.ts';
import { marksAlone } from '../settings/sites.ts';
import { beginLife } from './lifetime.ts';
import { watchNavigation } from './navigation.ts';
import { findMaker } from './port.ts';
import type { Services } from './services.ts';
import { Session } from './session.ts';

const services: Services = {
  badge: (count) => void runtime.callBackground('badge', { count }),
  changed: (revision) => runtime.broadcast('changed', { revision }),
  loadDisplay: async (inFrames) => ((await runtime.callBackground('desk', { inFrames })).ok ? findMaker() : null),
  unloadDisplay: () => void runtime.callBackground('bare', null),
};

async function start(): Promise<void> {
  const { signal } = beginLife(runtime.isAlive);
  // Answers from the first tick on: whoever brought us here asks at once.
  const session = new Session({ services, signal });
  runtime.serveTab(session.handlers, signal);
  onSettings((changed) => session.change(changed), signal);
  watchNavigation((isQueryAlone) => session.navigated(isQueryAlone), signal);
  window.addEventListener('pageshow', (event) => event.persisted && session.restore(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && session.refresh(), { signal });
  const settings = await loadSettings();
  if (signal.aborted) return;
  session.change(settings);
  if (marksAlone(settings, location.href)) await session.scan(false);
}

// Nothing of a PDF viewer's document can be read, so nobody answers there, as in other closed pages.
if (document.contentType !== 'application/pdf') void start();
