import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'app-store-connect',
  name: 'App Store Connect',
  matches: ['https://appstoreconnect.apple.com/*'],
  path: 'ratingsResponses',
  seen: '2025-10-03',
  // All from kubachour/Reviewllama content-script.js @f6d8e79.
  review: {
    card: ['.review-container'],
    author: ['.review-meta span'],
    text: ['div[ng-bind*=".value.review"]', '.review-body'],
    rating: ['.stars'], // its class tells the number
    ownerReply: ['.inner-container'],
  },
  reply: {
    opener: ['.reply-link', '.edit-link'],
    field: ['.modal-dialog div[contenteditable="true"][ng-model]'], // two exist, one has a layout box
  },
  rules: replyRules({
    maxLength: 5970, // three connectors' documentation
    editable: true,
    forbids: ['incentive', 'promotion', 'personal-data'], // secondary accounts only: unverified
    source: 'https://developer.apple.com/documentation/appstoreconnectapi/customer-review-responses',
    checked: '2026-11-21',
  }),
});
