import { pageHome } from '../page/page-life.ts';
import { tellWriterHere } from '../page/writer-here.ts';

/**
 * On a watched site whose reviews are counted: waits for the pointer, a finger included, to come over the page once. Pages
 * nobody looks at are not read.
 */
function start(): void {
  if (window.parent !== window) return;
  pageHome.evenkeelPointer?.end();
  const life = new AbortController();
  const self = { end: () => life.abort() };
  pageHome.evenkeelPointer = self;
  document.addEventListener('pointerover', () => void tellWriterHere('pointer', self), {
    signal: life.signal,
    capture: true,
    passive: true,
    once: true,
  });
}

start();
