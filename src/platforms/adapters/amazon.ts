import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'amazon',
  name: 'Amazon',
  matches: ['https://www.amazon.*/*', 'https://sellercentral.amazon.*/brand-customer-reviews/*'],
  seen: '2026-11-21',
  review: {
    card: ['[data-hook="review"]'], // five saved pages, 2019 to 2024
    author: ['.a-profile-name'],
    text: [
      '[data-hook="review-body"]',
      '[data-hook="reviewText"]',
      '[data-hook="review-collapsed"]', // the preview; a note of 2026 says review-body is gone from the new card
    ],
    rating: ['[data-hook="review-star-rating"]', '[data-hook="cmps-review-star-rating"]'], // the second for translated reviews
    date: ['[data-hook="review-date"]'],
  },
  // Sellers cannot answer product reviews in public any more, they write to the buyer: unverified.
  rules: replyRules({
    privateMessage: true,
    forbids: ['rating-talk', 'incentive'],
    source: 'unverified',
  }),
});
