import { waitForBox } from '../page/wait-for-box.ts';

// All that a watched site with a button, but without a count, carries before the writer comes to a box: one listener.
waitForBox();
