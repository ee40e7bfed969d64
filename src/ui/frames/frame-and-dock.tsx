import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Letter } from '../parts/letter.tsx';
import type { SurfaceModel } from '../surface-model.ts';

/**
 * A frame of the walk. Focus goes to what is chosen in it, or to the frame itself, so that Enter goes on and the question
 * is read out.
 */
export function Framed({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ComponentChildren;
}) {
  const frame = useRef<HTMLDivElement>(null);
  // Before anything is drawn: a key that comes right after the frame is meant for what is chosen in it.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || document.activeElement?.closest('[role=textbox]')) return;
    // A panel stands beside the page: it takes no focus that is not its own.
    if (document.documentElement.dataset.surface === 'panel' && !document.hasFocus()) return;
    const chosen = element.querySelector<HTMLElement>('[data-focus], input[type=radio]:checked');
    if (chosen) return chosen.focus({ preventScroll: true });
    element.dataset.entered = 'true'; // focused by us: no ring until the writer moves there
    element.focus({ preventScroll: true });
    element.addEventListener('blur', () => delete element.dataset.entered, { once: true });
  }, [label]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the frame scrolls, so the keyboard must reach it
    <div ref={frame} class={`frame ${className}`} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** A step with the letter's dock below it. */
export function FrameAndDock({ model, label, children }: { model: SurfaceModel; label: string; children: ComponentChildren }) {
  return (
    <div class="frame-and-dock">
      <Framed label={label}>{children}</Framed>
      <div class="dock">
        <Letter model={model} />
      </div>
    </div>
  );
}

/** One of several, as rows with number keys. */
export function Choices<Value extends string>({
  name,
  label,
  value,
  options,
  onChoose,
}: {
  name: string;
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: ComponentChildren; why?: string }[];
  onChoose(value: Value): void;
}) {
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {options.map((option, index) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            data-key={index + 1}
            onChange={() => onChoose(option.value)}
          />
          <span class="choice__text">
            {option.label}
            {option.why && <span class="choice__why">{option.why}</span>}
          </span>
          {index < 9 && (
            <kbd class="kbd" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
        </label>
      ))}
    </div>
  );
}

/** One of a few short ones, side by side. */
export function Chips<Value extends string>({
  name,
  label,
  value,
  options,
  onChoose,
}: {
  name: string;
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChoose(value: Value): void;
}) {
  return (
    <div class="chips" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class="chip-choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** One of a few, as a segmented control. */
export function Segments<Value extends string>({
  name,
  label,
  value,
  options,
  onChoose,
}: {
  name: string;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChoose(value: Value): void;
}) {
  return (
    <div class="seg" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            data-focus={option.value === value ? true : undefined}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
