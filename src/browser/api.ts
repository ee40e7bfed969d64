import browser from 'webextension-polyfill';

/** The extension API with promises in every browser. Only this folder may name it. */
export { browser };
