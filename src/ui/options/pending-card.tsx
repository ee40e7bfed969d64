import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { focusTitle } from './page-head.tsx';

/** What a file or a copy would change, before anything is stored: taken over or left. */
export function PendingCard({
  of,
  title,
  about,
  onTake,
  onLeave,
  children,
}: {
  /** What is pending: another one takes the focus to the title again. */
  of: unknown;
  title: string;
  about?: string;
  onTake(): Promise<void>;
  onLeave(): void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Wherever it came from, what it brings is where the writer looks next.
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <section class="card stack-4" aria-labelledby="pending-title" data-pending>
      <div class="stack-1">
        <h2 class="heading" id="pending-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {about && <p class="second">{about}</p>}
      </div>
      {children}
      <div class="row">
        <button class="btn btn--primary" type="button" data-take-over onClick={() => void onTake().then(focusTitle)}>
          {t('merge_take')}
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => {
            onLeave();
            focusTitle();
          }}
        >
          {t('merge_leave')}
        </button>
      </div>
    </section>
  );
}
