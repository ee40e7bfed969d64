import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from './icon.tsx';

export type MenuEntry = { label: string; run(): void };

/** Entries that belong together. `label` is heard, not seen: a line parts the groups for the eye. */
export type MenuGroup = { label: string; entries: readonly MenuEntry[] };

/** The More button and its menu. Arrows move, Enter takes, Escape returns to the button. */
export function MoreMenu({ groups }: { groups: readonly MenuGroup[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (!isOpen) return;
    items()[0]?.focus();
    const onDown = (event: PointerEvent) => {
      if (!event.composedPath().some((node) => node === list.current || node === button.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement); // -1 when it is none of them
    const move: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 };
    const to = move[event.key];
    if (to !== undefined) all[to % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      setOpen(false);
      button.current?.focus();
    } else if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="more-menu">
      <button
        ref={button}
        class="icon-btn"
        type="button"
        aria-label={t('more')}
        title={t('more')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div ref={list} class="menu float" role="menu" aria-label={t('more')} onKeyDown={onKeyDown}>
          {groups.map(({ label: of, entries }) => (
            <div key={of} class="menu__group" role="group" aria-label={of}>
              {entries.map(({ label, run }) => (
                <button
                  key={label}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => {
                    setOpen(false);
                    run();
                  }}
                >
                  {label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </span>
  );
}

/** A word in a sentence that can be changed: a button with a list. `end` is what the sentence ends with right behind it. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  onPick,
  end = '',
  children,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onPick(value: Value): void;
  end?: string;
  children?: ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const take = (index: number) => {
    const option = options[index];
    if (option) onPick(option.value);
    close();
  };
  useLayoutEffect(() => {
    if (!isOpen) return;
    setAt(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
    list.current?.focus();
    const onDown = (event: PointerEvent) => {
      if (!event.composedPath().some((node) => node === list.current || node === button.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [isOpen]);
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <span class="pick-place">
      <button
        ref={button}
        class="pick"
        type="button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span class="unseen">{label}: </span>
        <span class="pick__words">{children ?? shown}</span>
        <Icon name="down" />
        <span class="pick__end" aria-hidden="true">
          {end}
        </span>
      </button>
      {isOpen && (
        <div
          ref={list}
          class="menu float"
          role="listbox"
          aria-label={label}
          tabIndex={0}
          aria-activedescendant={`pick-${at}`}
          onKeyDown={(event) => {
            const last = options.length - 1;
            if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1));
            else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
            else if (event.key === 'Home') setAt(0);
            else if (event.key === 'End') setAt(last);
            else if (event.key === 'Enter' || event.key === ' ') take(at);
            else if (event.key === 'Escape' || event.key === 'Tab') close();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it takes the keys
            <div
              key={option.value}
              id={`pick-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => take(index)}
            >
              {option.label}
            </div>
          ))}
        </div>
      )}
    </span>
  );
}
