/**
 * The interface's words: one typed catalogue per language and surface, all bundled, since the reader can choose a language that the
 * browser does not have. English is the type of the others, so a missing or an extra word does not compile.
 */
import type { Lang } from '../core/types.ts';
import { common as commonEn } from './en/common.ts';
import { exporting as exportingEn } from './en/export.ts';
import { options as optionsEn } from './en/options.ts';
import { panel as panelEn } from './en/panel.ts';
import { paste as pasteEn } from './en/paste.ts';
import { popup as popupEn } from './en/popup.ts';
import { quotes as quotesEn } from './en/quotes.ts';
import { stance as stanceEn } from './en/stance.ts';
import { states as statesEn } from './en/states.ts';
import { welcome as welcomeEn } from './en/welcome.ts';
import { common as commonEs } from './es/common.ts';
import { exporting as exportingEs } from './es/export.ts';
import { options as optionsEs } from './es/options.ts';
import { panel as panelEs } from './es/panel.ts';
import { paste as pasteEs } from './es/paste.ts';
import { popup as popupEs } from './es/popup.ts';
import { quotes as quotesEs } from './es/quotes.ts';
import { stance as stanceEs } from './es/stance.ts';
import { states as statesEs } from './es/states.ts';
import { welcome as welcomeEs } from './es/welcome.ts';

/** One section in every language. */
export type Words<T> = Readonly<Record<Lang, T>>;

/** What every surface says. */
export const commonWords: Words<typeof commonEn> = { en: commonEn, es: commonEs };
/** Words of saved files, and of saving. */
export const exportWords: Words<typeof exportingEn> = { en: exportingEn, es: exportingEs };
/** The options page. */
export const optionsWords: Words<typeof optionsEn> = { en: optionsEn, es: optionsEs };
/** The side panel. */
export const panelWords: Words<typeof panelEn> = { en: panelEn, es: panelEs };
/** The page for pasted text. */
export const pasteWords: Words<typeof pasteEn> = { en: pasteEn, es: pasteEs };
/** The popup. */
export const popupWords: Words<typeof popupEn> = { en: popupEn, es: popupEs };
/** Quotes: how they are said and shown. */
export const quoteWords: Words<typeof quotesEn> = { en: quotesEn, es: quotesEs };
/** Stances, and the ladder of evidence under them. */
export const stanceWords: Words<typeof stanceEn> = { en: stanceEn, es: stanceEs };
/** Honest states, and what can be done in each. */
export const stateWords: Words<typeof statesEn> = { en: statesEn, es: statesEs };
/** The page after installation. */
export const welcomeWords: Words<typeof welcomeEn> = { en: welcomeEn, es: welcomeEs };
