import { beforeEach, describe, expect, it } from 'vitest';
import { openBox } from '../../../src/page/open-box.ts';

const signal = () => new AbortController().signal;
const field = () => document.querySelector('textarea');
const findField = async () => field();
const addField = () => document.body.append(document.createElement('textarea'));

/** An opener, and whether its click was cancelled in the end. */
function opener(html: string) {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  const clicks: boolean[] = [];
  window.addEventListener('click', (event) => queueMicrotask(() => clicks.push(event.defaultPrevented)), { once: true });
  return { element, clicks };
}

describe('opening a reply box', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('clicks nothing when the box is there already', async () => {
    const { element, clicks } = opener('<button type="button">Reply</button>');
    addField();
    expect(await openBox(element, findField, signal())).toBe(field());
    expect(clicks).toEqual([]);
  });

  it('waits for a box that comes later', async () => {
    const { element } = opener('<button type="button">Reply</button>');
    element.addEventListener('click', () => setTimeout(addField, 30));
    expect(await openBox(element, findField, signal())).toBe(field());
  });

  it('does not follow a link to another page', async () => {
    const { element, clicks } = opener('<a href="https://elsewhere.example/reply">Reply</a>');
    expect(await openBox(element, findField, signal())).toBeNull();
    expect(clicks).toEqual([]);
  });

  it('cancels an intercepted link that nobody cancelled, behind the page that asks', async () => {
    const { element, clicks } = opener('<a class="comment-reply-link" href="?replytocom=3#respond">Reply</a>');
    let wasCancelled: boolean | null = null;
    document.addEventListener(
      'click',
      (event) => {
        wasCancelled = event.defaultPrevented;
        addField();
      },
      { once: true },
    );
    expect(await openBox(element, findField, signal())).toBe(field());
    expect(wasCancelled).toBe(false);
    expect(clicks).toEqual([true]);
  });

  it('stops waiting on abort', async () => {
    const { element } = opener('<button type="button">Reply</button>');
    const life = new AbortController();
    const opening = openBox(element, findField, life.signal);
    life.abort();
    expect(await opening).toBeNull();
  });
});
