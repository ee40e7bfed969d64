import { waitForPointer } from '../page/wait-for-pointer.ts';

// All that a watched site with a count, but without a button, carries before somebody looks at it: one listener.
waitForPointer();
