import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'booking',
  name: 'Booking.com',
  matches: ['https://*.booking.com/*'],
  seen: '2026-11-21',
  review: {
    card: [
      '[data-testid="review-card"]', // a public source file
      '.review_item, .c-review', // older; berschlend/review-responder @3cd5c455, 2026-01-18
      '.review-w-score-breakdown', // extranet; currancunningham/QMTM @a281b6d, 2019-11-14
    ],
    author: ['[data-testid="review-avatar"]', '.review-guest-name'],
    text: [
      '[data-testid="review-title"], [data-testid="review-positive-text"], [data-testid="review-negative-text"]',
      '.review-block-content',
    ],
    rating: ['[data-testid="review-score"]', '.bui-review-score__badge'],
    bestRating: 10, // 1 to 10, decimals with a comma too
  },
  // Nothing official says what a reply may hold; what holds for guests is assumed: unverified. So is a length of 2000.
  rules: replyRules({
    forbids: ['link', 'contact-details', 'personal-data', 'threat'],
    source: 'unverified',
  }),
});
