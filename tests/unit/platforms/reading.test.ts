import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findReviewAround, readPage } from '../../../src/platforms/page-reader.ts';

const now = new Date(2026, 10, 22, 12);
const read = (pointedAt: Element | null = null) => readPage(document, { now, pointedAt });

const review = (name: string, text: string, extra = '') => `<div class="review-item"><span class="reviewer-name">${name}</span>
  <span role="img" aria-label="2 out of 5 stars"></span><time datetime="2026-08-01">1 August</time><p class="review-text">${text}</p>${extra}</div>`;
const FIRST = 'The lift stood still all week and nobody said a word.';
const SECOND = 'A good bed, a bad pillow, and a view of the bins.';

describe('reading a page', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = '';
  });

  it('P3: is not misled by a form whose inputs are named like DOM properties', () => {
    const trap = [
      'parentNode',
      'textContent',
      'attributes',
      'children',
      'firstChild',
      'nodeType',
      'localName',
      'nextSibling',
    ].map((name) => `<input name="${name}">`);
    document.body.innerHTML = `<form>${trap.join('')}${review('Ada Ek', FIRST)}${review('Bo Lind', SECOND)}</form>`;
    expect(read().reading.reviews.map((found) => found.review.text)).toEqual([FIRST, SECOND]);
  });

  it('P3: is not misled by images and forms named like properties of the document', () => {
    const names = ['title', 'body', 'activeElement', 'documentElement', 'defaultView', 'getSelection'];
    document.body.innerHTML = `${names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}<section>${review('Ada Ek', FIRST)}${review('Bo Lind', SECOND)}</section>`;
    const { reading } = read();
    expect(reading.reviews.length).toBe(2);
    expect(typeof reading.title).toBe('string');
  });

  it('walks into open shadow roots', () => {
    const host = document.createElement('review-list');
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<section>${review('Ada Ek', FIRST, '<textarea aria-label="Reply"></textarea>')}${review('Bo Lind', SECOND)}</section>`;
    document.body.append(host);
    const { reading, fieldElements } = read();
    expect(reading.reviews.map((found) => found.review.author)).toEqual(['Ada Ek', 'Bo Lind']);
    expect(reading.reviews.map((found) => found.field !== null)).toEqual([true, false]);
    expect([...fieldElements.values()][0]?.getRootNode()).toBe(host.shadowRoot);
  });

  it('takes the one of two boxes that has a layout box', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', FIRST)}${review('Bo Lind', SECOND)}</section>
      <div role="dialog"><h2>Reply to the review</h2><div contenteditable="true" id="spare"></div><div contenteditable="true" id="shown"></div><button>Send reply</button></div>`;
    // happy-dom lays nothing out: everything but the spare box gets a size here.
    const sized = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.id === 'spare' ? new DOMRect(0, 0, 0, 0) : new DOMRect(0, 0, 300, 80);
    });
    const { reading, fieldElements } = read();
    sized.mockRestore();
    expect(reading.looseField?.isVisible).toBe(true);
    expect(fieldElements.get(reading.looseField?.id ?? '')?.id).toBe('shown');
  });

  it('reads an item the page fills in later, and leaves it out until then', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', FIRST)}${review('Bo Lind', SECOND)}<div class="review-item" id="late"></div></section>`;
    expect(read().reading.reviews.length).toBe(2);
    const late = document.querySelector('#late');
    if (late)
      late.innerHTML = '<span class="reviewer-name">Cy Holm</span><time datetime="2026-08-02">2 August</time><p>Too hot.</p>';
    expect(read().reading.reviews.map((found) => found.review.author)).toEqual(['Ada Ek', 'Bo Lind', 'Cy Holm']);
  });

  it('takes no title for a name where nobody marked one', () => {
    const titled = (title: string, text: string) =>
      `<div class="review"><b>${title}</b> <span>2 days ago</span><p>${text}</p></div>`;
    document.body.innerHTML = `<section>${titled('Disappointing', FIRST)}${titled('Fine for a night', SECOND)}</section>`;
    expect(read().reading.reviews.map((found) => found.review.author)).toEqual([null, null]);
  });

  it('gives the focused box to its own review', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', FIRST, '<textarea></textarea>')}${review('Bo Lind', SECOND, '<textarea></textarea>')}</section>`;
    document.querySelectorAll('textarea')[1]?.focus();
    const { reading } = read();
    expect(reading.reviews.map((found) => found.field?.isFocused)).toEqual([false, true]);
  });

  it('finds the one review the writer points at where there is no list', () => {
    document.body.innerHTML = `<main><h1>Inbox</h1><div class="review-card"><b class="author">Ada Ek</b><time datetime="2026-08-01">1 August</time><p>${FIRST}</p></div></main>`;
    const { reading } = read(document.querySelector('p'));
    expect(reading.reviews.map((found) => found.review.text)).toEqual([FIRST]);
    expect(findReviewAround(document.querySelector('p')?.firstChild as Node)?.found.review.author).toBe('Ada Ek');
  });

  it('finds nothing around a word in an article', () => {
    document.body.innerHTML = `<main><h1>Soup</h1><p>Cut the leeks and wash them twice, then wait.</p><p>Serve it hot.</p></main>`;
    expect(findReviewAround(document.querySelector('p') as Node)).toBeNull();
    expect(read(document.querySelector('p')).reading.reviews).toEqual([]);
  });

  it('takes neither a list of articles nor a list of products for reviews', () => {
    const article = (n: number) =>
      `<article class="post" id="post-${n}0"><h2><a href="/soup-${n}">A soup for day ${n} of winter</a></h2><span class="author">Ada Ek</span> <time>${n} March 2026</time><p>It was cold, so we cooked, and what we cooked was ${'warm '.repeat(n)}soup.</p></article>`;
    const product = (n: number) =>
      `<li class="product"><a href="/pan-${n}"><h3>Pan number ${n}</h3></a><span class="stars" role="img" aria-label="${n} out of 5 stars"></span><span>(12)</span><b>€ 1${n}</b></li>`;
    document.body.innerHTML = `<main>${[1, 2, 3, 4].map(article).join('')}</main><ul>${[1, 2, 3, 4].map(product).join('')}</ul>`;
    expect(read().reading.reviews).toEqual([]);
  });

  it('tells a nested answer from the comment it answers', () => {
    const comment = (id: number, name: string, text: string, inner = '') =>
      `<li class="comment" id="comment-${id}"><div class="comment-body"><cite class="fn">${name}</cite> <time datetime="2026-01-0${id}">day</time><p>${text}</p><a href="#respond" role="button">Reply</a></div>${inner}</li>`;
    document.body.innerHTML = `<ol class="comments">${comment(1, 'Ada Ek', FIRST, `<ol>${comment(2, 'Bo Lind', SECOND)}</ol>`)}${comment(3, 'Cy Moe', 'Mine as well.')}</ol>`;
    const { reading, reviewElements } = read();
    expect(reading.reviews.map((found) => found.review.text)).toEqual([FIRST, SECOND, 'Mine as well.']);
    const inner = document.querySelector('#comment-2 p');
    expect(findReviewAround(inner as Node)?.found.review.text).toBe(SECOND);
    expect(reviewElements.get('comment-2')?.[0]?.contains(inner)).toBe(true);
  });

  it('keeps line breaks and paragraphs', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', 'One line,<br>another one.<br><br>A paragraph of its own.')}${review('Bo Lind', SECOND)}</section>`;
    expect(read().reading.reviews[0]?.review.text).toBe('One line,\nanother one.\n\nA paragraph of its own.');
  });

  it('keeps a short text that names a day', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', 'We came on 3 March and left on 4 March.')}${review('Bo Lind', SECOND)}</section>`;
    expect(read().reading.reviews[0]?.review.text).toBe('We came on 3 March and left on 4 March.');
  });

  it('cuts a text that never ends and says so', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', 'word '.repeat(6000))}${review('Bo Lind', SECOND)}</section>`;
    const found = read().reading.reviews[0];
    expect(found?.review.text.length).toBeLessThanOrEqual(20_000);
    expect(found?.review.isTruncated).toBe(true);
  });

  it('says that it read a part only when the time is up', () => {
    document.body.innerHTML = `<section>${'<div><span>x</span></div>'.repeat(3000)}</section>`;
    expect(readPage(document, { now, pointedAt: null, budgetMs: -1 }).reading.isPartial).toBe(true);
    expect(read().reading.isPartial).toBe(false);
  });

  it('never offers boxes that are read-only, for searching, for signing up or for robots', () => {
    const boxes = [
      '<textarea readonly aria-label="Reply"></textarea>',
      '<textarea disabled aria-label="Reply"></textarea>',
      '<textarea aria-hidden="true" aria-label="Reply"></textarea>',
      '<form class="search"><input type="text" name="q" placeholder="Search comments"></form>',
      '<form class="newsletter"><input type="text" name="email" placeholder="Your e-mail"></form>',
      '<form class="login"><input type="password" name="reply"></form>',
      '<form class="report-form"><textarea name="reason" placeholder="Why do you report this comment?"></textarea></form>',
    ];
    document.body.innerHTML = boxes.join('');
    expect(read().fieldElements.size).toBe(0);
  });

  it('takes the root of an editor, once', () => {
    document.body.innerHTML = `<section>${review('Ada Ek', FIRST, '<div class="editor" role="textbox" contenteditable="true" aria-label="Reply"><p contenteditable="true">draft</p></div>')}${review('Bo Lind', SECOND)}</section>`;
    const { reading, fieldElements } = read();
    expect(fieldElements.size).toBe(1);
    expect(reading.reviews[0]?.field).toMatchObject({ kind: 'rich', isFilled: true });
    expect(reading.reviews[0]?.review.text).toBe(FIRST);
  });

  it('takes "5 out of 5" for no day, and the name after it for the name', () => {
    const card = (name: string, stars: number, text: string) =>
      `<div class="review-card"><div class="by-line"><div title="Rated ${stars} out of 5"><span>Rated ${stars} out of 5</span></div><span class="author-line">by ${name}, <a href="/r/${stars}">3 days ago</a></span></div><p>${text}</p></div>`;
    document.body.innerHTML = `<section>${card('quietfan', 5, FIRST)}${card('mapleleaf', 2, SECOND)}</section>`;
    expect(read().reading.reviews.map(({ review: { author, date } }) => [author, date?.shown])).toEqual([
      ['quietfan', '3 days ago'],
      ['mapleleaf', '3 days ago'],
    ]);
  });

  it('tells names in small headings by the day under each', () => {
    const card = (name: string, text: string) =>
      `<div class="row"><img alt="avatar"><label>Public</label><div class="head"><h5>${name}</h5><p class="date">2 August 2026</p></div><span role="img" aria-label="2 out of 5 stars"></span><p>${text}</p></div>`;
    document.body.innerHTML = `<section>${card('Saskia de Wit', FIRST)}${card('Bram van Loon', SECOND)}</section>`;
    expect(read().reading.reviews.map(({ review }) => review.author)).toEqual(['Saskia de Wit', 'Bram van Loon']);
  });

  it('gives the answer that the seller wrote as one more comment to the review before it', () => {
    const answer =
      '<div class="review-item"><span class="reviewer-name">Kettle House (seller)</span><time datetime="2026-08-02">2 August</time><p class="review-text">A new one is on its way.</p></div>';
    document.body.innerHTML = `<section>${review('Ada Ek', FIRST)}${answer}${review('Bo Lind', SECOND)}</section>`;
    const { reviews } = read().reading;
    expect(reviews.map((found) => found.review.author)).toEqual(['Ada Ek', 'Bo Lind']);
    expect(reviews[0]?.review.ownerReply).toContain('A new one is on its way.');
    expect(reviews[1]?.review.ownerReply).toBeNull();
  });

  it('offers a box called "comment-edit" that asks for a comment, and none that holds what somebody wrote', () => {
    const box = (more: string, words: string) =>
      `<form class="comment-edit-form"><textarea class="comment-edit-text" ${more}>${words}</textarea></form>`;
    document.body.innerHTML = `<section>${review('Ada Ek', FIRST, box('placeholder="Kommentar"', ''))}${review('Bo Lind', SECOND, box('', SECOND))}</section>`;
    expect(read().reading.reviews.map((found) => found.field !== null)).toEqual([true, false]);
  });

  it('offers the box of a thread beside a button that signs in, and none for the notes of colleagues', () => {
    const comment = (name: string, text: string) =>
      `<div class="comment"><a class="author" href="/user/${name}">${name}</a><time datetime="2026-08-01">1 August</time><p>${text}</p><a href="#">Reply</a></div>`;
    document.body.innerHTML = `<section>${comment('Ada Ek', FIRST)}${comment('Bo Lind', SECOND)}</section>
      <div class="editor"><textarea id="own" placeholder="Leave a comment"></textarea><button>Login with Harbor</button></div>
      <form class="response"><label for="memo">Internal note</label><textarea id="memo" name="note"></textarea><button>Post note</button></form>`;
    expect([...read().fieldElements.values()].map(({ id }) => id)).toEqual(['own']);
  });
});
