/** The second file of the content script: what shows and explains marks. */
import { browserLanguage, callBackground } from '../../platform/content-runtime.ts';
import { DISPLAY, type MakeDisplay } from '../port.ts';
import { PageDisplay } from './display.ts';
import type { DeskServices } from './services.ts';

const services: DeskServices = {
  browserLanguage: browserLanguage(),
  shadow: 'closed',
  analyse: (article) => callBackground('analyse', { article }),
  join: (article, parts) => callBackground('join', { article, parts }),
  explain: (ids, lang) => callBackground('explain', { ids, lang }),
  // The background stores it, since it knows who else stores something at the moment.
  dismiss: async (rule, isAside) => {
    const reply = await callBackground('dismiss', { rule, isAside });
    return reply.ok ? reply.value : 'failed';
  },
};

const make: MakeDisplay = (options) => new PageDisplay(options, services);
Reflect.set(globalThis, DISPLAY, make);
