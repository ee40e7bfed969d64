import { pageHome } from '../page/page-life.ts';
import { tellWriterHere } from '../page/writer-here.ts';

/**
 * On a watched site whose reviews are counted: waits for the pointer, a finger included, to come over the page once. Pages
 * nobody looks at are not read.
 */
function start(): void {
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

start();
