import type { Way } from '../define.ts';
import { isGecko, pageView } from '../gecko.ts';

/** What a spell checker does to an editor: `beforeinput` with the words in a data transfer. Lexical and Slate take it. */
export const replacement: Way = {
  id: 'replacement',
  run: ({ field, text }) => {
    const view = isGecko ? pageView(field) : window;
    if (!view) return 'ignored';
    const dataTransfer = new view.DataTransfer();
    dataTransfer.setData('text/plain', text);
    const flags = { inputType: 'insertReplacementText', bubbles: true, cancelable: true, composed: true };
    const event = new view.InputEvent('beforeinput', Object.assign(new view.Object(), flags, { dataTransfer }));
    return field.dispatchEvent(event) ? 'ignored' : 'taken';
  },
};
