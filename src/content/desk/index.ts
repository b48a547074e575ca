/** The second file of the content script: what shows and explains marks. */
import { callBackground } from '../../platform/content-runtime.ts';
import { DISPLAY, type MakeDisplay } from '../port.ts';
import { type Dismiss, makeDesk } from './desk.ts';
import { PageDisplay } from './display.ts';

/** The background stores it, since it knows who else stores something at the moment. */
const dismiss: Dismiss = async (rule, isAside) => {
  const reply = await callBackground('dismiss', { rule, isAside });
  return reply.ok ? reply.value : 'failed';
};

const make: MakeDisplay = (options) => new PageDisplay(options, makeDesk(options, dismiss));
Reflect.set(globalThis, DISPLAY, make);
