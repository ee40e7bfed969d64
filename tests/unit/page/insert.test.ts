import { describe, expect, it } from 'vitest';
import { insertText } from '../../../src/page/insert.ts';

describe('an insertion whose script is replaced on the page', () => {
  it('is told as interrupted, never as the writer typing, and leaves the box as it was', async () => {
    document.body.innerHTML = '<p style="overflow: visible"><textarea>Old draft</textarea></p>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100); // happy-dom lays nothing out
    const life = new AbortController();
    const outcome = insertText(field, 'Thank you.', {
      onFilled: 'append',
      maxLength: null,
      fieldId: 'box',
      signal: life.signal,
    });
    life.abort();
    expect(await outcome).toEqual({ outcome: 'refused', reason: 'interrupted' });
    expect(field.value).toBe('Old draft');
  });
});
