import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'tripadvisor',
  name: 'Tripadvisor',
  matches: ['https://*.tripadvisor.*/*'], // /ManagementCenter too; nothing is known of its markup
  seen: '2026-11-21',
  review: {
    card: [
      '[data-automation="reviewCard"]', // berschlend/review-responder @3cd5c455, 2026-01-18
      '[data-test-target="HR_CC_CARD"]', // the same
      '.reviewSelector', // saved pages of 2015
    ],
    author: ['.username'],
    rating: ['img.rating_s_fill[alt]'], // localised: "4 av 5 stjerner"
    ownerReply: ['.mgrRspnInline'], // 2015; its text has the class of the review's
  },
  rules: replyRules({
    // Tables say 2000 or 2200: unverified, so no length.
    forbids: ['incentive', 'quote', 'threat', 'attack', 'blame', 'personal-data', 'link'],
    source: 'https://www.tripadvisorsupport.com/', // articles 200614337 and 115016125728
    checked: '2026-11-21',
  }),
});
