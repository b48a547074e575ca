/**
 * The second file of the content script: what explains marks. It comes into a page only where marks are shown, so that every other
 * page pays for reading alone. The first file finds it in the global object that both share and the page cannot reach.
 */
import { saveDismissed } from '../../platform/content-settings.ts';
import { DESK, type MakeDesk } from '../desk-port.ts';
import { makeDesk } from './desk.ts';

const make: MakeDesk = (options) => makeDesk(options, saveDismissed);
Reflect.set(globalThis, DESK, make);
