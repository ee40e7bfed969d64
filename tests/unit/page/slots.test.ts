import { afterEach, describe, expect, it } from 'vitest';
import { selectSlot, slotsIn } from '../../../src/page/slots.ts';

afterEach(() => document.body.replaceChildren());

describe('the slots of a text', () => {
  it('are blanks and words in square brackets, no links', () => {
    const text = 'By {{date}}, [your name]; see [the site](https://x.example), [] and {{}}.';
    expect(slotsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['{{date}}', '[your name]']);
  });

  it('lie on one line each', () => expect(slotsIn('[one\ntwo] {{a\nb}}')).toEqual([]));
});

describe('going from slot to slot', () => {
  function area(value: string, at: number): { field: HTMLTextAreaElement; selected: () => string } {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.value = value;
    field.setSelectionRange(at, at);
    return { field, selected: () => field.value.slice(field.selectionStart, field.selectionEnd) };
  }

  it('begins with the first, goes on and back, and ends behind the last', () => {
    const { field, selected } = area('A [one] b [two] c [three] d', 12);
    expect([selectSlot(field, 'first'), selected()]).toEqual([2, '[one]']);
    expect([selectSlot(field, 'next'), selected()]).toEqual([1, '[two]']);
    expect([selectSlot(field, 'next'), selected()]).toEqual([0, '[three]']);
    expect([selectSlot(field, 'next'), selected()]).toEqual([null, '[three]']);
    expect([selectSlot(field, 'previous'), selected()]).toEqual([1, '[two]']);
    field.value = 'A [one] b 2 c [three] d';
    field.setSelectionRange(11, 11);
    expect([selectSlot(field, 'next'), selected()]).toEqual([0, '[three]']);
    expect([selectSlot(field, 'previous'), selected()]).toEqual([1, '[one]']);
    expect(selectSlot(field, 'previous')).toBeNull();
  });

  it('selects nothing where there is none', () => {
    const { field } = area('Nothing here.', 3);
    expect(selectSlot(field, 'first')).toBeNull();
    expect([field.selectionStart, field.selectionEnd]).toEqual([3, 3]);
  });

  it('finds its way through the paragraphs of a rich box', () => {
    document.body.innerHTML = '<div contenteditable="true"><p>Dear <b>[name]</b>,</p><p>by {{date}}.</p></div>';
    const field = document.querySelector('div') as HTMLElement;
    const selected = () => String(document.getSelection());
    expect([selectSlot(field, 'first'), selected()]).toEqual([1, '[name]']);
    expect([selectSlot(field, 'next'), selected()]).toEqual([0, '{{date}}']);
    expect(selectSlot(field, 'next')).toBeNull();
    expect([selectSlot(field, 'previous'), selected()]).toEqual([1, '[name]']);
  });
});
