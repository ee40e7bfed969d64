import type { PaletteWords } from '../messages/protocol.ts';

const STYLE = `
:host { all: initial; }
.notice { font: 14px/1.45 system-ui, sans-serif; max-width: 432px; padding: 12px 16px; border-radius: 12px; background: #fff; color: #15242b; border: 1px solid #76858c; box-shadow: 0 12px 40px rgb(20 40 50 / .22); }
p { margin: 0 0 8px; }
textarea { box-sizing: border-box; width: 100%; font: 15px/1.6 Georgia, serif; color: inherit; background: #f4f6f7; border: 1px solid #76858c; border-radius: 8px; padding: 8px; }
.row { display: flex; gap: 8px; justify-content: end; margin-top: 8px; }
button { font: 600 14px/1.2 system-ui, sans-serif; min-height: 36px; padding: 4px 16px; border: 0; border-radius: 8px; background: #eaeff1; color: #15242b; cursor: pointer; }
button.primary { background: #0c5166; color: #fff; }
@media (prefers-color-scheme: dark) { .notice { background: #161f23; color: #e4ecee; } textarea { background: #0b1114; } button { background: #0b1114; color: #e4ecee; } button.primary { background: #8ccad8; color: #06212a; } }
`;

/** The keys of the words it needs. */
export const NOTICE_WORDS = ['notice_title', 'notice_text', 'notice_close', 'notice_copy'] as const;

/** Takes the notice that stands away. */
let endEarlier = () => {};

/** Says in the page that a text did not go in, with its text to copy. Esc or Close takes it away, and the next notice. */
export function showNotice({
  doc,
  words,
  text,
  signal,
}: {
  doc: Document;
  words: PaletteWords;
  text: string;
  signal: AbortSignal;
}): void {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = STYLE;
  const box = doc.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'alertdialog');
  box.setAttribute('aria-label', words.notice_title ?? '');
  const line = doc.createElement('p');
  line.textContent = words.notice_text ?? '';
  const area = doc.createElement('textarea');
  area.readOnly = true;
  area.rows = 5;
  area.value = text;
  const row = doc.createElement('div');
  row.className = 'row';
  const close = doc.createElement('button');
  close.type = 'button';
  close.textContent = words.notice_close ?? '';
  const copy = doc.createElement('button');
  copy.type = 'button';
  copy.className = 'primary';
  copy.textContent = words.notice_copy ?? '';
  row.append(close, copy);
  box.append(line, area, row);
  root.append(style, box);
  host.style.cssText =
    'position:fixed;inset:auto 16px 16px auto;margin:0;border:0;padding:0;background:none;z-index:2147483647';
  host.setAttribute('popover', 'manual');
  doc.documentElement.append(host);
  host.showPopover?.();
  const end = () => host.remove();
  endEarlier();
  endEarlier = end;
  signal.addEventListener('abort', end, { once: true });
  close.addEventListener('click', (event) => event.isTrusted && end());
  copy.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    area.select();
    void navigator.clipboard?.writeText(text).catch(() => doc.execCommand('copy'));
  });
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' && event.isTrusted) end();
  });
  copy.focus();
}
