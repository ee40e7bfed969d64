import * as z from 'zod/mini';
import { onTalk } from '../browser/runtime.ts';
import { PageFacts, type PageFinding, PageNode } from '../domain/page-snapshot.ts';
import { FINDING } from './finding.ts';

const Part = z.object({ nodes: z.optional(z.array(PageNode)), facts: z.optional(PageFacts) });

/** More nodes than any page is walked for: whoever sends them is no script of ours. */
const MAX_NODES = 500_000;

/** Tells scripts in pages what is in the page they send. One that sends what no page is made of gets no answer. */
export function serveFinding(find: (nodes: readonly PageNode[], facts: PageFacts) => Promise<PageFinding>): void {
  onTalk(FINDING, (answer, end) => {
    const nodes: PageNode[] = [];
    return (message) => {
      const part = Part.safeParse(message);
      if (!part.success || nodes.length > MAX_NODES) {
        end();
        return;
      }
      for (const node of part.data.nodes ?? []) nodes.push(node);
      if (part.data.facts) find(nodes, part.data.facts).then(answer, end);
    };
  });
}
