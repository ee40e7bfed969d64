import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { browser?: Browser; chrome?: unknown };

/**
 * The extension API with promises: `browser` where there is one, else `chrome`, which answers with promises too in
 * Manifest V3. What still differs between them (answers to messages) is in runtime.ts. Only this folder may name it.
 */
export const browser: Browser = scope.browser ?? (scope.chrome as Browser); // the parts we use are alike
