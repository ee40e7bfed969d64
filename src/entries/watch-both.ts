import { waitForBox } from '../page/wait-for-box.ts';
import { waitForPointer } from '../page/wait-for-pointer.ts';

// A watched site with button and count: one script with two listeners costs a page less than two scripts.
waitForBox();
waitForPointer();
