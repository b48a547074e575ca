/**
 * The one door to the browser for background and extension pages. Everything else goes through the small functions beside this file,
 * so that differences between browsers, and the polyfill (which throws outside an extension), are met in one place. Content scripts
 * use `content-runtime.ts` instead, which stays small.
 */
export { default as browser } from 'webextension-polyfill';
