import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'xenforo',
  name: 'XenForo',
  marks: ['article.message .message-body, li.message .messageText'],
  seen: '2026-11-21',
  // Saved pages of versions 1 and 2.
  review: { card: ['article.message', 'li.message'], author: ['a.username'], text: ['.message-body', '.messageText'] },
  reply: { field: ['textarea[name="message"]', 'textarea[name="message_html"]'] },
  rules: replyRules({ editable: true, privateMessage: true, source: 'unverified' }), // a board sets its own: unverified
});
