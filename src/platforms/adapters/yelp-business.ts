import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'yelp-business',
  name: 'Yelp',
  matches: ['https://biz.yelp.com/*', 'https://www.yelp.*/biz/*'],
  seen: '2026-11-21',
  review: {
    card: [
      'div.review[data-review-id]', // saved page of 2019
      'div.review[itemprop="review"]', // saved page of 2014
      'li:has(div[aria-label*="star rating" i]):has([class*="comment__"])', // berschlend/review-responder @3cd5c455, 2026-01-18
    ],
    author: [
      '[class*="passport-container"] a', // README of a public extension; the class carries a hash before and after
      '[class*="user-passport-info"] a',
      '.media-title a', // 2019
    ],
    text: [
      '[class*="comment__"]', // berschlend/review-responder, 2026-01-18
      '.review-content p', // 2019
      'p.review_comment', // 2014
    ],
    rating: ['div[aria-label*="star rating" i]', '.i-stars[title]', 'meta[itemprop="ratingValue"]'], // the label is the stable one
    ownerReply: ['.biz-owner-reply'], // "Comment from X of Y", 2014 and 2019
  },
  rules: replyRules({
    maxLength: 5000, // third-party tables only: unverified
    privateMessage: true,
    forbids: ['attack', 'incentive', 'rating-talk'], // press reports of 2009 and a copy of the help pages
    source: 'https://www.yelp-support.com/article/How-do-I-respond-to-reviews',
    checked: '2026-11-21',
  }),
});
