import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'etsy',
  name: 'Etsy',
  matches: ['https://www.etsy.com/*'],
  seen: '2026-11-21',
  // A saved page of 2019.
  review: {
    card: ['li.listing-page__review'],
    author: ['.flag-body > a'],
    // Not `[data-review-text]` alone: the block around it also says which article was bought.
    rating: ['input[name="rating"]'],
  },
});
