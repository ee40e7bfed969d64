import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/t.ts';
import { PLACEHOLDERS } from '../../templates/fill.ts';
import { DeskIcon } from './desk-icon.tsx';

/** What a placeholder stands for, in words; its own name where there are none. */
export const placeholderName = (name: string): string =>
  (PLACEHOLDERS as readonly string[]).includes(name) ? t(`palette_slot_${name}` as MessageKey) || name : name; // a test asks for every key

/** The menu of placeholders and shared sentences. Arrows move, Enter takes, Escape returns to the button. */
export function PlaceholderMenu({ shared, onTake }: { shared: readonly string[]; onTake(name: string): void }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[to % all.length]?.focus();
    else if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else return;
    event.preventDefault();
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && (menu.current?.contains(to) || to === button.current))) setOpen(false);
  };
  return (
    <span class="menu-place">
      <button
        ref={button}
        class="btn btn--quiet btn--small"
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <DeskIcon name="plus" />
        {t('options_placeholder')}
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="float menu"
          role="menu"
          aria-label={t('options_placeholder')}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {[...PLACEHOLDERS, ...shared].map((name) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                onTake(name);
              }}
            >
              {placeholderName(name)}
              <code>{`{{${name}}}`}</code>
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
