import type { SurfaceModel } from './surface-model.ts';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.getAttribute('contenteditable') === 'plaintext-only' ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

/** Keys that a control answers by itself. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, summary, a[href], [role=menuitem]');

/**
 * Enter goes on from anywhere but text and other controls; Ctrl+Enter also from the letter. Alt+Left goes back, 1–9
 * choose, S uses the suggestion, W walks, O opens the original, L puts away for later.
 */
export function handleKey(event: KeyboardEvent, model: SurfaceModel): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const { key, target } = event;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey || (!isText(target) && !isControl(target)))) {
    event.preventDefault();
    if (!event.repeat) document.querySelector<HTMLButtonElement>('[data-primary]')?.click();
    return;
  }
  if (key === 'ArrowLeft' && event.altKey) {
    event.preventDefault();
    if (model.walk.value) void model.send({ type: 'back' });
    return;
  }
  if (isText(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[1-9]$/.test(key)) {
    const choice = document.querySelector<HTMLInputElement>(`input[data-key="${key}"]`);
    choice?.click();
    choice?.focus();
    return;
  }
  if (!model.settings.value.letterKeys) return;
  const frame = model.walk.value?.frame;
  const letter = key.toLowerCase();
  if (letter === 's' && frame === 'calm') document.querySelector<HTMLButtonElement>('[data-express]')?.click();
  else if (letter === 'w' && frame === 'express') void model.send({ type: 'walk-instead' });
  else if (letter === 'l') document.querySelector<HTMLButtonElement>('[data-later]')?.click();
  else if (letter === 'o') document.querySelector<HTMLButtonElement>('[data-original-toggle]')?.click();
  else return;
  event.preventDefault();
}
