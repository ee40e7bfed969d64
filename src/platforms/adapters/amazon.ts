import { definePlatform } from '../define.ts';
import { ratingOf } from '../rating.ts';

const COUNTRIES = [
  'com',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'se',
  'pl',
  'com.be',
  'co.jp',
  'ca',
  'com.au',
  'com.br',
  'com.mx',
  'com.tr',
  'in',
];

export default definePlatform({
  id: 'amazon',
  name: 'Amazon',
  matches: COUNTRIES.flatMap((country) => [
    `https://www.amazon.${country}/*`,
    `https://sellercentral.amazon.${country}/brand-customer-reviews/*`,
  ]),
  seen: '2026-11-21',
  review: {
    card: ['[data-hook="review"]'], // five saved pages, 2019 to 2024
    author: ['.a-profile-name'],
    text: [
      '[data-hook="review-body"]',
      '[data-hook="reviewText"]',
      '[data-hook="review-collapsed"]', // the preview; a note of 2026 says review-body is gone from the new card
    ],
    rating: {
      at: ['[data-hook="review-star-rating"]', '[data-hook="cmps-review-star-rating"]'], // the second for translated reviews
      read: ratingOf,
    },
    date: ['[data-hook="review-date"]'],
  },
  reply: {},
  // Sellers cannot answer in public any more; they write to the buyer.
  rules: null,
});
