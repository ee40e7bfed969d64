import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://*.youtube.com/*'],
  seen: '2026-11-21',
  review: {
    card: [
      'ytd-comment-thread-renderer', // public selector list
      'li.comment[data-author]', // saved page of 2011
    ],
    text: ['#content-text', '.comment-text'],
  },
  reply: { field: ['#contenteditable-root[contenteditable="true"]'] }, // one an open box
  rules: replyRules({ maxLength: 10_000, editable: true, source: 'unverified' }), // unverified
});
