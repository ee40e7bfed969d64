import { beforeEach, describe, expect, it } from 'vitest';
import type { PlatformAdapter } from '../../../src/domain/platform-adapter.ts';
import { adaptersFor } from '../../../src/platforms/adapters.ts';
import { chooseAdapter } from '../../../src/platforms/choose-adapter.ts';
import { readPage } from '../../../src/platforms/page-reader.ts';

const shipped: PlatformAdapter = {
  id: 'harbor',
  name: 'Harbor',
  seen: '2026-11-22',
  review: { card: ['.card'], author: ['.by'] },
  rules: { maxLength: 500, counts: 'characters', editable: true, privateMessage: false, source: 'https://harbor.example/' },
};
const taught: PlatformAdapter = {
  id: 'taught-harbor-example',
  name: 'harbor.example',
  matches: ['https://harbor.example/*'],
  seen: '2026-11-22',
  isTaught: true,
  review: { card: ['.tile'] },
  reply: { field: ['.answer'] },
};

describe('choosing an adapter', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div class="tile card">x</div>';
  });

  it('takes none where none is given', () => expect(chooseAdapter(document, [])).toBeNull());

  it('takes the first whose marks are all in the page', () => {
    const marked = (id: string, marks: string[]): PlatformAdapter => ({ ...shipped, id, marks });
    const candidates = [marked('one', ['.tile', '.absent']), marked('two', ['.tile', '.card']), marked('three', ['.card'])];
    expect(chooseAdapter(document, candidates)?.id).toBe('two');
    expect(chooseAdapter(document, [marked('broken', ['.tile', ':::'])])).toBeNull();
  });

  it("puts the writer's selectors before the shipped ones and keeps name and rules", () => {
    const chosen = chooseAdapter(document, [taught, shipped]);
    expect(chosen).toMatchObject({ id: 'harbor', name: 'Harbor', rules: { maxLength: 500 } });
    expect(chosen?.review).toEqual({ card: ['.tile', '.card'], author: ['.by'] });
    expect(chosen?.reply).toEqual({ field: ['.answer'] });
    expect(chooseAdapter(document, [taught])?.id).toBe('taught-harbor-example');
  });

  it('leaves out what is no selector, and reads the page all the same', () => {
    document.body.innerHTML = '<p class="by">Ada Ek</p><div class="tile">Too loud.</div><div class="tile">Too cold.</div>';
    const broken: PlatformAdapter = {
      ...taught,
      review: { card: ['div:has(', '.tile'], text: ['>>'], filledIcon: '][' },
      reply: { opener: ['!'], field: ['[x'], frame: ['%'] },
    };
    const { reading } = readPage(document, { now: new Date(0), pointedAt: null, adapters: [broken] });
    expect(reading.reviews.map((found) => found.review.text)).toEqual(['Too loud.', 'Too cold.']);
  });
});

describe('adapters for an address', () => {
  const ids = (url: string, own: readonly PlatformAdapter[] = []) => adaptersFor(url, own).map((adapter) => adapter.id);

  it('is the one for that address alone, and needs no marks there', () => {
    expect(ids('https://www.yelp.com/biz/harbor')).toEqual(['yelp-business']);
    expect(adaptersFor('https://staticw2.yotpo.com/x')[0]?.marks).toEqual([]);
  });

  it('is every one told by marks where the address tells nothing', () => {
    expect(ids('https://blog.example/soup')).toEqual(['discourse', 'phpbb', 'vbulletin', 'xenforo', 'yotpo', 'wordpress']);
    expect(ids('about:blank')).toContain('wordpress');
  });

  it("begins with the writer's own", () => {
    expect(ids('https://harbor.example/inbox', [taught])[0]).toBe('taught-harbor-example');
    expect(ids('https://other.example/inbox', [taught])).not.toContain('taught-harbor-example');
  });
});
