import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settlesOn } from '../../../src/page/editors/settle.ts';

describe('a field that comes to rest', () => {
  let field: HTMLTextAreaElement;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    document.body.innerHTML = '<textarea></textarea>';
    field = document.querySelector('textarea') as HTMLTextAreaElement;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  /** What the browser does to the timers of a page in a tab behind. */
  function runTimersOnceASecond(): void {
    const { setTimeout } = globalThis;
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => setTimeout(run, Math.max(1000, ms)));
  }

  async function settled(wanted: string): Promise<boolean> {
    const answer = settlesOn(field, wanted);
    await vi.advanceTimersByTimeAsync(20_000);
    return answer;
  }

  it('is right where it holds the wanted text', async () => {
    field.value = 'Thank you.';
    expect(await settled('Thank you.')).toBe(true);
    expect(await settled('Sorry.')).toBe(false);
  });

  it('is waited for in a tab behind, where a page gets to work once a second', async () => {
    runTimersOnceASecond();
    setTimeout(() => {
      field.value = 'Thank you.';
    }, 1500);
    expect(await settled('Thank you.')).toBe(true);
  });

  it('is given up where it never rests', async () => {
    let count = 0;
    const type = () => {
      field.value = `Thank you ${count++}`;
      setTimeout(type, 60);
    };
    type();
    const before = performance.now();
    const answer = settlesOn(field, 'Thank you.').then((isRight) => ({ isRight, ms: performance.now() - before }));
    await vi.advanceTimersByTimeAsync(20_000);
    const { isRight, ms } = await answer;
    expect(isRight).toBe(false);
    expect(ms).toBeLessThan(2000);
  });
});
