import type { PageFacts, PageNode } from '../domain/page-snapshot.ts';

/** The name under which a page is sent to the background, to be told what is in it. */
export const FINDING = 'find-in-page';

/** A part of a page on its way: any number with nodes, then one with the facts. */
export type PagePart = { readonly nodes: readonly PageNode[] } | { readonly facts: PageFacts };
