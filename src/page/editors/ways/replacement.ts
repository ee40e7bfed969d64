import type { Way } from '../define.ts';

/** What a spell checker does to an editor: `beforeinput` with the words in a data transfer. Lexical and Slate take it. */
export const replacement: Way = {
  id: 'replacement',
  run: ({ field, text }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    const event = new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    return field.dispatchEvent(event) ? 'ignored' : 'taken';
  },
};
