import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'stack-exchange',
  name: 'Stack Exchange',
  matches: [
    'https://*.stackexchange.com/*',
    'https://*.stackoverflow.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
  ],
  seen: '2026-11-21',
  // Four saved pages; `tr` before 2018.
  review: {
    card: ['li.js-comment[data-comment-id]', 'tr.comment'],
    author: ['.comment-user'],
    text: ['.comment-copy'],
  },
  reply: { field: ['#wmd-input', 'form[id^="add-comment-"] textarea'] },
  rules: replyRules({ editable: true, source: 'unverified' }), // from memory: unverified
});
