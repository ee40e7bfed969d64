import { beforeEach, describe, expect, it } from 'vitest';
import { rememberBox } from '../../../src/page/twin.ts';

const form = (name: string) => `<form><textarea name="${name}"></textarea></form>`;
const boxes = () => [...document.querySelectorAll('textarea')];
const box = (index = 0) => boxes()[index] as HTMLTextAreaElement;

describe('a box that is remembered', () => {
  beforeEach(() => {
    document.body.innerHTML = form('reply');
  });

  it('is itself where it was moved', () => {
    const field = box();
    const find = rememberBox(field);
    document.body.append(field);
    expect(find()).toBe(field);
  });

  it('is the one rendered in its stead', () => {
    const find = rememberBox(box());
    document.body.innerHTML = form('reply');
    expect(find()).toBe(box());
  });

  it('is gone where nothing like it stands', () => {
    const find = rememberBox(box());
    document.body.innerHTML = form('search');
    expect(find()).toBeNull();
  });

  it('is the one at its place among several alike, and none where their number has changed', () => {
    document.body.innerHTML = form('reply').repeat(3);
    const find = rememberBox(box(1));
    document.body.innerHTML = form('reply').repeat(3);
    expect(find()).toBe(box(1));
    document.body.innerHTML = form('reply').repeat(2);
    expect(find()).toBeNull();
  });
});
