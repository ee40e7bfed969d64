/** The doors of this folder for the page script: reading a frame, and the review around one place in it. */
export { findReviewAround } from './generic.ts';
export { readPage, readPageInSlices, readSelection } from './read.ts';
