import pageScript from './page.ts?iife';
import pointingScript from './pointing.ts?iife';
import typingScript from './typing.ts?iife';
import watchBothScript from './watch-both.ts?iife';
import watchBoxScript from './watch-box.ts?iife';
import watchPointerScript from './watch-pointer.ts?iife';
import watchingScript from './watching.ts?iife';

/** The packed scripts for pages, as paths from the extension's root. */
export const PAGE_SCRIPT: string = pageScript;
export const POINTING_SCRIPT: string = pointingScript;
export const TYPING_SCRIPT: string = typingScript;
export const WATCH_BOTH_SCRIPT: string = watchBothScript;
export const WATCH_BOX_SCRIPT: string = watchBoxScript;
export const WATCH_POINTER_SCRIPT: string = watchPointerScript;
export const WATCHING_SCRIPT: string = watchingScript;
