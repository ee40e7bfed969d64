import { beforeEach, describe, expect, it } from 'vitest';
import { readPage, readPageInSlices } from '../../../src/platforms/page-reader.ts';
import { atOnce, inSlices, type Steps } from '../../../src/platforms/steps.ts';

const now = new Date(2026, 10, 22, 12);
const review = (number: number) =>
  `<div class="review"><b class="author">Ada Ek ${'i'.repeat(number % 7)}</b> <time>2026-08-01</time><p>The lift stood still, said guest number ${number}.</p></div>`;

function* count(to: number): Steps<number> {
  for (let at = 0; at < to; at++) yield;
  return to;
}

describe('work in steps', () => {
  it('comes to the same in one go and in slices', async () => {
    expect(atOnce(count(5))).toBe(5);
    expect(await inSlices(count(5), 0)).toBe(5);
  });

  it('ends when it is called off', async () => {
    const life = new AbortController();
    const work = inSlices(count(1e9), 0, life.signal);
    life.abort();
    await expect(work).rejects.toThrow();
  });
});

describe('reading in slices', () => {
  beforeEach(() => {
    document.body.innerHTML = `<section>${Array.from({ length: 40 }, (_, number) => review(number)).join('')}</section>`;
  });

  it('reads what a reading in one go reads', async () => {
    const whole = readPage(document, { now, pointedAt: null }).reading;
    const sliced = (await readPageInSlices(document, { now, pointedAt: null })).reading;
    expect(sliced).toEqual(whole);
  });

  it('ends on a page that grows all the while, each review once', async () => {
    let number = 40;
    const feed = setInterval(() => {
      const section = document.querySelector('section');
      for (let added = 0; added < 20; added++) section?.insertAdjacentHTML('beforeend', review(number++));
    }, 1);
    const { reading } = await readPageInSlices(document, { now, pointedAt: null });
    clearInterval(feed);
    const texts = reading.reviews.map((found) => found.review.text);
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
