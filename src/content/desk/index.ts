/** The second file of the content script: what shows and explains marks. */
import { saveDismissed } from '../../platform/content-settings.ts';
import { DISPLAY, type MakeDisplay } from '../port.ts';
import { makeDesk } from './desk.ts';
import { PageDisplay } from './display.ts';

const make: MakeDisplay = (options) => new PageDisplay(options, makeDesk(options, saveDismissed));
Reflect.set(globalThis, DISPLAY, make);
