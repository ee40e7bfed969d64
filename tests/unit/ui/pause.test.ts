import { describe, expect, it } from 'vitest';
import { momentText, pauseEnd } from '../../../src/ui/pause.ts';

const NOW = new Date(2026, 10, 21, 23, 55);

describe('the end of a pause', () => {
  it('is ten minutes or an hour on, over midnight too', () => {
    expect(pauseEnd('minutes', NOW)).toEqual(new Date(2026, 10, 22, 0, 5));
    expect(pauseEnd('hour', NOW)).toEqual(new Date(2026, 10, 22, 0, 55));
  });

  it('is nine in the morning of the writer’s own tomorrow', () => {
    expect(pauseEnd('tomorrow', NOW)).toEqual(new Date(2026, 10, 22, 9));
    expect(pauseEnd('tomorrow', new Date(2026, 11, 31, 0, 1))).toEqual(new Date(2027, 0, 1, 9));
  });

  it('is told with its weekday on another day', () => {
    expect(momentText(new Date(2026, 10, 21, 23, 59), NOW, 'en-GB')).toBe('23:59');
    expect(momentText(new Date(2026, 10, 22, 9), NOW, 'en-GB')).toMatch(/^Sun,? 09:00$/);
  });
});
