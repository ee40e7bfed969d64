import { describe, expect, it } from 'vitest';
import { textLength } from '../../../src/domain/text-length.ts';

describe('textLength', () => {
  it('counts as maxlength does', () => expect(textLength('é😀', 'characters')).toBe(3));
  it('counts bytes', () => expect(textLength('é😀', 'bytes')).toBe(6));
});
