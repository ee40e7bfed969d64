import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'google-business',
  name: 'Google',
  matches: [
    'https://business.google.com/*',
    'https://www.google.*/search*',
    'https://www.google.*/maps*',
    'https://www.google.*/local/business/*',
  ],
  path: 'reviews|^/search|^/maps|^/local/business',
  seen: '2025-07-15',
  review: {
    card: [
      '.GYpYWe', // standalone list; hashed, guillefidelio/replybot2025 content.ts @8393125, 2025-07-15
      '.review-dialog-list .gws-localreviews__general-reviews-block', // Search panel; public source, 2026-11-21
      '[data-review-id]', // Maps; berschlend/review-responder @3cd5c455, 2026-01-18
    ],
    author: [
      '.XnNQm .k4kupc span a', // standalone list
      'a[href*="/maps/contrib/"]', // Search panel and Maps
      '.d4r55', // Maps, hashed
    ],
    text: [
      'blockquote span', // standalone list
      '.MyEned .wiI7pd', // Maps, hashed
    ],
    rating: [
      '[role="img"][aria-label]', // localised: "5 gwiazdek"
      '[aria-label*="star" i]',
      '.DPvwYc.L12a3c', // an icon a star
    ],
    filledIcon: '.z3FsAc',
    ownerReply: ['.Rhj72c .BNyFuc'], // standalone list, answered
  },
  reply: {
    opener: ['button[jsname="rhPddf"]', 'button[aria-label="Reply"]'], // standalone list
    field: [
      '.WTNfzf .MKv3Ve textarea', // standalone list
      '.WTNfzf .MKv3Ve [contenteditable="true"]',
      'textarea[aria-label="Your public reply"]', // inside the panel's frame; jsname is Google-wide and tells nothing
    ],
    frame: ['iframe[src*="/local/business"]'], // Search panel: the review is in the parent
  },
  rules: replyRules({
    maxLength: 4096,
    counts: 'bytes', // a connector's documentation; others say characters, bytes is the stricter
    editable: true,
    forbids: ['personal-data', 'incentive'], // a secondary account of the content policy
    source: 'https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews/updateReply',
    checked: '2026-11-21',
  }),
});
