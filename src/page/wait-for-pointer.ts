import { pageHome } from './page-life.ts';
import { tellWriterHere } from './writer-here.ts';

/** Waits for the pointer, a finger included, to come over the page once, to have its reviews counted. Pages nobody looks at are not read. */
export function waitForPointer(): void {
  if (window.parent !== window) return;
  pageHome.evenkeelPointer?.end();
  const tell = (): void => {
    self.end();
    void tellWriterHere('pointer', self);
  };
  const self = { end: () => removeEventListener('pointerover', tell, true) };
  pageHome.evenkeelPointer = self;
  addEventListener('pointerover', tell, true);
}
