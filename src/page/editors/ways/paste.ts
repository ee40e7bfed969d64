import { type HtmlShape, paragraphGapEm, textToHtml } from '../../field-text.ts';
import type { Job, Paste, Way, WayAnswer } from '../define.ts';
import { isGecko, type PageView, pageView } from '../gecko.ts';

/** A paste of words only. For editors that lose blank lines when HTML comes along: Draft.js, Quill 2, Slate. */
export const pastePlain: Way = { id: 'paste-plain', run: (job) => paste(job, { text: job.text, html: null }) };

/** A paste of words and HTML, its paragraphs shaped by the margins the field's own paragraphs have. */
export const pasteRich: Way = {
  id: 'paste-rich',
  joinsFirstParagraph: true,
  run: (job) => paste(job, { text: job.text, html: textToHtml(job.text, pasteShape(job.field)) }),
};

/** The same in the other shape, for fields whose first paragraph says nothing about the gaps between two. */
export const pasteReshaped: Way = {
  id: 'paste-reshaped',
  joinsFirstParagraph: true,
  needsTaker: true,
  run: (job) => {
    const shape = pasteShape(job.field) === 'paragraphs' ? 'lines' : 'paragraphs';
    return paste(job, { text: job.text, html: textToHtml(job.text, shape) });
  },
};

/** A paste whose lines are breaks inside one paragraph, for editors that start a new one before pasted paragraphs. */
export const pasteBreaks: Way = {
  id: 'paste-breaks',
  run: (job) => paste(job, { text: job.text, html: textToHtml(job.text, 'breaks') }),
};

/** Paragraphs a little apart read as lines to one and as paragraphs to another: breaks inside one are the same to both. */
function pasteShape(field: HTMLElement): HtmlShape {
  const gapEm = paragraphGapEm(field);
  if (gapEm < 0.15) return 'lines';
  return gapEm < 0.6 ? 'breaks' : 'paragraphs';
}

function paste(job: Job, what: Paste): WayAnswer {
  const view = isGecko ? pageView(job.field) : window;
  if (!view) return 'ignored';
  let browserDid: 'as-markup' | 'as-typing' | null = null;
  const hear = (event: Event) => {
    // Holds: `input` from an editing command is one. The command for HTML is the one that names no kind of input.
    if (event.isTrusted && browserDid !== 'as-markup') browserDid = (event as InputEvent).inputType ? 'as-typing' : 'as-markup';
  };
  job.field.addEventListener('input', hear, true);
  const isIgnored = job.field.dispatchEvent(pasteEvent(view, what));
  job.field.removeEventListener('input', hear, true);
  return isIgnored ? 'ignored' : (browserDid ?? 'taken');
}

function pasteEvent(view: PageView, { text, html }: Paste): ClipboardEvent {
  const init: ClipboardEventInit = Object.assign(new view.Object(), { bubbles: true, cancelable: true, composed: true });
  // Firefox ignores a clipboard given here and makes its own; Chromium makes none.
  if (!isGecko) init.clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent('paste', init);
  event.clipboardData?.setData('text/plain', text);
  if (html !== null) event.clipboardData?.setData('text/html', html);
  return event;
}
