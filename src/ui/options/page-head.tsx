import type { ComponentChildren } from 'preact';

const TITLE = 'section-title';

/** Where the focus goes when what had it is gone: what was done is told right under the title. */
export const focusTitle = (): void => document.getElementById(TITLE)?.focus();

/** Title of a page of the desk, what it is for, and its deeds. The title takes the focus when the page changes. */
export function PageHead({ title, about, children }: { title: string; about: string; children?: ComponentChildren }) {
  return (
    <header class="desk__head">
      <div class="stack-1">
        <h1 class="page-title" id={TITLE} tabIndex={-1}>
          {title}
        </h1>
        <p class="second">{about}</p>
      </div>
      {children && <div class="row">{children}</div>}
    </header>
  );
}
