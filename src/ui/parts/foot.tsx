import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/t.ts';
import { Icon } from './icon.tsx';

export const Kbd = ({ children }: { children: ComponentChildren }) => (
  <kbd class="kbd" aria-hidden="true">
    {children}
  </kbd>
);

export function BackButton({ onClick }: { onClick(): void }) {
  return (
    <button class="btn btn--quiet" type="button" onClick={onClick}>
      <Icon name="back" flips />
      {t('back')}
    </button>
  );
}

/** Takes back what was put into the box. */
export function UndoButton({ onClick }: { onClick(): void }) {
  return (
    <button class="btn btn--quiet" type="button" data-undo onClick={onClick}>
      <Icon name="undo" flips />
      {t('undo')}
    </button>
  );
}

/** The one primary button of a frame. Disabled it stays focusable and says why when used. */
export function Primary({
  onClick,
  children,
  isDisabled = false,
  isBusy = false,
}: {
  onClick(): void;
  children: ComponentChildren;
  isDisabled?: boolean;
  isBusy?: boolean;
}) {
  return (
    <button
      class="btn btn--primary"
      type="button"
      data-primary
      aria-disabled={isDisabled ? 'true' : undefined}
      aria-busy={isBusy ? 'true' : undefined}
      onClick={onClick}
    >
      {children} <Kbd>⏎</Kbd>
    </button>
  );
}

/** The foot of a frame: what leads back on one side, what leads on at the other. */
export function Foot({ start, children }: { start?: ComponentChildren; children: ComponentChildren }) {
  return (
    <footer class="foot">
      {start}
      <div class="foot__main">{children}</div>
    </footer>
  );
}
