import { openTalk, type Talk } from '../browser/page-runtime.ts';
import { FINDING, type PagePart } from './finding.ts';

/** Begins to send a page to the background, part by part; what comes back is told by the background's type. */
export const openFinding = (): Talk<PagePart> => openTalk(FINDING);
