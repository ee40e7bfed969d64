import { describe, expect, it } from 'vitest';
import type { DraftPart } from '../../../src/domain/draft.ts';
import { editParts, rangesOf, textOf } from '../../../src/walk/edit-parts.ts';

const part = (name: DraftPart['part'], text: string, lead = ' '): DraftPart => ({ part: name, lead, text, isTouched: false });
const draft = (): DraftPart[] => [
  part('greeting', 'Hello Dana,'),
  part('thanks', 'Thank you for the note.', ' '),
  part('feeling', ''),
  part('action', 'I will write by Friday.', '\n\n'),
  part('signature', 'Mira Holt', '\n\n'),
];
const touched = (parts: readonly DraftPart[]) => parts.filter((each) => each.isTouched).map((each) => each.part);

describe('editing a draft by hand', () => {
  it('joins parts with words and leaves empty ones out', () => {
    expect(textOf(draft())).toBe('Hello Dana, Thank you for the note.\n\nI will write by Friday.\n\nMira Holt');
  });

  it('gives a change inside one part to that part alone', () => {
    const next = editParts(draft(), textOf(draft()).replace('Friday', 'Monday'));
    expect(touched(next)).toEqual(['action']);
    expect(next[3]?.text).toBe('I will write by Monday.');
  });

  it('gives words typed at the end to the last part', () => {
    const next = editParts(draft(), `${textOf(draft())}, owner`);
    expect(touched(next)).toEqual(['signature']);
    expect(next[4]?.text).toBe('Mira Holt, owner');
  });

  it('leaves the neighbours untouched when a sentence is typed at the end of a part', () => {
    const text = textOf(draft()).replace('note.', 'note. It helps.');
    const next = editParts(draft(), text);
    expect(touched(next)).toEqual(['thanks']);
    expect(textOf(next)).toBe(text);
  });

  it('keeps a deleted sentence deleted', () => {
    const next = editParts(draft(), textOf(draft()).replace(' Thank you for the note.', ''));
    expect(textOf(next)).toBe('Hello Dana,\n\nI will write by Friday.\n\nMira Holt');
    expect(next.find((each) => each.part === 'thanks')).toMatchObject({ text: '', isTouched: true });
  });

  it('takes a change over several parts', () => {
    const text = 'Hello Dana, Thank you by Friday.\n\nMira Holt';
    expect(textOf(editParts(draft(), text))).toBe(text);
  });

  it('starts from an empty draft', () => {
    const next = editParts([part('greeting', ''), part('thanks', '')], 'My own words');
    expect(textOf(next)).toBe('My own words');
  });

  it('always yields exactly the text the writer sees, whatever they do to it', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % below;
    };
    const bits = ['', ' ', '\n', '\n\n', 'x', 'a word', '👩‍👩‍👧', '. ', 'Hello Dana,', '{{date}}'];
    for (let round = 0; round < 3000; round++) {
      let parts: readonly DraftPart[] = draft();
      for (let edit = 0; edit < 6; edit++) {
        const text = textOf(parts);
        const start = random(text.length + 1);
        const end = Math.min(text.length, start + random(12));
        const next = text.slice(0, start) + (bits[random(bits.length)] ?? '') + text.slice(end);
        parts = editParts(parts, next);
        expect(textOf(parts)).toBe(next);
        for (const range of rangesOf(parts)) expect(next.slice(range.start, range.end)).toBe(parts[range.index]?.text);
      }
    }
  });
});
