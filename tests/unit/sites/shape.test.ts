import { beforeEach, describe, expect, it } from 'vitest';
import { fillerFor, fixtureOf } from '../../../src/page/filler.ts';
import { meantBy } from '../../../src/page/pointing.ts';
import { alikeOf, cardShape, isWritten, partShape } from '../../../src/page/shape.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});
const page = (html: string): void => {
  document.body.innerHTML = html;
};
const at = (selector: string): Element => document.querySelector(selector) as Element;

describe('a name', () => {
  it.each([
    'review',
    'review-card',
    'commentBody',
    'owner_reply',
    'bewertung-zeile',
    'отзыв',
    'btn-reply',
  ])('%s was written by a person', (name) => expect(isWritten(name)).toBe(true));
  it.each([
    'css-1x2y3z',
    'kXpR',
    'sc-bdVrJ',
    'review-4711',
    '_3fGh2',
    'x',
    'GYpYWe7',
    'bdkfgh',
  ])('%s came out of a build or counts', (name) => expect(isWritten(name)).toBe(false));
});

const item = (id: number, extra = '') =>
  `<div class="feed-row css-${id}ab3" id="row-${id}"><b>Ann ${id}</b><p>Cold soup, number ${id}.</p>${extra}</div>`;

describe('the shape of a card', () => {
  it('names what its siblings share, never ids with numbers or hashes', () => {
    page(`<main>${[1, 2, 3, 4].map((id) => item(id)).join('')}</main><aside><div class="offer">Buy</div></aside>`);
    const shape = cardShape(at('#row-2'), document);
    expect(shape?.selector).toBe('div.feed-row');
    expect(shape?.meets.length).toBe(4);
  });

  it('leaves a state that only one has out', () => {
    page(`<main>${[1, 2, 3].map((id) => item(id)).join('')}</main>`);
    at('#row-1').className = 'is-selected feed-row';
    expect(cardShape(at('#row-1'), document)?.selector).toBe('div.feed-row');
  });

  it('hangs bare elements on a container that has a name', () => {
    page(
      '<div class="menu"><div>Home</div><div>Shop</div></div><div class="guest-voices"><div><p>One</p></div><div><p>Two</p></div><div><p>Three</p></div></div>',
    );
    const shape = cardShape(at('.guest-voices > div:nth-child(2)'), document);
    expect(shape?.selector).toBe('.guest-voices > div');
    expect(shape?.meets.length).toBe(3);
  });

  it('falls back on the place in the page where nothing has a name', () => {
    page('<section><p>About us</p></section><section><div><p>One</p></div><div><p>Two</p></div></section>');
    const shape = cardShape(at('section:nth-of-type(2) > div'), document);
    expect(shape?.meets).toEqual([...document.querySelectorAll('section:nth-of-type(2) > div')]);
  });

  it('meets answers nested in what they answer', () => {
    page(
      '<ul><li class="comment"><p>One</p><ul><li class="comment"><p>Two</p></li></ul></li><li class="comment"><p>Three</p><ul></ul></li></ul>',
    );
    expect(cardShape(at('li'), document)?.meets.length).toBe(3);
  });

  it('finds cousins in wrappers of their own', () => {
    page('<main><span><i>One</i></span><span><i>Two</i></span></main>');
    expect(alikeOf(at('i')).length).toBe(2);
  });
});

describe('the shape of a part', () => {
  it('is the least that is alone in its card', () => {
    page(`<main>${[1, 2].map((id) => item(id, '<textarea></textarea><button>Send</button>')).join('')}</main>`);
    expect(partShape(at('#row-1 textarea'), at('#row-1'), document)?.selector).toBe('textarea');
  });

  it('without a card must be alone in the page', () => {
    page('<textarea name="search"></textarea><form class="answer-form"><textarea></textarea></form>');
    expect(partShape(at('form textarea'), null, document)?.selector).toBe('.answer-form > textarea');
  });
});

describe('what a person means by pointing', () => {
  it('is the whole review around a word of it', () => {
    page(`<main>${[1, 2, 3].map((id) => item(id)).join('')}</main>`);
    expect(meantBy(at('#row-2 p'), 'review').id).toBe('row-2');
  });
  it('is the box, or the button, or what holds one', () => {
    page('<div id="wrap"><textarea></textarea></div><button><i>Reply</i></button>');
    expect(meantBy(at('#wrap'), 'box').localName).toBe('textarea');
    expect(meantBy(at('i'), 'box').localName).toBe('button');
  });
});

describe('filler', () => {
  it('has the length of the text and none of its words', () => {
    const text = 'Dana K. ★ paid 12,50 € on 3 May — naïve 你好 👍🏽';
    const filler = fillerFor(text);
    expect(filler.length).toBe(text.length);
    expect(filler).not.toMatch(/Dana|paid|May|[1-9]|你|👍/);
    expect(filler).toMatch(/★/);
  });

  it('rebuilds a piece of a page with no word, address or number of it, and its shapes still meet', () => {
    page(
      `<main><article class="voice" data-voice-id="4711" id="voice-4711" onclick="go()"><a href="https://site.example/u/dana" title="Dana K.">Dana K.</a>
       <img src="https://cdn.example/dana.jpg" alt="Dana"><p style="color:red">The soup was cold.</p><script>track('Dana')</script>
       <textarea placeholder="Reply to Dana" name="reply">Dear Dana</textarea></article></main>`,
    );
    const html = fixtureOf([at('article')], ['article.voice', 'textarea[name="reply"]'], 10_000);
    expect(html).not.toMatch(/Dana|soup|https?:|4711|script|onclick|style/);
    const copy = document.createElement('div');
    copy.innerHTML = html;
    expect(copy.querySelectorAll('article.voice textarea[name="reply"]').length).toBe(1);
    expect(copy.querySelector('p')?.textContent?.length).toBe('The soup was cold.'.length);
  });

  it('keeps to its length in whole elements', () => {
    page(`<main>${[1, 2, 3].map((id) => item(id)).join('')}</main>`);
    const one = fixtureOf([at('#row-1')], [], 10_000).length;
    expect(fixtureOf([...document.querySelectorAll('.feed-row')], [], one + 10).match(/feed-row/g)?.length).toBe(1);
  });
});
