import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnreadableError } from '../../../src/storage/item.ts';
import { AGAIN_MS, createSaver, PAUSE_MS } from '../../../src/ui/options/saver.ts';

describe('saving what is in the fields', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tries again by itself after a failure, until there is room', async () => {
    let room = false;
    let tries = 0;
    const saver = createSaver(async () => {
      tries += 1;
      if (!room) throw new Error('quota');
    });
    saver.touch();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(saver.state.value).toBe('full');
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect([tries, saver.state.value]).toEqual([2, 'full']);
    room = true;
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect([tries, saver.state.value]).toEqual([3, 'saved']);
    await vi.advanceTimersByTimeAsync(3 * AGAIN_MS);
    expect(tries).toBe(3);
  });

  it('leaves what cannot be read alone', async () => {
    let tries = 0;
    const saver = createSaver(async () => {
      tries += 1;
      throw new UnreadableError('library', 'newer', 'version 99');
    });
    saver.touch();
    await vi.advanceTimersByTimeAsync(PAUSE_MS + 3 * AGAIN_MS);
    expect([tries, saver.state.value]).toEqual([1, 'unreadable']);
  });
});
