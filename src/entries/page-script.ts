import pageScript from './page.ts?iife';

/** The packed page script, as a path from the extension's root. */
export const PAGE_SCRIPT: string = pageScript;
