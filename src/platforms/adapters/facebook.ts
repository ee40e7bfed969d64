import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
  seen: '2026-11-21',
  review: {
    // m and mbasic, two saved pages. On the desktop a comment is `[role="article"]` (Briskine/briskine @98b08dbe), but so is
    // the post around it: that page is read without a selector.
    card: ['div:has(> h3 > a[href*="profile"])'],
    author: ['h3 a'],
  },
  reply: {
    field: [
      'textarea#composerInput[name="comment_text"]', // m and mbasic
      '[role="textbox"][contenteditable][data-lexical-editor="true"]', // desktop, Lexical
    ],
  },
  rules: replyRules({ editable: true, privateMessage: true, source: 'unverified' }), // from memory: unverified
});
