import type { ComponentChildren } from 'preact';

/** Tables and charts that may be wider than the page scroll by themselves. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <div class="scroll-x" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
