import { definePlatform, replyRules } from '../define.ts';

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
  rules: replyRules({
    endsEditing: true, // otherwise the buyer may edit for 100 days; a message first keeps that open
    privateMessage: true,
    forbids: ['personal-data', 'blame', 'promotion'],
    source: 'https://help.etsy.com/hc/articles/115015808588',
    checked: '2026-11-21',
  }),
});
