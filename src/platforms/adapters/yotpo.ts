import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'yotpo',
  name: 'Yotpo',
  matches: ['https://*.yotpo.com/*'],
  marks: ['.yotpo-review[data-review-id]'],
  seen: '2026-11-21',
  // A saved page of 2023.
  review: {
    card: ['.yotpo-review[data-review-id]:has(.yotpo-user-name)'],
    author: ['.yotpo-user-name'],
    text: ['.content-review'],
    rating: ['.yotpo-review-stars .sr-only'],
    ownerReply: ['.yotpo-comments-box'], // an empty one stands under unanswered reviews
  },
  rules: replyRules({ editable: true, source: 'unverified' }), // the shop's own admin; unverified
});
