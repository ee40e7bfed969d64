import { moveCaretAwayAndBack, selectInside } from '../../caret.ts';
import { hasParagraphGaps, textToHtml } from '../../field-text.ts';
import type { Job, Way } from '../define.ts';

const command = ({ field }: Job, name: string, value: string) => {
  field.ownerDocument.execCommand(name, false, value);
  return 'done' as const;
};

/**
 * The browser's own typing. Chromium joins it to the typing before it, and one undo would take both: moving the caret
 * away and back ends that step, and again behind ours (measured 2026-11-21).
 */
export const insertText: Way = {
  id: 'insert-text',
  isNative: true,
  run: (job) => {
    moveCaretAwayAndBack(job.field);
    const answer = command(job, 'insertText', job.text);
    moveCaretAwayAndBack(job.field);
    return answer;
  },
};

/**
 * The same into the first selected paragraph. Firefox takes a selection at its word: with all paragraphs selected from
 * outside it removes them, and the words stand in none. Quill 1 loses its selection when ours is narrowed.
 */
export const insertTextInside: Way = {
  ...insertText,
  id: 'insert-text-inside',
  run: (job) => {
    selectInside(job.field);
    return insertText.run(job);
  },
};

/** The browser's own typing with a new paragraph at each line break, for editors that drop breaks inside one insertion. */
export const insertLines: Way = {
  id: 'insert-lines',
  isNative: true,
  run: (job) => {
    job.text.split('\n').forEach((line, index) => {
      if (index > 0) command(job, 'insertParagraph', '');
      if (line) command(job, 'insertText', line);
    });
    return 'done';
  },
};

/**
 * Runs an edit while the box folds white space: where it keeps it, Chromium makes line breaks mere characters, which are
 * lost on whoever takes the box's markup elsewhere. A box that already holds such characters wants them.
 */
function foldingSpace(field: HTMLElement, edit: () => void): void {
  const isFolded = !/^(pre|break-spaces)/.test(getComputedStyle(field).whiteSpace);
  if (isFolded || (field.textContent ?? '').includes('\n')) {
    edit();
    return;
  }
  const isStyled = field.hasAttribute('style');
  const value = field.style.getPropertyValue('white-space');
  const priority = field.style.getPropertyPriority('white-space');
  field.style.setProperty('white-space', 'normal', 'important');
  try {
    edit();
  } finally {
    field.style.setProperty('white-space', value, priority);
    if (!isStyled) field.removeAttribute('style');
  }
}

/**
 * The browser's own typing with a break at each line's end. Chromium joins such commands into one step, so that one undo
 * takes them all; HTML put at the start of a line that is a block of its own it spreads over the blocks around.
 */
export const insertLineBreaks: Way = {
  id: 'insert-line-breaks',
  isNative: true,
  run: (job) => {
    moveCaretAwayAndBack(job.field);
    foldingSpace(job.field, () => {
      job.text.split('\n').forEach((line, index) => {
        if (index > 0) command(job, 'insertLineBreak', '');
        if (line) command(job, 'insertText', line);
      });
    });
    moveCaretAwayAndBack(job.field);
    return 'done';
  },
};

/** The browser's own insertion of HTML, an undo step of its own. Paragraphs only where the field's own stand apart. */
export const insertHtml: Way = {
  id: 'insert-html',
  isNative: true,
  joinsFirstParagraph: true,
  run: (job) => {
    const shape = hasParagraphGaps(job.field) ? 'paragraphs' : 'breaks';
    return command(job, 'insertHTML', textToHtml(job.text, shape));
  },
};

/** The same with every line a break, whatever the field's paragraphs look like. */
export const insertBreaks: Way = {
  id: 'insert-breaks',
  isNative: true,
  run: (job) => command(job, 'insertHTML', textToHtml(job.text, 'breaks')),
};
