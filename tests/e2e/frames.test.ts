import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { type Inbox, insertedDraft, openInbox, waitForFrame } from './inbox.ts';

const review = (text: string, box: string) =>
  `<!doctype html><title>Reviews</title><main id="reviews"><h1>Customer reviews</h1>
   <article class="review" id="review-1"><h3 class="author">Tove L.</h3><span role="img" aria-label="2 out of 5 stars">★★</span>
   <time datetime="2026-11-18">18 November 2026</time><p class="review-text">${text}</p>${box}</article>
   <article class="review" id="review-2"><h3 class="author">Ed M.</h3><span role="img" aria-label="5 out of 5 stars">★★★★★</span>
   <time datetime="2026-11-12">12 November 2026</time><p class="review-text">Lovely cakes and a kind welcome.</p></article></main>`;
const box =
  '<!doctype html><title>Reply</title><label>Your public reply <textarea name="reply" rows="6" cols="40"></textarea></label>';
const TEXT = 'We waited forty minutes and the coffee was cold when it came.';

const waitForBoxIn = async (page: Page) => (await page.frame('iframe')).waitFor('textarea');

describe.each(BROWSERS)('a reply box in a frame, in %s', (name) => {
  let inbox: Inbox;
  afterAll(() => inbox?.close());

  describe('of another site', () => {
    beforeAll(async () => {
      inbox = await openInbox(name);
      inbox.server.setPage('/box.html', box);
      inbox.server.setPage(
        '/foreign.html',
        review(TEXT, `<iframe title="Reply to this review" src="${inbox.server.otherUrl('/box.html')}"></iframe>`),
      );
    });
    afterAll(() => inbox.close());

    it('asks for that site in one plain sentence, and keeps the reply', async () => {
      const page = inbox.browser.firstPage;
      await page.goto(inbox.server.url('/foreign.html'));
      await waitForBoxIn(page);
      await page.select('#review-1 .review-text');
      const popup = await inbox.browser.openPopup(page);
      await waitForFrame(popup, 'calm');
      await popup.press('s');
      await waitForFrame(popup, 'failed');
      expect(await popup.text('[role=status]')).toContain('localhost');
      expect(await popup.text('[data-allow]')).toContain('Allow localhost');
      expect((await popup.text('[role=textbox]')).length).toBeGreaterThan(80);
      await popup.close();
    });
  });

  describe('of another site that was allowed', () => {
    beforeAll(async () => {
      inbox = await openInbox(name, { hostPermissions: ['http://localhost/*'] });
      inbox.server.setPage('/box.html', box);
      inbox.server.setPage(
        '/foreign.html',
        review(TEXT, `<iframe title="Reply to this review" src="${inbox.server.otherUrl('/box.html')}"></iframe>`),
      );
    });

    it('takes the reply', async () => {
      const page = inbox.browser.firstPage;
      await page.goto(inbox.server.url('/foreign.html'));
      await waitForBoxIn(page);
      await page.select('#review-1 .review-text');
      const popup = await inbox.browser.openPopup(page);
      await waitForFrame(popup, 'calm');
      await popup.press('s');
      await waitForFrame(popup, 'inserted');
      const draft = await insertedDraft(popup);
      expect(await (await page.frame('iframe')).value('textarea')).toBe(draft);
      await popup.close();
    });

    it('P12: of the same site takes it with no question', async () => {
      const page = inbox.browser.firstPage;
      inbox.server.setPage('/same.html', review(TEXT, '<iframe title="Reply to this review" src="/box.html"></iframe>'));
      await page.goto(inbox.server.url('/same.html'));
      await waitForBoxIn(page);
      await page.select('#review-1 .review-text');
      const popup = await inbox.browser.openPopup(page);
      await waitForFrame(popup, 'calm');
      await popup.press('s');
      await waitForFrame(popup, 'inserted');
      expect(await (await page.frame('iframe')).value('textarea')).toBe(await insertedDraft(popup));
      await popup.close();
    });
  });
});

/** The browser's own question, answered by real keys. Firefox asks beside its address bar; its test profile says yes by itself. */
describe.each(BROWSERS)('asked for the site of a frame, in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name, { headless: false });
  });
  afterAll(() => inbox?.close());

  it('the writer allows it and the reply goes in', async () => {
    const page = inbox.browser.firstPage;
    inbox.server.setPage('/box.html', box);
    inbox.server.setPage(
      '/foreign.html',
      review(TEXT, `<iframe title="Reply to this review" src="${inbox.server.otherUrl('/box.html')}"></iframe>`),
    );
    await page.goto(inbox.server.url('/foreign.html'));
    await waitForBoxIn(page);
    await page.select('#review-1 .review-text');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'failed');
    await popup.click('[data-allow]').catch(() => {}); // Chromium closes the popup under the very click
    if (name === 'chrome') {
      await expect.poll(() => inbox.browser.isPopupOpen()).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 700)); // the question guards itself against quick keys
      inbox.browser.displayKeys('Tab', 'Return');
    }
    const again = name === 'chrome' ? await inbox.browser.popup() : popup;
    if ((await waitForFrame(again, 'express', 'review', 'inserted')) !== 'inserted') await again.click('[data-primary]');
    await waitForFrame(again, 'inserted');
    expect(await (await page.frame('iframe')).value('textarea')).toBe(await insertedDraft(again));
  });
});
