import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*'],
  path: '/(?:issues|pull|discussions|commit)/',
  seen: '2026-11-21',
  review: {
    card: ['div.react-issue-comment'], // saved page of 2025
    author: ['a[class*="AuthorLink"]'],
    text: ['.markdown-body'],
  },
  reply: {
    field: [
      'textarea[aria-labelledby="comment-composer-heading"]', // saved page of 2025
      '[data-testid="comment-composer"] textarea',
      '#react-issue-comment-composer textarea',
      'textarea.js-comment-field', // refined-github @cc22fe343, 2026-08-19
    ],
  },
  rules: replyRules({ maxLength: 65_536, editable: true, source: 'unverified' }), // from memory: unverified
});
