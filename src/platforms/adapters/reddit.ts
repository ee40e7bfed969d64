import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  seen: '2026-11-21',
  review: {
    card: [
      'shreddit-comment[thingid]', // public selector lists
      'div.Comment', // three saved pages of 2019
      '.commentarea .thing.comment', // old; unverified
    ],
    author: ['[data-testid="comment_author_link"]', 'a.author'],
    text: ['[slot="comment"]', '[data-testid="comment"]', '.md'],
  },
  reply: {
    field: [
      'shreddit-composer [role="textbox"][contenteditable="true"]', // Lexical; some keep it in a shadow root, found by structure
      '.usertext-edit textarea[name="text"]', // old, saved page
    ],
  },
  rules: replyRules({ maxLength: 10_000, editable: true, source: 'unverified' }), // unverified
});
