import { ANSWER_BOX } from '../languages/page-words.ts';
import { pageHome } from './page-life.ts';
import { tellWriterHere } from './writer-here.ts';

/** Waits for the caret to enter what looks like a box for sentences: the background is told then, and puts the rest in. */
export function waitForBox(): void {
  pageHome.evenkeelBox?.end();
  let isTelling = false;
  const look = (event: Event): void => {
    if (isTelling || !isBox(event.composedPath()[0] as Element | undefined)) return; // focus is on elements alone
    isTelling = true;
    void tellWriterHere('box', self).then(() => {
      isTelling = false;
    });
  };
  // No abort signal and no look at the page here: each object of the browser's that is touched costs heap and time on every view.
  const self = { end: () => removeEventListener('focusin', look, true) };
  pageHome.evenkeelBox = self;
  addEventListener('focusin', look, true);
}

/** True for what may be a reply box, by a glance at the element alone. */
function isBox(element: Element | undefined): boolean {
  if (!element) return false;
  const name = element.localName;
  const says = (attribute: string) => element.getAttribute(attribute) ?? '';
  if (/search|combobox/.test(says('role'))) return false;
  if (name === 'textarea' || (element as HTMLElement).isContentEditable) return true; // undefined on what is not HTML
  // A line of text is one only where it says so; a closed shadow root shows its host alone.
  if (name === 'input') return ANSWER_BOX.test(['name', 'id', 'class', 'placeholder', 'aria-label'].map(says).join(' '));
  return name.includes('-');
}
