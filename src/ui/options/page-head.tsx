import type { ComponentChildren } from 'preact';

/** Title of a page of the desk, what it is for, and its deeds. The title takes the focus when the page changes. */
export function PageHead({ title, about, children }: { title: string; about: string; children?: ComponentChildren }) {
  return (
    <header class="desk__head">
      <div class="stack-1">
        <h1 class="page-title" id="section-title" tabIndex={-1}>
          {title}
        </h1>
        <p class="second">{about}</p>
      </div>
      {children && <div class="row">{children}</div>}
    </header>
  );
}
