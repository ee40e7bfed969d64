import { type HtmlShape, hasParagraphGaps, textToHtml } from '../../field-text.ts';
import type { Job, Paste, Way, WayAnswer } from '../define.ts';
import { isGecko } from '../gecko.ts';

/** A paste of words only. For editors that lose blank lines when HTML comes along: Draft.js, Quill 2, Slate. */
export const pastePlain: Way = { id: 'paste-plain', run: (job) => paste(job, { text: job.text, html: null }) };

/** A paste of words and HTML, its paragraphs shaped by the margins the field's own paragraphs have. */
export const pasteRich: Way = {
  id: 'paste-rich',
  run: (job) => paste(job, { text: job.text, html: textToHtml(job.text, pasteShape(job.field)) }),
};

/** A paste whose lines are breaks inside one paragraph, for editors that start a new one before pasted paragraphs. */
export const pasteBreaks: Way = {
  id: 'paste-breaks',
  run: (job) => paste(job, { text: job.text, html: textToHtml(job.text, 'breaks') }),
};

const pasteShape = (field: HTMLElement): HtmlShape => (hasParagraphGaps(field) ? 'paragraphs' : 'lines');

async function paste(job: Job, what: Paste): Promise<WayAnswer> {
  const target = job.field;
  if (!isGecko) return firePaste(window, target, what) ? 'taken' : 'ignored';
  const page = pageView(job.field);
  if (page) return firePaste(page, target, what) ? 'taken' : 'ignored';
  return (await job.pasteInMainWorld?.(what)) ? 'taken' : 'ignored';
}

type PageView = Pick<typeof window, 'DataTransfer' | 'ClipboardEvent'>;

function firePaste(view: PageView, target: HTMLElement, { text, html }: Paste): boolean {
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== null) clipboardData.setData('text/html', html);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  const event = new view.ClipboardEvent('paste', isGecko ? intoPage(init, target) : init);
  return !target.dispatchEvent(event);
}

/** Firefox's door from a content script into the page's own world. */
type Waived<T> = T & { wrappedJSObject?: T };
declare const cloneInto: undefined | (<T>(value: T, scope: object, options: { wrapReflectors: boolean }) => T);

/**
 * The page's own window. Firefox keeps what our world puts on a clipboard from the page's handlers, so the data must be
 * made by the page's own constructors.
 */
function pageView(field: HTMLElement): PageView | null {
  const view = field.ownerDocument.defaultView as Waived<Window & typeof globalThis> | null;
  return view?.wrappedJSObject ?? null;
}

function intoPage<T extends object>(init: T, target: HTMLElement): T {
  const view = target.ownerDocument.defaultView;
  return typeof cloneInto === 'function' && view ? cloneInto(init, view, { wrapReflectors: true }) : init;
}
